// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.lifecycle.proof.Proof;

/** What is owed (义务类型). An action done with the {@linkplain #action code} of a kind meets it. */
public enum ObligationKind implements Term {
    /** OBL-1: score the lead (线索评分). */
    SCORE_LEAD("OBL-1", "score-lead"),
    /** OBL-1: follow up by band (按等级跟进). */
    FOLLOW_UP("OBL-1", "follow-up"),
    /** OBL-1: ask a provisionally deferred lead the next question (追问下一问题). */
    ASK_QUESTION("OBL-1", "ask-question"),
    /** OBL-2: prepare the contact: background, news, questions, a peer's success case (沟通准备). */
    PREPARE_CONTACT("OBL-2", "prepare-contact"),
    /** OBL-2: record the needs, asked for by situation, problem, implication and need-payoff (记录需求). */
    RECORD_NEEDS("OBL-2", "record-needs"),
    /** OBL-3: call back after the proposal (方案电话回访). */
    CALLBACK("OBL-3", "callback", Proof.CALLBACK_SETTLED.code()),
    /** OBL-4: an industry insight or a peer's case (行业洞察). */
    INSIGHT("OBL-4", "insight"),
    /** OBL-5: progress report (进度报告). */
    PROGRESS_REPORT("OBL-5", "progress-report"),
    /** OBL-6: training before go-live (上线前培训). */
    TRAINING("OBL-6", "training", Proof.TRAINING_HELD.code()),
    /** OBL-7: satisfaction survey (满意度调查). */
    SURVEY("OBL-7", "survey"),
    /** OBL-8: usage review with advice and add-on offers (使用回顾). */
    USAGE_REVIEW("OBL-8", "usage-review"),
    /** OBL-9: first reply to a request (首次回复). */
    REQUEST_REPLY("OBL-9", "request-reply"),
    /** OBL-10: senior account manager for the core tier (指定高级客户经理). */
    SENIOR_MANAGER("OBL-10", "senior-manager"),
    /** OBL-10: executive exchange with the core tier (高层互访). */
    EXECUTIVE_EXCHANGE("OBL-10", "executive-exchange"),
    /** OBL-11: anniversary of the cooperation (合作周年). */
    ANNIVERSARY("OBL-11", "anniversary"),
    /** OBL-11: birthday of a contact (生日关怀). */
    BIRTHDAY("OBL-11", "birthday"),
    /** OBL-11: holiday greeting (节日问候). */
    HOLIDAY("OBL-11", "holiday"),
    /** OBL-11: private event (专属活动). */
    PRIVATE_EVENT("OBL-11", "private-event"),
    /** OBL-12: referral guide (转介绍引导). */
    REFERRAL_GUIDE("OBL-12", "referral-guide"),
    /** OBL-12: ask for a testimonial (请客户评价). */
    TESTIMONIAL("OBL-12", "testimonial");

    private final String rule;
    private final String code;
    private final String action;

    ObligationKind(String rule, String code) {
        this(rule, code, code);
    }

    ObligationKind(String rule, String code, String action) {
        this.rule = rule;
        this.code = code;
        this.action = action;
    }

    /**
     * The rule it follows.
     *
     * @return OBL-1 to OBL-12
     */
    public String rule() {
        return rule;
    }

    /**
     * The code of the action that meets it.
     *
     * @return as in {@link io.github.rapport4j.core.fact.ActionDone#action()}; where a guard of the lifecycle asks for
     *     the same thing, the code of its proof
     */
    public String action() {
        return action;
    }

    /** Whether it belongs to a day of the calendar, so that only what happens around that day meets it. */
    boolean isDateBound() {
        return this == ANNIVERSARY || this == BIRTHDAY || this == HOLIDAY;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "obligation-kind." + code;
    }

    @Override
    public Texts texts() {
        return ObligationTexts.TEXTS;
    }
}
