// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** The due dates of an obligation: one, or one after each period, each computed from the origin so that none drifts. */
record Series(LocalDate origin, @Nullable Period period, int offset) {
    /** One date. */
    static Series once(LocalDate due) {
        return new Series(due, null, 0);
    }

    /** One date after each period from a start on. */
    static Series every(Period period, LocalDate start) {
        return new Series(start, period, 1);
    }

    /** Every year on a date, from a day on; 29 February is kept on the 28th in other years. */
    static Series yearly(LocalDate date, LocalDate fromInclusive) {
        int years = Math.max(0, fromInclusive.getYear() - date.getYear());
        boolean isPast = date.plusYears(years).isBefore(fromInclusive);
        return new Series(date, Period.ofYears(1), isPast ? years + 1 : years);
    }

    /** The date of a place in the series, 0 for the first. */
    LocalDate due(int index) {
        return period == null ? origin : origin.plus(period.multipliedBy(index + offset));
    }

    boolean isRepeated() {
        return period != null;
    }
}
