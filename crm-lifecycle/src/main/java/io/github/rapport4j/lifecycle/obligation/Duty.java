// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.Fact;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Something owed, once or again and again.
 *
 * @param kind what
 * @param anchor the event, fact or date it starts from
 * @param dates since when and by when
 * @param deed which facts do it
 */
record Duty(ObligationKind kind, String anchor, Dates dates, Predicate<Fact> deed) {
    private static final String PREFIX = "obl:";

    /** A duty that the usual facts of its kind do. */
    static Duty of(ObligationKind kind, String anchor, LocalDate start, Series series) {
        return new Duty(kind, anchor, new Dates(start, series), fact -> Deeds.does(fact, kind));
    }

    /** Whether an item names an obligation and nothing else. */
    static boolean isKey(String item) {
        return item.startsWith(PREFIX);
    }

    /** The name of one obligation. */
    static String key(ObligationKind kind, String anchor, LocalDate nominal) {
        return PREFIX + kind.code() + "/" + anchor + "/" + nominal;
    }

    String key(int index) {
        return key(kind, anchor, due(index));
    }

    LocalDate due(int index) {
        return dates.series.due(index);
    }

    boolean isRepeated() {
        return dates.series.isRepeated();
    }

    /** The first day on which something done counts for an occurrence. */
    LocalDate begin(int index, int careDays) {
        if (kind.isDateBound()) {
            return due(index).minusDays(careDays);
        }
        return index == 0 ? dates.start : due(index - 1).plusDays(1);
    }

    /**
     * Since when and by when.
     *
     * @param start the first day on which something done counts
     * @param series the due dates
     */
    record Dates(LocalDate start, Series series) {}
}
