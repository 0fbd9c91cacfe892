// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a loyalty index is made of (忠诚度构成). */
public enum LoyaltyPart implements Term {
    /** Whether the customer still comes when it is due (购买节奏). */
    CADENCE("cadence"),
    /** How often it came back within a year (复购行为). */
    REPEAT("repeat"),
    /** Its latest satisfaction (满意度). */
    SATISFACTION("satisfaction"),
    /** How long the relationship lasts (合作时长). */
    TENURE("tenure"),
    /** On how many days both sides talked (互动参与). */
    ENGAGEMENT("engagement"),
    /** What an open severe complaint takes off (严重投诉封顶); it has no weight. */
    COMPLAINT_CAP("complaint-cap");

    private final String code;

    LoyaltyPart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "loyalty-part." + code;
    }

    @Override
    public Texts texts() {
        return LoyaltyTexts.TEXTS;
    }
}
