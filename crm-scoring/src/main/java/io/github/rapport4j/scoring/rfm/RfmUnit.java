// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.internal.CivilDays;
import java.time.LocalDate;

/** In what frequency, recency and age are counted (时间单位). */
public enum RfmUnit implements Term {
    /** 天: calendar days. */
    DAY("day") {
        @Override
        int bucketOf(int epochDay) {
            return epochDay;
        }
    },
    /** 周: calendar weeks that start on Monday. */
    WEEK("week") {
        @Override
        int bucketOf(int epochDay) {
            return CivilDays.weekOf(epochDay);
        }
    },
    /** 月: calendar months. */
    MONTH("month") {
        @Override
        int bucketOf(int epochDay) {
            return CivilDays.monthOf(epochDay);
        }
    };

    private final String code;

    RfmUnit(String code) {
        this.code = code;
    }

    /** The number of the bucket that holds a day; the next bucket has the next number. */
    abstract int bucketOf(int epochDay);

    /**
     * How many units lie between two days.
     *
     * @param from a day
     * @param to another day
     * @return 0 when both lie in the same day, week or month; negative when {@code to} lies in an earlier one
     */
    public int between(LocalDate from, LocalDate to) {
        return between(Math.toIntExact(from.toEpochDay()), Math.toIntExact(to.toEpochDay()));
    }

    int between(int fromDay, int toDay) {
        return Math.subtractExact(bucketOf(toDay), bucketOf(fromDay));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "rfm-unit." + code;
    }

    @Override
    public Texts texts() {
        return RfmTexts.TEXTS;
    }
}
