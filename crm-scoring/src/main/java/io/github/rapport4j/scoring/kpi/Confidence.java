// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How sure a KPI says to be (置信设定): level and method of its interval, and from which sample size on it comes without a
 * warning. A part of the policies of all KPIs.
 *
 * @param level the confidence level, above 0 and below 1
 * @param method how intervals of shares are found
 * @param minimumN a smaller sample is warned of; at least 0
 */
public record Confidence(double level, Method method, long minimumN) {
    private static final Confidence STANDARD = new Confidence(0.95, Method.WILSON, 5);

    public Confidence {
        Objects.requireNonNull(method, "method");
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        if (minimumN < 0) {
            throw new IllegalArgumentException("minimumN must be at least 0, but was " + minimumN);
        }
    }

    /**
     * The documented default.
     *
     * @return 95 %, Wilson, a warning below 5
     */
    public static Confidence standard() {
        return STANDARD;
    }

    /**
     * The same with another level.
     *
     * @param newLevel above 0 and below 1
     * @return a copy
     */
    public Confidence withLevel(double newLevel) {
        return new Confidence(newLevel, method, minimumN);
    }

    /**
     * The same with another method.
     *
     * @param newMethod how intervals of shares are found
     * @return a copy
     */
    public Confidence withMethod(Method newMethod) {
        return new Confidence(level, newMethod, minimumN);
    }

    /**
     * The same with another minimum.
     *
     * @param newMinimumN a smaller sample is warned of; at least 0
     * @return a copy
     */
    public Confidence withMinimumN(long newMinimumN) {
        return new Confidence(level, method, newMinimumN);
    }

    /**
     * The interval of a share.
     *
     * @param ratio the share
     * @return empty for 0/0
     */
    public Optional<Interval> interval(Ratio ratio) {
        return ratio.isDefined() ? Optional.of(method.interval(ratio, level)) : Optional.empty();
    }

    /**
     * The warning that a sample size calls for.
     *
     * @param n the sample size
     * @return {@link KpiReason#SMALL_SAMPLE} below the minimum, nothing for 0: there the value is undefined anyway
     */
    public List<Reason> warnings(long n) {
        return n > 0 && n < minimumN ? List.of(Reason.of(KpiReason.SMALL_SAMPLE, n, minimumN)) : List.of();
    }

    /**
     * These settings as options of a definition.
     *
     * @return method with level in percent, and minimum
     */
    public List<Reason> options() {
        return List.of(
                Reason.of(KpiReason.INTERVAL_METHOD, method, percent(level)),
                Reason.of(KpiReason.MINIMUM_SAMPLE, minimumN));
    }

    @Override
    public String toString() {
        return level + " " + method.code() + ", n >= " + minimumN;
    }

    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros();
    }

    /** How intervals of shares are found (区间方法). */
    public enum Method implements Term {
        /** 威尔逊: {@link Proportions#wilson}. */
        WILSON("wilson") {
            @Override
            Interval interval(Ratio ratio, double level) {
                return Proportions.wilson(ratio, level);
            }
        };

        private final String code;

        Method(String code) {
            this.code = code;
        }

        abstract Interval interval(Ratio ratio, double level);

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "interval-method." + code;
        }

        @Override
        public Texts texts() {
            return KpiTexts.TEXTS;
        }
    }
}
