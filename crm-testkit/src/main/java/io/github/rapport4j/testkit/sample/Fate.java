// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.List;

/** What becomes of a customer by the last day (命运): how often it buys, and how long ago it last did. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot change
enum Fate {
    /** Buys often and to the end. */
    LOYAL(50, List.of(30, 35, 42), 10, 90),
    /** Buys now and then and to the end. */
    STEADY(48, List.of(50, 65, 80, 100), 10, 100),
    /** Bought once, lately. */
    NEW(18, List.of(40), 15, 190),
    /** Has begun to stay away. */
    FADING(16, List.of(35, 45, 60), 180, 250),
    /** Has stayed away for long. */
    SLEEPING(14, List.of(35, 45, 55), 360, 430),
    /** Is gone. */
    LOST(22, List.of(32, 40, 48), 600, 900),
    /** Was gone and bought again, lately. */
    WON_BACK(12, List.of(32, 40, 48), 30, 140),
    /** Buys on, but complains. */
    COMPLAINING(14, List.of(35, 50, 70), 20, 100),
    /** Has not bought yet. */
    PROSPECT(43, List.of(60), 0, 0),
    /** One of the sources' own three. */
    SOURCE(0, List.of(60), 0, 0);

    final int count;
    final List<Integer> usualDays;
    final int leastQuiet;
    final int mostQuiet;

    Fate(int count, List<Integer> usualDays, int leastQuiet, int mostQuiet) {
        this.count = count;
        this.usualDays = usualDays;
        this.leastQuiet = leastQuiet;
        this.mostQuiet = mostQuiet;
    }

    boolean isBuyer() {
        return this != PROSPECT;
    }

    boolean isContent() {
        return this == LOYAL || this == STEADY || this == WON_BACK || this == SOURCE;
    }

    boolean isGone() {
        return this == SLEEPING || this == LOST;
    }
}
