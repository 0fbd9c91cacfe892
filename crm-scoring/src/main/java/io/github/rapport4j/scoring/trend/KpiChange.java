// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** How a figure differs from that of the period before (环比变化), or why it cannot be said. Immutable. */
public sealed interface KpiChange permits KpiChange.Known, KpiChange.None {
    /**
     * Compares a figure with that of the period before.
     *
     * @param before the figure of the period before; empty for the first period
     * @param now the figure of a period that is over
     * @return the change; none when one of the two has no value
     */
    static KpiChange between(Optional<KpiResult> before, KpiResult now) {
        if (before.isEmpty()) {
            return new None(Reason.of(TrendReason.FIRST_PERIOD));
        }
        if (!now.value().isDefined()) {
            return new None(Reason.of(TrendReason.NO_VALUE_NOW));
        }
        return before.get().value().isDefined()
                ? Known.of(before.get(), now)
                : new None(Reason.of(TrendReason.NO_VALUE_BEFORE));
    }

    /**
     * A period that is not over is not compared.
     *
     * @param scope the period, and up to when facts are seen
     * @return no change
     */
    static KpiChange notOver(KpiScope scope) {
        return new None(Reason.of(
                TrendReason.NOT_OVER,
                scope.window().days().lastInclusive(),
                scope.asOf().day()));
    }

    /**
     * Answers according to whether there is a change to speak of.
     *
     * @param <T> the answer
     * @param ifKnown what to answer with the change
     * @param ifNone what to answer with the reason why there is none
     * @return the answer of one of the two
     */
    <T> T fold(Function<? super Known, T> ifKnown, Function<? super Reason, T> ifNone);

    /**
     * Nothing to compare.
     *
     * @param reason why
     */
    record None(Reason reason) implements KpiChange {
        public None {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(Function<? super Known, T> ifKnown, Function<? super Reason, T> ifNone) {
            return ifNone.apply(reason);
        }
    }

    /**
     * A figure less that of the period before.
     *
     * @param before the figure of the period before
     * @param now the figure
     * @param basis what decided whether the difference is clear
     * @param tendency what the difference means
     */
    record Known(KpiResult before, KpiResult now, ChangeBasis basis, Tendency tendency) implements KpiChange {
        public Known {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(now, "now");
            Objects.requireNonNull(basis, "basis");
            Objects.requireNonNull(tendency, "tendency");
        }

        static Known of(KpiResult before, KpiResult now) {
            ChangeBasis basis = ChangeBasis.of(before, now);
            Tendency tendency = isFew(before) || isFew(now)
                    ? Tendency.UNCLEAR
                    : Tendency.of(
                            basis.sign(before, now), basis, now.definition().direction());
            return new Known(before, now, basis, tendency);
        }

        boolean isFew() {
            return isFew(before) || isFew(now);
        }

        private static boolean isFew(KpiResult result) {
            return result.warnings().stream().anyMatch(warning -> warning.code() == KpiReason.SMALL_SAMPLE);
        }

        /**
         * The figure less the one before, in the unit of the KPI: 0.05 for a share that rose by five percentage points.
         *
         * @return to 34 digits
         */
        public BigDecimal difference() {
            return exact().toDecimal();
        }

        /**
         * The difference as it is shown, in percentage points for shares.
         *
         * @return rounded once, half up and away from zero
         */
        public BigDecimal shownDifference() {
            return exact().shown(now.definition().unit());
        }

        /**
         * The difference relative to the size of the figure before: 0.1 for a tenth more.
         *
         * @return to 34 digits; empty when the figure before is 0, and for net points, whose zero is no absence
         */
        public Optional<BigDecimal> relative() {
            return relativeExact().map(Fraction::toDecimal);
        }

        /**
         * The relative change as it is shown.
         *
         * @return in percent with one decimal, rounded once; empty as {@link #relative()} is
         */
        public Optional<BigDecimal> shownRelative() {
            return relativeExact().map(change -> change.rounded(100, 1));
        }

        /**
         * The interval of the difference, in the unit of the KPI.
         *
         * @return present for {@link ChangeBasis#HYBRID_INTERVAL} alone
         */
        public Optional<Interval> interval() {
            return basis == ChangeBasis.HYBRID_INTERVAL
                    ? Optional.of(HybridInterval.of(before, now))
                    : Optional.empty();
        }

        @Override
        public <T> T fold(Function<? super Known, T> ifKnown, Function<? super Reason, T> ifNone) {
            return ifKnown.apply(this);
        }

        private Fraction exact() {
            return Fraction.of(now).minus(Fraction.of(before));
        }

        private Optional<Fraction> relativeExact() {
            Fraction base = Fraction.of(before).abs();
            boolean hasNone = base.signum() == 0 || now.definition().unit() == KpiUnit.NET_POINTS;
            return hasNone ? Optional.empty() : Optional.of(exact().over(base));
        }
    }

    /** What the difference to the period before means (变化方向), in the direction that is good. */
    enum Tendency implements Term {
        /** 好转: clearly changed in the good direction. */
        BETTER("better"),
        /** 变差: clearly changed in the bad direction. */
        WORSE("worse"),
        /** 上升: clearly higher, of a figure that is neither good nor bad. */
        HIGHER("higher"),
        /** 下降: clearly lower, of a figure that is neither good nor bad. */
        LOWER("lower"),
        /** 变化不明确: it may be chance, or a sample is below its minimum. */
        UNCLEAR("unclear"),
        /** 持平: the values are equal to the digits shown, of figures without interval. */
        SAME("same");

        private final String code;

        Tendency(String code) {
            this.code = code;
        }

        static Tendency of(int sign, ChangeBasis basis, Direction direction) {
            if (sign == 0) {
                return basis == ChangeBasis.VALUE ? SAME : UNCLEAR;
            }
            return switch (direction) {
                case HIGH_IS_GOOD -> sign > 0 ? BETTER : WORSE;
                case LOW_IS_GOOD -> sign < 0 ? BETTER : WORSE;
                case NEUTRAL -> sign > 0 ? HIGHER : LOWER;
            };
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "tendency." + code;
        }

        @Override
        public Texts texts() {
            return TrendTexts.TEXTS;
        }
    }
}
