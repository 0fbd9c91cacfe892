// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import io.github.rapport4j.core.measure.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Exact confidence intervals of medians of independent values (中位数置信区间), whatever they are distributed like: from one
 * of the values to another, as many in from each end as a fair coin allows. Pure and safe for use by several threads.
 */
public final class Medians {
    private static final double EVEN = 0.5;
    private static final double ROUNDING = 1e-12;

    private Medians() {}

    /**
     * The exact (sign test) interval of a median. It covers the truth at least as often as it says.
     *
     * @param values in any order, finite
     * @param level the confidence level, above 0 and below 1
     * @return empty for too few values: below 6 at 95 %
     */
    public static Optional<Interval> exact(double[] values, double level) {
        OptionalLong rank = rank(values.length, level);
        if (rank.isEmpty()) {
            return Optional.empty();
        }
        double[] rising = values.clone();
        Arrays.sort(rising);
        int at = (int) rank.getAsLong();
        return Optional.of(Interval.of(rising[at], rising[rising.length - 1 - at], level));
    }

    /**
     * How many values are left out at each end.
     *
     * <pre>
     * the largest r with P(X &lt;= r) &lt;= alpha/2, X heads of n throws
     * </pre>
     *
     * @param n how many values there are, at least 0
     * @param level the confidence level, above 0 and below 1
     * @return the interval goes from the value of this rank, counted from 0, to the one of rank n - 1 less this; empty
     *     for too few
     */
    public static OptionalLong rank(long n, double level) {
        if (n < 0) {
            throw new IllegalArgumentException("n must be at least 0, but was " + n);
        }
        double tail = (1 - Interval.of(0, 1, level).level()) / 2;
        long fits = -1;
        long tooMany = (n + 1) / 2;
        while (tooMany - fits > 1) {
            long middle = fits + (tooMany - fits) / 2;
            if (atMost(middle, n) <= tail * (1 + ROUNDING)) {
                fits = middle;
            } else {
                tooMany = middle;
            }
        }
        return fits < 0 ? OptionalLong.empty() : OptionalLong.of(fits);
    }

    /** The probability of at most so many heads of n throws. */
    private static double atMost(long heads, long n) {
        return BetaQuantile.below((double) n - heads, heads + 1.0, EVEN);
    }
}
