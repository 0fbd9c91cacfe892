// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days on which a rule can change its mind: between two of them it finds the same on every day. */
final class Turns {
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    void add(LocalDate day) {
        days.add(day);
    }

    /** The last turn up to a day. */
    LocalDate before(LocalDate day) {
        @Nullable LocalDate turn = days.floor(day);
        return turn == null ? day : turn;
    }
}
