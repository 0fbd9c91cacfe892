// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Which days are worked (工作日). A host with holidays and make-up days passes its own calendar. */
@FunctionalInterface
public interface WorkingDays {
    /**
     * Whether a day is worked.
     *
     * @param day any day
     * @return true if it is
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * Monday to Friday, without any holidays.
     *
     * @return the calendar
     */
    static WorkingDays mondayToFriday() {
        return day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /**
     * The working day so many working days later.
     *
     * @param day where to start; it is not counted itself
     * @param count how many working days, at least 1
     * @return the last of them
     * @throws IllegalArgumentException if the count is below 1
     * @throws IllegalStateException if the calendar has no working day in a whole year
     */
    default LocalDate after(LocalDate day, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count must be at least 1, but was " + count);
        }
        LocalDate last = day;
        for (int i = 0; i < count; i++) {
            last = next(last);
        }
        return last;
    }

    private LocalDate next(LocalDate day) {
        for (int i = 1; i <= 366; i++) {
            if (isWorkingDay(day.plusDays(i))) {
                return day.plusDays(i);
            }
        }
        throw new IllegalStateException("calendar must have a working day in every year, but had none after " + day);
    }
}
