// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The sides of one axis told from the evaluations since the last change, all in tenths of whole numbers. */
final class SlowHysteresis {
    private final HysteresisPolicy policy;
    private final List<int[]> since = new ArrayList<>();
    private LocalDate counted = LocalDate.MIN;
    boolean isPlaced;
    boolean isHigh;

    SlowHysteresis(HysteresisPolicy policy) {
        this.policy = policy;
    }

    void forget() {
        isPlaced = false;
    }

    void see(LocalDate day, int number, int cut, boolean isForcedLow) {
        boolean isCounted = !isPlaced || ChronoUnit.DAYS.between(counted, day) >= policy.minimumDays();
        boolean plain = number >= cut && !isForcedLow;
        if (!isPlaced || isForcedLow) {
            isHigh = isPlaced ? false : plain;
            since.clear();
        } else if (isCounted) {
            since.add(new int[] {number, cut});
            if (runs(policy.beyond(), policy.bandPercent()) || runs(policy.across(), 0)) {
                isHigh = !isHigh;
                since.clear();
            }
        }
        counted = isCounted ? day : counted;
        isPlaced = true;
    }

    /** Whether the last so many all lie on the other side of the cut, by more than so many percent of it. */
    private boolean runs(int count, int percent) {
        if (since.size() < count) {
            return false;
        }
        for (int[] pair : since.subList(since.size() - count, since.size())) {
            int above = 100 * (pair[0] - pair[1]);
            int band = percent * Math.abs(pair[1]);
            boolean isBeyond = isHigh ? above < -band : above >= band;
            if (!isBeyond) {
                return false;
            }
        }
        return true;
    }
}
