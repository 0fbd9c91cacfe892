// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a KPI comes to (指标值), kept as exactly as it was found: one part over another, one part alone, or undefined for a
 * reason. It is never 0 or NaN for want of a denominator.
 */
public sealed interface KpiValue permits KpiValue.Quotient, KpiValue.Part, KpiValue.Undefined {
    /**
     * Answers according to whether there is a value.
     *
     * @param <T> the answer
     * @param ifDefined what to answer with the plain number: numerator over denominator, without the unit's factor
     * @param ifUndefined what to answer with the reason
     * @return the answer of one of the two
     */
    <T> T fold(Function<BigDecimal, T> ifDefined, Function<Reason, T> ifUndefined);

    /**
     * The value for display, rounded once, from the exact parts.
     *
     * @param factor what to multiply by, 100 for percent
     * @param decimals how many decimals to keep
     * @return rounded half up, away from zero for negative values; empty when undefined
     */
    Optional<BigDecimal> rounded(int factor, int decimals);

    /**
     * Whether there is a value.
     *
     * @return false for {@link Undefined}
     */
    default boolean isDefined() {
        return !(this instanceof Undefined);
    }

    /**
     * A share of counts.
     *
     * @param ratio the counts
     * @return the quotient, undefined for 0/0
     */
    static KpiValue of(Ratio ratio) {
        return quotient(Count.of(ratio.numerator()), Count.of(ratio.denominator()));
    }

    /**
     * One part over another.
     *
     * @param numerator what stands above
     * @param denominator what stands below
     * @return the quotient, undefined when nothing stands below
     */
    static KpiValue quotient(Part numerator, Part denominator) {
        return denominator.amount().signum() == 0
                ? undefined(Reason.of(KpiReason.NOTHING_TO_DIVIDE_BY))
                : new Quotient(numerator, denominator);
    }

    /**
     * No value.
     *
     * @param reason why there is none
     * @return the absence
     */
    static KpiValue undefined(Reason reason) {
        return new Undefined(reason);
    }

    /** A count, an amount of money or a measured number: what numerators and denominators are. */
    sealed interface Part extends KpiValue permits Count, Amount, Measure {
        /**
         * The number as it is.
         *
         * @return exact, except that a measured number is only as good as its measurement
         */
        BigDecimal amount();

        /**
         * The part as an argument of reasons.
         *
         * @return a whole number, money or a decimal
         */
        Object shown();

        @Override
        default <T> T fold(Function<BigDecimal, T> ifDefined, Function<Reason, T> ifUndefined) {
            return ifDefined.apply(amount());
        }

        @Override
        default Optional<BigDecimal> rounded(int factor, int decimals) {
            return Optional.of(amount().multiply(BigDecimal.valueOf(factor)).setScale(decimals, RoundingMode.HALF_UP));
        }
    }

    /**
     * A number of things, or a difference of two such numbers.
     *
     * @param count any whole number
     */
    record Count(long count) implements Part {
        /**
         * A count.
         *
         * @param count any whole number
         * @return the part
         */
        public static Count of(long count) {
            return new Count(count);
        }

        @Override
        public BigDecimal amount() {
            return BigDecimal.valueOf(count);
        }

        @Override
        public Object shown() {
            return count;
        }
    }

    /**
     * An amount of money.
     *
     * @param money any amount
     */
    record Amount(Money money) implements Part {
        public Amount {
            Objects.requireNonNull(money, "money");
        }

        /**
         * An amount of money.
         *
         * @param money any amount
         * @return the part
         */
        public static Amount of(Money money) {
            return new Amount(money);
        }

        @Override
        public BigDecimal amount() {
            return money.amount();
        }

        @Override
        public Object shown() {
            return money;
        }
    }

    /**
     * A statistic or another measured number, such as a median or customer-months of exposure.
     *
     * @param number a finite number
     */
    record Measure(double number) implements Part {
        public Measure {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("number must be finite, but was " + number);
            }
        }

        /**
         * A measured number.
         *
         * @param number a finite number
         * @return the part
         */
        public static Measure of(double number) {
            return new Measure(number);
        }

        @Override
        public BigDecimal amount() {
            return BigDecimal.valueOf(number);
        }

        @Override
        public Object shown() {
            return amount();
        }
    }

    /**
     * One part over another.
     *
     * @param numerator what stands above
     * @param denominator what stands below; not 0
     */
    record Quotient(Part numerator, Part denominator) implements KpiValue {
        public Quotient {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            if (denominator.amount().signum() == 0) {
                throw new IllegalArgumentException("denominator must not be 0");
            }
            if (numerator instanceof Amount above && denominator instanceof Amount below) {
                requireSameCurrency(above.money(), below.money());
            }
        }

        @Override
        public <T> T fold(Function<BigDecimal, T> ifDefined, Function<Reason, T> ifUndefined) {
            return ifDefined.apply(numerator.amount().divide(denominator.amount(), MathContext.DECIMAL128));
        }

        @Override
        public Optional<BigDecimal> rounded(int factor, int decimals) {
            BigDecimal above = numerator.amount().multiply(BigDecimal.valueOf(factor));
            return Optional.of(above.divide(denominator.amount(), decimals, RoundingMode.HALF_UP));
        }

        private static void requireSameCurrency(Money above, Money below) {
            if (!above.currency().equals(below.currency())) {
                throw new CurrencyMismatchException(above.currency(), below.currency());
            }
        }
    }

    /**
     * No value.
     *
     * @param reason why there is none
     */
    record Undefined(Reason reason) implements KpiValue {
        public Undefined {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public <T> T fold(Function<BigDecimal, T> ifDefined, Function<Reason, T> ifUndefined) {
            return ifUndefined.apply(reason);
        }

        @Override
        public Optional<BigDecimal> rounded(int factor, int decimals) {
            return Optional.empty();
        }
    }
}
