// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.privacy;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A birthday (生日): month and day, the year only where it is known, by the solar or the lunar calendar. 29 February is a
 * birthday like any other; on which day it is kept in common years is the planner's policy. Lunar months are 1 to 12
 * and lunar days 1 to 30; a birthday in a leap month is kept in the month of the same number.
 */
@Personal
public final class Birthday implements PersonalValue {
    private static final int LUNAR_DAYS = 30;

    private final Calendar calendar;
    private final int month;
    private final int day;
    private final @Nullable Integer year;

    private Birthday(Calendar calendar, int month, int day, @Nullable Integer year) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        this.month = month;
        this.day = day;
        this.year = year;
        if (!exists(calendar, month, day, year)) {
            throw new IllegalArgumentException(
                    "birthday must be a day of the " + calendar.code() + " calendar, but was ***");
        }
    }

    /**
     * A birthday by the solar calendar, year unknown.
     *
     * @param month 1 to 12
     * @param day a day of that month, 29 February among them
     * @return the birthday
     */
    public static Birthday of(int month, int day) {
        return new Birthday(Calendar.SOLAR, month, day, null);
    }

    /**
     * A birthday by the solar calendar with its year.
     *
     * @param dateOfBirth the day of birth
     * @return the birthday
     */
    public static Birthday of(LocalDate dateOfBirth) {
        return of(dateOfBirth.getMonthValue(), dateOfBirth.getDayOfMonth()).withYear(dateOfBirth.getYear());
    }

    /**
     * A birthday by the lunar calendar (农历), year unknown.
     *
     * @param month the lunar month, 1 to 12
     * @param day the lunar day, 1 to 30
     * @return the birthday
     */
    public static Birthday ofLunar(int month, int day) {
        return new Birthday(Calendar.LUNAR, month, day, null);
    }

    /**
     * The same birthday with its year.
     *
     * @param newYear the year of birth, by the calendar of the birthday
     * @return a copy
     * @throws IllegalArgumentException if that year has no such day (29 February)
     */
    public Birthday withYear(int newYear) {
        return new Birthday(calendar, month, day, newYear);
    }

    /**
     * The calendar that month and day are of.
     *
     * @return solar or lunar
     */
    public Calendar calendar() {
        return calendar;
    }

    /**
     * The month.
     *
     * @return 1 to 12
     */
    public int month() {
        return month;
    }

    /**
     * The day of the month.
     *
     * @return 1 to 31, at most 30 by the lunar calendar
     */
    public int day() {
        return day;
    }

    /**
     * The year of birth.
     *
     * @return empty when it is not known
     */
    public Optional<Integer> year() {
        return Optional.ofNullable(year);
    }

    /** Shows the month in part: {@code 03-**}; in full {@code 1990-03-05} or {@code 03-05}, lunar ones marked. */
    @Override
    public String display(MaskingLevel level) {
        String date = (year == null ? "" : year + "-") + twoDigits(month) + "-" + twoDigits(day);
        String mark = calendar == Calendar.LUNAR ? " (" + calendar.code() + ")" : "";
        return level.show(date + mark, full -> twoDigits(month) + "-**" + mark);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Birthday that
                && calendar == that.calendar
                && month == that.month
                && day == that.day
                && Objects.equals(year, that.year);
    }

    @Override
    public int hashCode() {
        return Objects.hash(calendar, month, day, year);
    }

    @Override
    public String toString() {
        return MaskingLevel.MASK;
    }

    private static boolean exists(Calendar calendar, int month, int day, @Nullable Integer year) {
        if (calendar == Calendar.LUNAR) {
            return month >= 1 && month <= 12 && day >= 1 && day <= LUNAR_DAYS;
        }
        try {
            return MonthDay.of(month, day).isValidYear(year == null ? 2000 : year);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** The calendar of a birthday (历法). */
    public enum Calendar implements Term {
        /** 公历. */
        SOLAR("solar"),
        /** 农历. */
        LUNAR("lunar");

        private final String code;

        Calendar(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "birthday-calendar." + code;
        }

        @Override
        public Texts texts() {
            return PrivacyTexts.TEXTS;
        }
    }
}
