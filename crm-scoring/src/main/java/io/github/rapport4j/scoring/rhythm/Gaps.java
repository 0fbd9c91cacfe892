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
        return (long) gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2];
    }
}
