// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.List;

/** What spend after a return is compared with (挽回消费对比基准). */
public enum SpendBaseline implements Term {
    /** 流失前日均: the daily mean of the year before the lapse, by default of 365 days. */
    DAILY_MEAN("daily-mean") {
        @Override
        DateWindow days(LocalDate lost, LocalDate back, WinBackPolicy policy) {
            return DateWindow.of(lost.minusDays(policy.baselineDays()), lost);
        }

        @Override
        Reason option(WinBackPolicy policy) {
            return Reason.of(WinBackKpi.Note.SPEND_DAYS, policy.spendDays(), policy.baselineDays());
        }
    },
    /** 流失前同长时段: the last days before the lapse, as many as after the return. */
    LAST_DAYS("last-days") {
        @Override
        DateWindow days(LocalDate lost, LocalDate back, WinBackPolicy policy) {
            return DateWindow.of(lost.minusDays(policy.spendDays()), lost);
        }

        @Override
        Reason option(WinBackPolicy policy) {
            return Reason.of(WinBackKpi.Note.LAST_DAYS, policy.spendDays());
        }
    },
    /**
     * 去年同期: the same days a year before the return, so that seasons do not matter. They must lie between the first
     * purchase and the lapse. A return on 29 February is compared with days from 28 February on.
     */
    SAME_DAYS_LAST_YEAR("same-days-last-year") {
        @Override
        DateWindow days(LocalDate lost, LocalDate back, WinBackPolicy policy) {
            LocalDate start = back.minusYears(1);
            return DateWindow.of(start, start.plusDays(policy.spendDays()));
        }

        @Override
        Reason option(WinBackPolicy policy) {
            return Reason.of(WinBackKpi.Note.SAME_DAYS, policy.spendDays());
        }
    };

    private final String code;

    SpendBaseline(String code) {
        this.code = code;
    }

    /** The days before that are looked at. */
    abstract DateWindow days(LocalDate lost, LocalDate back, WinBackPolicy policy);

    abstract Reason option(WinBackPolicy policy);

    /** Whether the history reaches back far enough; a mean is taken over fewer days instead. */
    boolean isKnown(DateWindow days, LocalDate first) {
        return this != SAME_DAYS_LAST_YEAR || !first.isAfter(days.startInclusive());
    }

    List<Reason> options(WinBackPolicy policy) {
        return List.of(option(policy), Reason.of(WinBackKpi.Note.HISTORY_DAYS, policy.historyDays()));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "spend-baseline." + code;
    }

    @Override
    public Texts texts() {
        return WinBackTexts.TEXTS;
    }
}
