// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.time.YearMonth;

/** Calendar buckets of epoch days without objects, for inner loops. */
public final class CivilDays {
    private static final int DAYS_OF_400_YEARS = 146_097;
    private static final int FROM_MARCH_0000 = 719_468;

    /** The months of the days from 1950 to 2099, which nearly all facts lie in: a look-up instead of five divisions. */
    private static final int TABLE_START = -7305;

    private static final short[] TABLE = tableOf(54_787);

    private CivilDays() {}

    /**
     * The month of a day.
     *
     * @param epochDay the day, counted from 1 January 1970 as 0
     * @return months since January of year 0
     */
    public static int monthOf(int epochDay) {
        int place = epochDay - TABLE_START;
        return place >= 0 && place < TABLE.length ? TABLE[place] : computeMonthOf(epochDay);
    }

    private static short[] tableOf(int days) {
        short[] months = new short[days];
        for (int i = 0; i < days; i++) {
            months[i] = (short) computeMonthOf(TABLE_START + i);
        }
        return months;
    }

    private static int computeMonthOf(int epochDay) {
        long day = (long) epochDay + FROM_MARCH_0000;
        long era = Math.floorDiv(day, DAYS_OF_400_YEARS);
        int ofEra = (int) (day - era * DAYS_OF_400_YEARS);
        int year = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
        int ofYear = ofEra - (365 * year + year / 4 - year / 100);
        int marchMonth = (5 * ofYear + 2) / 153;
        return (int) ((era * 400 + year) * 12 + marchMonth + 2);
    }

    /**
     * The week of a day, Monday being its first day.
     *
     * @param epochDay the day, counted from 1 January 1970 as 0
     * @return weeks since the week of that Thursday
     */
    public static int weekOf(int epochDay) {
        return (int) Math.floorDiv((long) epochDay + 3, 7L);
    }

    /**
     * A month as a value.
     *
     * @param month months since January of year 0
     * @return the month
     */
    public static YearMonth toYearMonth(int month) {
        return YearMonth.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1);
    }

    /**
     * A month as a number.
     *
     * @param month the month
     * @return months since January of year 0
     */
    public static int toNumber(YearMonth month) {
        return month.getYear() * 12 + month.getMonthValue() - 1;
    }
}
