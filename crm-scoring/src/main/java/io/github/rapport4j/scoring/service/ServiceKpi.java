// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of service (服务指标). */
public enum ServiceKpi implements KpiName {
    /** KPI-5, 投诉解决率: of cases received. */
    RESOLUTION_RATE("resolution-rate", "KPI-5", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-5, 结案比: resolved in the window over received in it. */
    THROUGHPUT("throughput", "KPI-5", Direction.HIGH_IS_GOOD, KpiUnit.RATE),
    /** KPI-5, 逾期未解决数. */
    OPEN_OVERDUE("open-overdue", "KPI-5", Direction.LOW_IS_GOOD, KpiUnit.COUNT),
    /** KPI-6, 响应时间中位数. */
    RESPONSE_MEDIAN("response-median", "KPI-6", Direction.LOW_IS_GOOD, KpiUnit.HOURS),
    /** KPI-6, 响应时间90分位数. */
    RESPONSE_P90("response-p90", "KPI-6", Direction.LOW_IS_GOOD, KpiUnit.HOURS),
    /** KPI-6, 解决时间中位数. */
    RESOLUTION_MEDIAN("resolution-median", "KPI-6", Direction.LOW_IS_GOOD, KpiUnit.HOURS),
    /** KPI-6, 解决时间90分位数. */
    RESOLUTION_P90("resolution-p90", "KPI-6", Direction.LOW_IS_GOOD, KpiUnit.HOURS);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    ServiceKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "service-kpi." + code;
    }

    @Override
    public Texts texts() {
        return ServiceTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return ServiceTexts.HANDBOOK;
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

    /** Options of service figures, and what was left out (选项). */
    public enum Note implements ReasonCode {
        /** Option: days to resolve in, and days in which a case must not come back. */
        RESOLVED_WITHIN("resolved-within"),
        /** Option: after how many days an open case is overdue. */
        OVERDUE_AFTER("overdue-after"),
        /** Option: complaints only. */
        COMPLAINTS_ONLY("complaints-only"),
        /** Option: complaints and requests alike. */
        ALL_CASES("all-cases"),
        /** Option: the clock by its name. */
        CLOCK("clock"),
        /** Exclusion: cases whose opening is not known. */
        NO_OPENING("no-opening"),
        /** Warning: still waiting at the evaluation; they count as waiting longer than so far. */
        WAITING("waiting"),
        /** Exclusion: cases of which only the days are known, so that no hours can be told. */
        NO_TIME("no-time"),
        /** Absence: so many wait that the quantile is not reached. */
        NOT_REACHED("not-reached");

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
            return "service-note." + code;
        }

        @Override
        public Texts texts() {
            return ServiceTexts.TEXTS;
        }
    }
}
