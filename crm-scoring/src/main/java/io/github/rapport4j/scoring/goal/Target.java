// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What is expected of a KPI in a period (目标).
 *
 * <pre>
 * at least: met when the interval lies at or above the goal, missed when it lies below
 * at most:  met when the interval lies at or below the goal, missed when it lies above
 * </pre>
 *
 * <p>Anything else is unclear. A figure without interval, such as a count, is judged by its value alone. Immutable and
 * safe for use by several threads. Source: spec TARGET-1.
 *
 * @param kpi which KPI
 * @param goal the goal in the unit of the KPI: 0.9 for 90 %, 40 for 40 net points
 * @param sense whether more is wanted or less
 */
public record Target(KpiName kpi, BigDecimal goal, Sense sense) {
    public Target {
        Objects.requireNonNull(kpi, "kpi");
        Objects.requireNonNull(sense, "sense");
        goal = Decimals.plain(Objects.requireNonNull(goal, "goal"));
    }

    /**
     * A goal in the good direction of the KPI.
     *
     * @param kpi which KPI; one that knows which way is good
     * @param goal the goal in the unit of the KPI
     * @return at least the goal where high is good, at most where low is good
     * @throws IllegalArgumentException if the KPI is neutral: say at least or at most
     */
    public static Target of(KpiName kpi, BigDecimal goal) {
        return switch (kpi.direction()) {
            case HIGH_IS_GOOD -> ofAtLeast(kpi, goal);
            case LOW_IS_GOOD -> ofAtMost(kpi, goal);
            case NEUTRAL ->
                throw new IllegalArgumentException("kpi must know which way is good, but was " + kpi.code());
        };
    }

    /**
     * A goal to reach.
     *
     * @param kpi which KPI
     * @param goal the goal in the unit of the KPI
     * @return no less
     */
    public static Target ofAtLeast(KpiName kpi, BigDecimal goal) {
        return new Target(kpi, goal, Sense.AT_LEAST);
    }

    /**
     * A limit to keep.
     *
     * @param kpi which KPI
     * @param goal the limit in the unit of the KPI
     * @return no more
     */
    public static Target ofAtMost(KpiName kpi, BigDecimal goal) {
        return new Target(kpi, goal, Sense.AT_MOST);
    }

    /**
     * Compares what came out with what was expected.
     *
     * @param result a result of this KPI
     * @return met, missed or unclear
     * @throws IllegalArgumentException if the result is of another KPI
     */
    public TargetReview review(KpiResult result) {
        Gap gap = Gap.of(kpi, goal, result);
        return new TargetReview(this, result, verdict(gap));
    }

    private Verdict verdict(Gap gap) {
        if (!gap.isKnown()) {
            return Verdict.UNCLEAR;
        }
        boolean wantsMore = sense == Sense.AT_LEAST;
        int worst = wantsMore ? gap.lowEnd() : -gap.highEnd();
        int best = wantsMore ? gap.highEnd() : -gap.lowEnd();
        return worst >= 0 ? Verdict.MET : best < 0 ? Verdict.MISSED : Verdict.UNCLEAR;
    }

    /** Whether more is wanted or less (方向). */
    public enum Sense {
        /** 不低于. */
        AT_LEAST,
        /** 不高于. */
        AT_MOST
    }
}
