// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;

/** The parts of a date while it is read. */
final class Moment {
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private boolean timed;
    private int offsetSeconds;

    Moment reset() {
        year = 0;
        month = 0;
        day = 0;
        hour = 0;
        minute = 0;
        second = 0;
        nano = 0;
        timed = false;
        offsetSeconds = NO_OFFSET;
        return this;
    }

    boolean set(char letter, int letters, int value) {
        timed |= "HmsS".indexOf(letter) >= 0;
        switch (letter) {
            case 'y' -> year = letters == 2 ? 2000 + value : value;
            case 'M' -> month = value;
            case 'd' -> day = value;
            case 'H' -> hour = value;
            case 'm' -> minute = value;
            case 's' -> second = value;
            case 'S' -> nano = nanos(value, letters);
            default -> {
                return false;
            }
        }
        return true;
    }

    void set(TemporalAccessor parsed) {
        LocalDate date = LocalDate.from(parsed);
        year = date.getYear();
        month = date.getMonthValue();
        day = date.getDayOfMonth();
        var time = parsed.query(TemporalQueries.localTime());
        timed = time != null;
        if (time != null) {
            hour = time.getHour();
            minute = time.getMinute();
            second = time.getSecond();
            nano = time.getNano();
        }
        if (parsed.isSupported(ChronoField.OFFSET_SECONDS)) {
            offsetSeconds = parsed.get(ChronoField.OFFSET_SECONDS);
        }
    }

    void setOffset(int seconds) {
        offsetSeconds = seconds;
    }

    boolean isValid() {
        return year >= 1
                && year <= 9999
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year))
                && hour <= 23
                && minute <= 59
                && second <= 59;
    }

    boolean isTimed() {
        return timed;
    }

    int offsetSeconds() {
        return offsetSeconds;
    }

    LocalDate date() {
        return LocalDate.of(year, month, day);
    }

    LocalDateTime dateTime() {
        return LocalDateTime.of(year, month, day, hour, minute, second, nano);
    }

    static int nanos(int value, int digits) {
        int nanos = value;
        for (int i = digits; i < 9; i++) {
            nanos *= 10;
        }
        return nanos;
    }
}
