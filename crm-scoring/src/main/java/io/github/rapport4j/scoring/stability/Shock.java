// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What no confirmation is awaited for (突发事件). */
public enum Shock implements Term {
    /** The customer has left: loyalty is low at once (流失). */
    CHURN("churn"),
    /** The contract has ended: loyalty is low at once (合同终止). */
    CONTRACT_END("contract-end"),
    /** A severe complaint is open: loyalty is low at once (严重投诉). */
    SEVERE_COMPLAINT("severe-complaint"),
    /** Two customers have become one: the previous placement is dropped (客户合并). */
    MERGE("merge");

    private final String code;

    Shock(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "shock." + code;
    }

    @Override
    public Texts texts() {
        return StabilityTexts.TEXTS;
    }
}
