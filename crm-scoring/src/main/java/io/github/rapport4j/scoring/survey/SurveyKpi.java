// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of surveys (调查指标). */
public enum SurveyKpi implements KpiName {
    /** 净推荐值. */
    NPS("nps", "KPI-7", KpiUnit.NET_POINTS),
    /** 客户满意度. */
    CSAT("csat", "KPI-8", KpiUnit.SHARE),
    /** 客户满意度均分. */
    CSAT_MEAN("csat-mean", "KPI-8", KpiUnit.POINTS);

    private final String code;
    private final String id;
    private final KpiUnit unit;

    SurveyKpi(String code, String id, KpiUnit unit) {
        this.code = code;
        this.id = id;
        this.unit = unit;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public KpiDefinition.Direction direction() {
        return KpiDefinition.Direction.HIGH_IS_GOOD;
    }

    @Override
    public KpiUnit unit() {
        return unit;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "survey-kpi." + code;
    }

    @Override
    public Texts texts() {
        return SurveyTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return SurveyTexts.HANDBOOK;
    }
}
