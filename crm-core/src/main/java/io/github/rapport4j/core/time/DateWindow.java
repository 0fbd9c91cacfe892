// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A half-open window of days (时间窗口): from the first day that counts up to, not including, the first that does not. An
 * event at midnight belongs to the later day.
 *
 * @param startInclusive the first day that counts
 * @param endExclusive the first day after the window; at or after {@code startInclusive}
 */
public record DateWindow(LocalDate startInclusive, LocalDate endExclusive) {
    private static final String MALFORMED = "window must be [start, end) in ISO dates, but was ";

    public DateWindow {
        Objects.requireNonNull(startInclusive, "startInclusive");
        Objects.requireNonNull(endExclusive, "endExclusive");
        if (endExclusive.isBefore(startInclusive)) {
            throw new IllegalArgumentException(
                    "endExclusive must be at or after " + startInclusive + ", but was " + endExclusive);
        }
    }

    /**
     * A window from its edges.
     *
     * @param startInclusive the first day that counts
     * @param endExclusive the first day after the window
     * @return the window
     */
    public static DateWindow of(LocalDate startInclusive, LocalDate endExclusive) {
        return new DateWindow(startInclusive, endExclusive);
    }

    /**
     * The last so many days, the given one included.
     *
     * @param days how many days, at least 1
     * @param lastInclusive the last day that counts
     * @return {@code [last - days + 1, last + 1)}
     */
    public static DateWindow ofTrailingDays(int days, LocalDate lastInclusive) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be at least 1, but was " + days);
        }
        return new DateWindow(lastInclusive.minusDays(days - 1L), lastInclusive.plusDays(1));
    }

    /**
     * A calendar month.
     *
     * @param month the month
     * @return from its first day to the first day of the next
     */
    public static DateWindow ofMonth(YearMonth month) {
        return new DateWindow(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /**
     * The calendar quarter that holds a day.
     *
     * @param day any day of the quarter
     * @return from its first day to the first day of the next
     */
    public static DateWindow ofQuarter(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new DateWindow(start, start.plusMonths(3));
    }

    /**
     * A calendar year.
     *
     * @param year the year
     * @return from 1 January to the next
     */
    public static DateWindow ofYear(int year) {
        return new DateWindow(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code [2026-01-01, 2026-04-01)}
     * @return the window
     */
    public static DateWindow parse(String text) {
        Objects.requireNonNull(text, "text");
        int comma = text.indexOf(", ");
        if (!text.startsWith("[") || !text.endsWith(")") || comma < 0) {
            throw new IllegalArgumentException(MALFORMED + text);
        }
        try {
            return new DateWindow(
                    LocalDate.parse(text.substring(1, comma)),
                    LocalDate.parse(text.substring(comma + 2, text.length() - 1)));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(MALFORMED + text, e);
        }
    }

    /**
     * Whether a day lies in the window.
     *
     * @param day any day
     * @return true from the start up to before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive) && day.isBefore(endExclusive);
    }

    /**
     * The length in days.
     *
     * @return 0 for an empty window
     */
    public long lengthInDays() {
        return ChronoUnit.DAYS.between(startInclusive, endExclusive);
    }

    /**
     * The last day of the window.
     *
     * @return the day before {@link #endExclusive()}; it lies outside of an empty window
     */
    public LocalDate lastInclusive() {
        return endExclusive.minusDays(1);
    }

    @Override
    public String toString() {
        return "[" + startInclusive + ", " + endExclusive + ")";
    }
}
