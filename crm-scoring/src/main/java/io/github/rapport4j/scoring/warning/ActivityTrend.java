// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

/**
 * How much happened lately and before (活跃趋势): orders and two-way interactions.
 *
 * @param recent how many in the recent window; 0 or more
 * @param before how many in the window before it; 0 or more
 */
public record ActivityTrend(int recent, int before) {
    public ActivityTrend {
        require(recent, "recent");
        require(before, "before");
    }

    private static void require(int count, String name) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but was " + count);
        }
    }
}
