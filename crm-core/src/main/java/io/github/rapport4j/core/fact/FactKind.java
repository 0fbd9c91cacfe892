// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The kinds of facts (事实类型): one for each type that {@link Fact} permits. */
public enum FactKind implements Term {
    /** Purchase (购买). */
    PURCHASE("purchase", Purchase.class),
    /** Refund (退款). */
    REFUND("refund", Refund.class),
    /** Interaction (互动). */
    INTERACTION("interaction", Interaction.class),
    /** Inquiry (咨询). */
    INQUIRY("inquiry", Inquiry.class),
    /** Event attendance (活动参与). */
    ATTENDANCE("attendance", Attendance.class),
    /** Service event (服务事件). */
    SERVICE_EVENT("service-event", ServiceEvent.class),
    /** Survey answer (调查答复). */
    SURVEY_ANSWER("survey-answer", SurveyAnswer.class),
    /** Referral (转介绍). */
    REFERRAL("referral", Referral.class),
    /** Contract event (合同事件). */
    CONTRACT_EVENT("contract-event", ContractEvent.class),
    /** Behaviour (行为). */
    BEHAVIOUR("behaviour", Behaviour.class),
    /** Touch (触达). */
    TOUCH("touch", Touch.class),
    /** Action done (已完成行动). */
    ACTION_DONE("action-done", ActionDone.class),
    /** Stage move (阶段变动). */
    STAGE_MOVE("stage-move", StageMove.class),
    /** Points entry (积分变动). */
    POINTS_ENTRY("points-entry", PointsEntry.class),
    /** Host fact (自定义事实). */
    HOST_FACT("host-fact", HostFact.class);

    private final String code;
    private final Class<? extends Fact> type;

    FactKind(String code, Class<? extends Fact> type) {
        this.code = code;
        this.type = type;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * The type of the facts of this kind.
     *
     * @return a type that {@link Fact} permits
     */
    public Class<? extends Fact> type() {
        return type;
    }

    @Override
    public String key() {
        return "fact-kind." + code;
    }

    @Override
    public Texts texts() {
        return FactTexts.TEXTS;
    }
}
