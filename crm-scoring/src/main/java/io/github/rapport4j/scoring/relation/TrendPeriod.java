// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.time.DateWindow;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/** The calendar periods that a trend is told by (趋势周期). */
public enum TrendPeriod implements Term {
    /** 周: Monday to Sunday. */
    WEEK("week") {
        @Override
        public DateWindow holding(LocalDate day) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return DateWindow.of(monday, monday.plusWeeks(1));
        }
    },
    /** 月. */
    MONTH("month") {
        @Override
        public DateWindow holding(LocalDate day) {
            return DateWindow.ofMonth(YearMonth.from(day));
        }
    },
    /** 季度. */
    QUARTER("quarter") {
        @Override
        public DateWindow holding(LocalDate day) {
            return DateWindow.ofQuarter(day);
        }
    },
    /** 年. */
    YEAR("year") {
        @Override
        public DateWindow holding(LocalDate day) {
            return DateWindow.ofYear(day.getYear());
        }
    };

    private final String code;

    TrendPeriod(String code) {
        this.code = code;
    }

    /**
     * The period that a day belongs to.
     *
     * @param day any day
     * @return the whole period, from its first day up to the first day of the next
     */
    public abstract DateWindow holding(LocalDate day);

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "trend-period." + code;
    }

    @Override
    public Texts texts() {
        return RelationTexts.TEXTS;
    }
}
