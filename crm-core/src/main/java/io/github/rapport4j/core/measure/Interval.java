// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

/**
 * A closed range of plausible values (置信区间), such as a confidence interval.
 *
 * @param low the lower end, finite
 * @param high the upper end, finite and not below {@code low}
 * @param level the confidence level, above 0 and below 1, such as 0.95
 */
public record Interval(double low, double high, double level) {
    public Interval {
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new IllegalArgumentException(
                    "interval must have finite ends in order, but was " + low + " to " + high);
        }
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
        }
        low += 0.0; // -0.0 is 0
        high += 0.0;
    }

    /**
     * An interval from its parts.
     *
     * @param low the lower end
     * @param high the upper end
     * @param level the confidence level
     * @return the interval
     */
    public static Interval of(double low, double high, double level) {
        return new Interval(low, high, level);
    }

    /**
     * Whether a value lies in the interval, ends included.
     *
     * @param value any number
     * @return true from {@code low} to {@code high}
     */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
