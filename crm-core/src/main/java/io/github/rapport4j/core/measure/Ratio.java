// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A share kept as its two counts (比率), so that shares of parts combine to the share of the whole without loss.
 *
 * @param numerator how many fulfil the condition; not negative, not above {@code denominator}
 * @param denominator how many there are; 0 makes the share undefined
 */
public record Ratio(long numerator, long denominator) {
    public Ratio {
        if (denominator < 0) {
            throw new IllegalArgumentException("denominator must be at least 0, but was " + denominator);
        }
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException("numerator must be 0 to " + denominator + ", but was " + numerator);
        }
    }

    /**
     * A ratio of counts.
     *
     * @param numerator how many fulfil the condition
     * @param denominator how many there are
     * @return the ratio
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text numerator and denominator with a slash between, such as {@code 3/4}
     * @return the ratio
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        try {
            return new Ratio(
                    Long.parseLong(text.substring(0, Math.max(slash, 0))), Long.parseLong(text.substring(slash + 1)));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("ratio must be numerator/denominator, but was " + text, e);
        }
    }

    /**
     * Whether there is anything to take a share of.
     *
     * @return false when the denominator is 0
     */
    public boolean isDefined() {
        return denominator > 0;
    }

    /**
     * The share as a binary floating point number, for statistics.
     *
     * @return 0 to 1
     * @throws ArithmeticException if the ratio is not {@linkplain #isDefined() defined}
     */
    public double toDouble() {
        requireDefined();
        return (double) numerator / denominator;
    }

    /**
     * The share in percent, rounded half up for display.
     *
     * @param decimals how many decimals to keep
     * @return 0 to 100
     * @throws ArithmeticException if the ratio is not {@linkplain #isDefined() defined}
     */
    public BigDecimal toPercent(int decimals) {
        requireDefined();
        return BigDecimal.valueOf(numerator)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /**
     * The ratio over both bases together.
     *
     * @param other the ratio of a disjoint base
     * @return the counts added up
     */
    public Ratio combine(Ratio other) {
        return new Ratio(Math.addExact(numerator, other.numerator), Math.addExact(denominator, other.denominator));
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }

    private void requireDefined() {
        if (denominator == 0) {
            throw new ArithmeticException("ratio 0/0 is undefined");
        }
    }
}
