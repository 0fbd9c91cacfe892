// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a person does in a buying decision (决策角色). */
public enum DecisionRole implements Term {
    /** Works with what is bought (使用者). */
    USER("user"),
    /** Has a say (影响者). */
    INFLUENCER("influencer"),
    /** Wants it and speaks for it (支持者). */
    SPONSOR("sponsor"),
    /** Decides (决策者). */
    DECISION_MAKER("decision-maker"),
    /** Approves the money (预算审批人). */
    BUDGET_APPROVER("budget-approver"),
    /** Decides who gets through (把关者). */
    GATEKEEPER("gatekeeper");

    private final String code;

    DecisionRole(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "decision-role." + code;
    }

    @Override
    public Texts texts() {
        return ContactTexts.TEXTS;
    }
}
