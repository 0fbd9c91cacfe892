// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

/** How the stage of a customer was kept so far (阶段记录方式). */
enum Keeping {
    /** As dated events. */
    DATED,
    /** As one word from the system before. */
    IMPORTED,
    /** Not at all. */
    UNTRACKED;

    /** Half, a third and a sixth. */
    static Keeping of(int number) {
        int slot = number % 6;
        return slot < 3 ? DATED : slot < 5 ? IMPORTED : UNTRACKED;
    }
}
