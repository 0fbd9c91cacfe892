// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of lifetime value (客户生命周期价值指标). */
public enum LifetimeKpi implements KpiName {
    /** KPI-14, 历史价值: to date. */
    HISTORIC_VALUE("historic-value", "KPI-14", Direction.HIGH_IS_GOOD, KpiUnit.MONEY),
    /** KPI-14, 预期价值: from average revenue and churn. */
    EXPECTED_VALUE("expected-value", "KPI-14", Direction.HIGH_IS_GOOD, KpiUnit.MONEY),
    /** KPI-14, 审慎预期价值: with the upper bound of churn. */
    CAUTIOUS_VALUE("cautious-value", "KPI-14", Direction.HIGH_IS_GOOD, KpiUnit.MONEY),
    /** KPI-14, 模型预期价值. */
    MODELLED_VALUE("modelled-value", "KPI-14", Direction.HIGH_IS_GOOD, KpiUnit.MONEY);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    LifetimeKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "lifetime-kpi." + code;
    }

    @Override
    public Texts texts() {
        return LifetimeTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return LifetimeTexts.HANDBOOK;
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
        /** Option: the margin in percent. */
        MARGIN("margin"),
        /** Option: over how many periods as long as the window. */
        PERIODS("periods"),
        /** Option: the upper Wilson bound of churn at a level in percent. */
        UPPER_BOUND("upper-bound"),
        /** Warning: nobody was lost in the window, so that the expectation is as high as it can be. */
        NO_CHURN("no-churn"),
        /** Exclusion: customers of whom the model says nothing. */
        NO_FORECAST("no-forecast");

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
            return "lifetime-note." + code;
        }

        @Override
        public Texts texts() {
            return LifetimeTexts.TEXTS;
        }
    }
}
