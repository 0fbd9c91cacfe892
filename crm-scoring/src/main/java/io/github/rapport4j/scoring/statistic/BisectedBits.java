// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import java.util.function.DoublePredicate;

/** Finds where a condition begins to hold, to the last bit and in at most 63 steps, whatever the size of the answer. */
final class BisectedBits {
    private BisectedBits() {}

    /**
     * The smallest number above 0 at which a condition holds that holds at {@code high} and, once it does, for good.
     */
    static double first(double high, DoublePredicate condition) {
        // positive numbers are in the order of their bits
        long below = 0;
        long from = Double.doubleToLongBits(high);
        while (from - below > 1) {
            long middle = below + (from - below) / 2;
            if (condition.test(Double.longBitsToDouble(middle))) {
                from = middle;
            } else {
                below = middle;
            }
        }
        return Double.longBitsToDouble(from);
    }
}
