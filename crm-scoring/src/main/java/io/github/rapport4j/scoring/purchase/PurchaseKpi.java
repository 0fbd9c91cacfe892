// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The purchase KPIs (购买指标). */
public enum PurchaseKpi implements KpiName {
    /** KPI-3, 复购率: within a window. */
    REPURCHASE_RATE("repurchase-rate", "KPI-3", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-3, 回头客占比: as of a day. */
    RETURNING_SHARE("returning-share", "KPI-3", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-3, 首购后复购率: of first-time buyers within so many days. */
    COHORT_REPURCHASE("cohort-repurchase", "KPI-3", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-4, 同期群留存. */
    COHORT_RETENTION("cohort-retention", "KPI-4", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-13, 购买频次. */
    PURCHASE_FREQUENCY("purchase-frequency", "KPI-13", Direction.HIGH_IS_GOOD, KpiUnit.RATE),
    /** KPI-13, 客单价. */
    AVERAGE_ORDER_VALUE("average-order-value", "KPI-13", Direction.HIGH_IS_GOOD, KpiUnit.MONEY),
    /** KPI-13, 购买间隔均值. */
    GAP_MEAN("gap-mean", "KPI-13", Direction.LOW_IS_GOOD, KpiUnit.DAYS),
    /** KPI-13, 购买间隔中位数. */
    GAP_MEDIAN("gap-median", "KPI-13", Direction.LOW_IS_GOOD, KpiUnit.DAYS),
    /** KPI-13, 购买间隔标准差. */
    GAP_DEVIATION("gap-deviation", "KPI-13", Direction.NEUTRAL, KpiUnit.DAYS),
    /** KPI-13, 客户平均间隔的均值. */
    CUSTOMER_GAP_MEAN("customer-gap-mean", "KPI-13", Direction.LOW_IS_GOOD, KpiUnit.DAYS),
    /** KPI-13, 客户平均间隔的中位数. */
    CUSTOMER_GAP_MEDIAN("customer-gap-median", "KPI-13", Direction.LOW_IS_GOOD, KpiUnit.DAYS),
    /** KPI-22, 同期群人均累计收入. */
    COHORT_REVENUE("cohort-revenue", "KPI-22", Direction.HIGH_IS_GOOD, KpiUnit.MONEY),
    /** KPI-23, 头部客户收入占比. */
    TOP_SHARE("top-share", "KPI-23", Direction.NEUTRAL, KpiUnit.SHARE),
    /** KPI-23, 基尼系数. */
    GINI("gini", "KPI-23", Direction.NEUTRAL, KpiUnit.RATE),
    /** KPI-24, 活跃客户人均收入. */
    REVENUE_PER_BUYER("revenue-per-buyer", "KPI-24", Direction.HIGH_IS_GOOD, KpiUnit.MONEY);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    PurchaseKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "purchase-kpi." + code;
    }

    @Override
    public Texts texts() {
        return PurchaseTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return PurchaseTexts.HANDBOOK;
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

    /** Options of purchase KPIs and what they left out (选项). */
    public enum Note implements ReasonCode {
        /** Option: days within which a first-time buyer buys again. */
        WITHIN_DAYS("within-days"),
        /** Option: the last day whose purchases count; whatever came before it counts. */
        UP_TO("up-to"),
        /** Option: the share of customers at the top, in percent. */
        TOP_PERCENT("top-percent"),
        /** Absence: there are no gaps. */
        NO_GAPS("no-gaps"),
        /** Absence: one gap has no spread. */
        TOO_FEW_GAPS("too-few-gaps"),
        /** Absence: net spend of all together is not above zero. */
        NO_NET_SPEND("no-net-spend"),
        /** Exclusion: customers whose net spend is below zero, counted though they are in the figure. */
        NEGATIVE_SPEND("negative-spend"),
        /** Absence: the month is not over at the point of evaluation. */
        MONTH_NOT_OVER("month-not-over");

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
            return "purchase-note." + code;
        }

        @Override
        public Texts texts() {
            return PurchaseTexts.TEXTS;
        }
    }
}
