// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;

/** The gaps between consecutive purchase days. */
final class Gaps {
    private Gaps() {}

    /** Twice the median gap in days, so that halves stay whole; there must be two purchase days. */
    static long twiceMedian(PurchaseDays days) {
        int[] gaps = new int[days.size() - 1];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = Math.subtractExact(days.epochDay(i + 1), days.epochDay(i));
        }
        Arrays.sort(gaps);
        return twiceMedian(gaps, gaps.length);
    }

    /** The same of the first so many gaps, which are in order; there must be one. */
    static long twiceMedian(int[] inOrder, int count) {
        return (long) inOrder[(count - 1) / 2] + inOrder[count / 2];
    }
}
