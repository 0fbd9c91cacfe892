// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Consecutive periods (连续期间): each begins on the day after the one before ends, so that no event counts twice and
 * neighbours can be compared.
 *
 * @param windows at least one, oldest first, none of them empty
 */
public record Periods(List<DateWindow> windows) {
    public Periods {
        windows = List.copyOf(windows);
        if (windows.isEmpty()) {
            throw new IllegalArgumentException("windows must not be empty");
        }
        for (int i = 0; i < windows.size(); i++) {
            DateWindow window = windows.get(i);
            if (window.lengthInDays() == 0) {
                throw new IllegalArgumentException("windows must not be of no days, but was " + window);
            }
            if (i > 0 && !window.startInclusive().equals(windows.get(i - 1).endExclusive())) {
                throw new IllegalArgumentException(
                        "windows must follow on " + windows.get(i - 1) + ", but was " + window);
            }
        }
    }

    /**
     * Any consecutive windows.
     *
     * @param windows at least one, oldest first, none of them empty
     * @return the periods
     */
    public static Periods of(List<DateWindow> windows) {
        return new Periods(windows);
    }

    /**
     * Calendar months.
     *
     * @param last the latest month
     * @param count how many, at least 1
     * @return the months up to and with the latest
     */
    public static Periods ofMonths(YearMonth last, int count) {
        return back(count, i -> DateWindow.ofMonth(last.minusMonths(i)));
    }

    /**
     * Calendar quarters.
     *
     * @param dayOfLast any day of the latest quarter
     * @param count how many, at least 1
     * @return the quarters up to and with the latest
     */
    public static Periods ofQuarters(LocalDate dayOfLast, int count) {
        LocalDate start = DateWindow.ofQuarter(dayOfLast).startInclusive();
        return back(count, i -> DateWindow.ofQuarter(start.minusMonths(3L * i)));
    }

    /**
     * Calendar years.
     *
     * @param last the latest year
     * @param count how many, at least 1
     * @return the years up to and with the latest
     */
    public static Periods ofYears(int last, int count) {
        return back(count, i -> DateWindow.ofYear(last - i));
    }

    /**
     * Rolling periods of so many days, one after the other.
     *
     * @param days the length of each, at least 1
     * @param lastInclusive the last day of the latest
     * @param count how many, at least 1
     * @return the periods up to and with the latest
     */
    public static Periods ofTrailingDays(int days, LocalDate lastInclusive, int count) {
        return back(count, i -> DateWindow.ofTrailingDays(days, lastInclusive.minusDays((long) i * days)));
    }

    private static Periods back(int count, IntFunction<DateWindow> ago) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, but was " + count);
        }
        List<DateWindow> windows = new ArrayList<>(count);
        for (int i = count - 1; i >= 0; i--) {
            windows.add(ago.apply(i));
        }
        return new Periods(windows);
    }

    /**
     * A short name of a period, the same in every language.
     *
     * @param window any window that is not empty
     * @return such as {@code 2026}, {@code 2026-Q1} or {@code 2026-03} for a calendar period, else its first and last
     *     day as {@code 2026-01-15/2026-02-14}
     */
    public static String label(DateWindow window) {
        LocalDate start = window.startInclusive();
        if (window.equals(DateWindow.ofYear(start.getYear()))) {
            return Integer.toString(start.getYear());
        }
        if (window.equals(DateWindow.ofQuarter(start))) {
            return start.getYear() + "-Q" + (start.getMonthValue() + 2) / 3;
        }
        return window.equals(DateWindow.ofMonth(YearMonth.from(start)))
                ? YearMonth.from(start).toString()
                : start + "/" + window.lastInclusive();
    }
}
