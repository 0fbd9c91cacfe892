// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiName;

/** The KPIs of surveys (调查指标). */
public enum SurveyKpi implements KpiName {
    /** 净推荐值. */
    NPS("nps"),
    /** 客户满意度. */
    CSAT("csat"),
    /** 客户满意度均分. */
    CSAT_MEAN("csat-mean");

    private final String code;

    SurveyKpi(String code) {
        this.code = code;
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
