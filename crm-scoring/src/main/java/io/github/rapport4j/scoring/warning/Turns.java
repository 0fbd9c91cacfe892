// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.time.DateWindow;
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

    /** Those of a window, its first day apart. */
    NavigableSet<LocalDate> within(DateWindow window) {
        return window.lengthInDays() == 0
                ? new TreeSet<>()
                : new TreeSet<>(days.subSet(window.startInclusive(), false, window.endExclusive(), false));
    }

    /** The last turn up to a day. */
    LocalDate before(LocalDate day) {
        @Nullable LocalDate turn = days.floor(day);
        return turn == null ? day : turn;
    }
}
