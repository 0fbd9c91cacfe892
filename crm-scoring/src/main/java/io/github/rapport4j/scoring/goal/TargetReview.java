// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Expected versus actual (目标复盘). Immutable and safe for use by several threads.
 *
 * @param target what was expected
 * @param result what came out
 * @param verdict met, missed or unclear
 */
public record TargetReview(Target target, KpiResult result, Verdict verdict) implements Explained {
    public TargetReview {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(verdict, "verdict");
    }

    /**
     * Actual less expected.
     *
     * @return in the unit of the KPI; empty when the result has no value
     */
    public Optional<BigDecimal> difference() {
        return gap().difference();
    }

    @Override
    public Explanation explanation() {
        KpiUnit unit = target.kpi().unit();
        boolean wantsMore = target.sense() == Target.Sense.AT_LEAST;
        Reason expected =
                Reason.of(wantsMore ? TargetReason.AT_LEAST : TargetReason.AT_MOST, unit.shown(target.goal()), unit);
        return Explanation.of(Reason.of(TargetReason.VERDICT, target.kpi(), verdict), gap().story(expected));
    }

    private Gap gap() {
        return new Gap(result, target.goal());
    }
}
