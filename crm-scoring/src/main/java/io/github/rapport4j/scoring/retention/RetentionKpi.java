// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of retention (留存指标). */
public enum RetentionKpi implements KpiName {
    /** KPI-1, 客户留存率: of those active before the window. */
    RETENTION_RATE("retention-rate", "KPI-1", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-1, 客户留存率（简式）: end less new over start. */
    SHORT_RETENTION("short-retention", "KPI-1", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-1, 收入加权留存率. */
    WEIGHTED_RETENTION("weighted-retention", "KPI-1", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-1, 期间留存率: by purchases of calendar periods. */
    PERIOD_RETENTION("period-retention", "KPI-1", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-2, 客户流失率. */
    CHURN_RATE("churn-rate", "KPI-2", Direction.LOW_IS_GOOD, KpiUnit.SHARE),
    /** KPI-2, 期间流失率. */
    PERIOD_CHURN("period-churn", "KPI-2", Direction.LOW_IS_GOOD, KpiUnit.SHARE),
    /** KPI-19, 总收入留存率: without expansion. */
    GROSS_REVENUE("gross-revenue", "KPI-19", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-19, 净收入留存率: with expansion. */
    NET_REVENUE("net-revenue", "KPI-19", Direction.HIGH_IS_GOOD, KpiUnit.SHARE);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    RetentionKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "retention-kpi." + code;
    }

    @Override
    public Texts texts() {
        return RetentionTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return RetentionTexts.HANDBOOK;
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

    /** Options of retention, and what was left out (选项). */
    public enum Note implements ReasonCode {
        /** Option: active is who has a contract in force, or bought within so many usual intervals. */
        ACTIVE_WITHIN("active-within"),
        /** Option: weighted by net spend of so many days. */
        WEIGHTED_BY("weighted-by"),
        /** Option: first and last day of the period before. */
        PERIOD_BEFORE("period-before"),
        /** Exclusion: customers without net spend above zero, who weigh nothing. */
        NO_WEIGHT("no-weight"),
        /**
         * Exclusion: customers whose net spend in the period before is not above zero though they bought or returned.
         */
        NO_REVENUE_BEFORE("no-revenue-before");

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
            return "retention-note." + code;
        }

        @Override
        public Texts texts() {
            return RetentionTexts.TEXTS;
        }
    }
}
