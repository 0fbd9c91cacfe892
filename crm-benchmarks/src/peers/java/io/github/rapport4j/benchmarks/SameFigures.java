// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks;

import java.util.Arrays;
import java.util.List;

/** Whether two ways came to the same figures: only then is it fair to compare how long they took. */
public final class SameFigures {
    private static final double TOLERANCE = 1e-9;

    private SameFigures() {}

    /**
     * Refuses figures that differ by more than the rounding of sums in another order.
     *
     * @param ours the rows of one way
     * @param theirs the rows of the other way
     * @throws IllegalStateException if they differ
     */
    public static void require(List<double[]> ours, List<double[]> theirs) {
        if (ours.size() != theirs.size()) {
            throw new IllegalStateException(ours.size() + " rows and " + theirs.size() + " rows");
        }
        for (int row = 0; row < ours.size(); row++) {
            if (!isSame(ours.get(row), theirs.get(row))) {
                throw new IllegalStateException("row " + row + ": " + Arrays.toString(ours.get(row)) + " and "
                        + Arrays.toString(theirs.get(row)));
            }
        }
    }

    private static boolean isSame(double[] ours, double[] theirs) {
        boolean isSame = ours.length == theirs.length;
        for (int i = 0; isSame && i < ours.length; i++) {
            isSame = Math.abs(ours[i] - theirs[i]) <= TOLERANCE * Math.max(1, Math.abs(ours[i]));
        }
        return isSame;
    }
}
