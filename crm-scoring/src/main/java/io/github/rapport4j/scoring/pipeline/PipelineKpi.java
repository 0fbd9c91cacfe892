// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of the pipeline (漏斗指标). */
public enum PipelineKpi implements KpiName {
    /** KPI-12, 阶段转化率. */
    STAGE_CONVERSION("stage-conversion", "KPI-12", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-12, 赢单率. */
    WIN_RATE("win-rate", "KPI-12", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-21, 阶段停留时间中位数. */
    STAGE_TIME("stage-time", "KPI-21", Direction.LOW_IS_GOOD, KpiUnit.DAYS);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    PipelineKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "pipeline-kpi." + code;
    }

    @Override
    public Texts texts() {
        return PipelineTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return PipelineTexts.HANDBOOK;
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
        /** Option: which stage. */
        OF_STAGE("of-stage"),
        /** Option: within how many days a later stage is to be reached. */
        WITHIN_DAYS("within-days"),
        /** Warning: how many are in the stage still; they count as staying longer than so far. */
        STILL_THERE("still-there"),
        /** Absence: more than half are in the stage still. */
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
            return "pipeline-note." + code;
        }

        @Override
        public Texts texts() {
            return PipelineTexts.TEXTS;
        }
    }
}
