// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule can change its mind: between two of them it finds the same on every day. They are put in
 * order only when a question asks for more than a few of them.
 */
final class Turns {
    private final List<LocalDate> days = new ArrayList<>();
    private @Nullable NavigableSet<LocalDate> inOrder;

    void add(LocalDate day) {
        days.add(day);
        inOrder = null;
    }

    /** Those of a window, its first day apart. */
    NavigableSet<LocalDate> within(DateWindow window) {
        NavigableSet<LocalDate> within = new TreeSet<>();
        for (LocalDate day : days) {
            if (day.isAfter(window.startInclusive()) && day.isBefore(window.endExclusive())) {
                within.add(day);
            }
        }
        return within;
    }

    /** The last turn up to a day. */
    LocalDate before(LocalDate day) {
        if (inOrder == null) {
            inOrder = new TreeSet<>(days);
        }
        @Nullable LocalDate turn = inOrder.floor(day);
        return turn == null ? day : turn;
    }

    /** The first turn after a day, if any. */
    @Nullable
    LocalDate after(LocalDate day) {
        @Nullable LocalDate first = null;
        for (LocalDate turn : days) {
            if (turn.isAfter(day) && (first == null || turn.isBefore(first))) {
                first = turn;
            }
        }
        return first;
    }
}
