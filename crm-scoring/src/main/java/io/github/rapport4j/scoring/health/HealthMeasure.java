// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What health is made of (健康度构成), in the order of the breakdown. */
public enum HealthMeasure implements Term {
    /** Whether the customer still comes when it is due (购买节奏). */
    CADENCE("cadence"),
    /** Its latest satisfaction (满意度). */
    SATISFACTION("satisfaction"),
    /** Activity lately against before (活跃趋势). */
    TREND("trend"),
    /** Whether complaints rise or stay open (服务). */
    SERVICE("service"),
    /** How the contracts stand (合同). */
    CONTRACT("contract");

    private final String code;

    HealthMeasure(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "health-measure." + code;
    }

    @Override
    public Texts texts() {
        return HealthTexts.TEXTS;
    }
}
