// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of win-back (挽回指标). */
public enum WinBackKpi implements KpiName {
    /** KPI-10, 30天回流率. */
    RETURN_RATE("return-rate", "KPI-10", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-10, 回流提升: against a hold-out group. */
    RETURN_LIFT("return-lift", "KPI-10", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-11, 挽回后消费变化. */
    SPEND_CHANGE("spend-change", "KPI-11", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-11, 挽回后消费变化中位数. */
    SPEND_CHANGE_MEDIAN("spend-change-median", "KPI-11", Direction.HIGH_IS_GOOD, KpiUnit.SHARE);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    WinBackKpi(String code, String id, Direction direction, KpiUnit unit) {
        this.code = code;
        this.id = id;
        this.direction = direction;
        this.unit = unit;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "winback-kpi." + code;
    }

    @Override
    public Texts texts() {
        return WinBackTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return WinBackTexts.HANDBOOK;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Direction direction() {
        return direction;
    }

    @Override
    public KpiUnit unit() {
        return unit;
    }

    /** Options, absences, exclusions and warnings (选项与说明). */
    public enum Note implements ReasonCode {
        /** Option: within how many days after the touch. */
        WITHIN_DAYS("within-days"),
        /** Option: any two-way contact is a return too. */
        TWO_WAY_CONTACT("two-way-contact"),
        /** Option: days of spend after the return, and days before the lapse that it is compared with. */
        SPEND_DAYS("spend-days"),
        /** Option: days of spend after the return, compared with as many before the lapse. */
        LAST_DAYS("last-days"),
        /** Option: days of spend after the return, compared with the same days a year before. */
        SAME_DAYS("same-days"),
        /** Option: how many days of history before the lapse a baseline needs. */
        HISTORY_DAYS("history-days"),
        /** Exclusion: customers who had returned before the touch. */
        RETURNED_BEFORE("returned-before"),
        /** Exclusion: customers with too short a history for a baseline. */
        SHORT_HISTORY("short-history"),
        /** Exclusion: customers who were lost before the compared days of the year before were over. */
        LOST_BY_THEN("lost-by-then"),
        /** Exclusion: customers whose baseline is not above zero. */
        NO_BASELINE("no-baseline");

        private final String code;

        Note(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "winback-note." + code;
        }

        @Override
        public Texts texts() {
            return WinBackTexts.TEXTS;
        }
    }
}
