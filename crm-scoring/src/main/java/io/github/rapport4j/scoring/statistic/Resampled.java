// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/** A figure over customers, of which each may count never, once or several times. */
interface Resampled {
    /** How many customers there are. */
    int size();

    /** The figure when each customer counts so many times. */
    Estimate of(int[] times);

    /**
     * A figure with its standard error by linearization.
     *
     * @param value not a number when there is none
     * @param error 0 when the customers do not vary
     */
    record Estimate(double value, double error) {
        private static final double NOISE = 1e-12;

        /** The root of a sum of squares that is what is left of another, or 0 when only its rounding is left. */
        static double root(double squares, double of) {
            return squares > NOISE * of ? Math.sqrt(squares) : 0;
        }
    }
}
