// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.scoring.kpi.KpiDefinition.Direction;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiUnit;

/** The KPIs of relations (关系指标). */
public enum RelationKpi implements KpiName {
    /** KPI-9, 转介绍数. */
    REFERRALS_MADE("referrals-made", "KPI-9", Direction.HIGH_IS_GOOD, KpiUnit.COUNT),
    /** KPI-9, 转介绍签约数. */
    REFERRALS_SIGNED("referrals-signed", "KPI-9", Direction.HIGH_IS_GOOD, KpiUnit.COUNT),
    /** KPI-9, 转介绍率. */
    REFERRAL_RATE("referral-rate", "KPI-9", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-9, 转介绍转化率. */
    REFERRAL_CONVERSION("referral-conversion", "KPI-9", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-15, 互动频次: both ways together. */
    CONTACT_FREQUENCY("contact-frequency", "KPI-15", Direction.HIGH_IS_GOOD, KpiUnit.RATE),
    /** KPI-15, 客户主动互动频次. */
    INBOUND_FREQUENCY("inbound-frequency", "KPI-15", Direction.NEUTRAL, KpiUnit.RATE),
    /** KPI-15, 我方发起且有回应的互动频次. */
    OUTBOUND_FREQUENCY("outbound-frequency", "KPI-15", Direction.HIGH_IS_GOOD, KpiUnit.RATE),
    /** KPI-16, 触达响应率. */
    TOUCH_RESPONSE("touch-response", "KPI-16", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-17, 跟进及时率. */
    PUNCTUALITY("punctuality", "KPI-17", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-20, 调查回收率. */
    SURVEY_RESPONSE("survey-response", "KPI-20", Direction.HIGH_IS_GOOD, KpiUnit.SHARE),
    /** KPI-25, 客户反馈数. */
    FEEDBACK_COUNT("feedback-count", "KPI-25", Direction.NEUTRAL, KpiUnit.COUNT),
    /** KPI-25, 客户反馈环比变化: of the last whole period. */
    FEEDBACK_CHANGE("feedback-change", "KPI-25", Direction.NEUTRAL, KpiUnit.SHARE),
    /** KPI-25, 原因与改进记录率. */
    DOCUMENTED_CASES("documented-cases", "KPI-25", Direction.HIGH_IS_GOOD, KpiUnit.SHARE);

    private final String code;
    private final String id;
    private final Direction direction;
    private final KpiUnit unit;

    RelationKpi(String code, String id, Direction direction, KpiUnit unit) {
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
        return "relation-kpi." + code;
    }

    @Override
    public Texts texts() {
        return RelationTexts.TEXTS;
    }

    @Override
    public Texts handbook() {
        return RelationTexts.HANDBOOK;
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
        /** Option: within how many days a referral is to be signed. */
        SIGNED_WITHIN("signed-within"),
        /** Option: only customers whom the host lets refer. */
        ELIGIBLE("eligible"),
        /** Option: within how many days a touch is to be answered. */
        ANSWERED_WITHIN("answered-within"),
        /** Option: any contact from the customer is an answer, named or not. */
        ANY_CONTACT("any-contact"),
        /** Option: a trend is told by weeks, months, quarters or years. */
        BY_PERIOD("by-period"),
        /** Option: feedback from one source. */
        OF_SOURCE("of-source"),
        /** Option: feedback on one theme. */
        OF_THEME("of-theme"),
        /** Option: feedback in one mood. */
        OF_MOOD("of-mood"),
        /** Absence: the window holds no two whole periods that are over. */
        NO_TWO_PERIODS("no-two-periods"),
        /** Exclusion: customers who referred though they were not eligible. */
        NOT_ELIGIBLE("not-eligible"),
        /** Exclusion: customers of whom nothing is known up to the end of the window. */
        NO_FACTS("no-facts"),
        /** Exclusion: touches that did not arrive. */
        NOT_DELIVERED("not-delivered"),
        /** Exclusion: invitations of which it is not known whether they arrived. */
        DELIVERY_UNKNOWN("delivery-unknown"),
        /** Exclusion: actions waived for a reason. */
        WAIVED("waived");

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
            return "relation-note." + code;
        }

        @Override
        public Texts texts() {
            return RelationTexts.TEXTS;
        }
    }
}
