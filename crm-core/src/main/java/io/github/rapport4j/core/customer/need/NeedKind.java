// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What sort of need it is (需求类型). */
public enum NeedKind implements Term {
    /** Something hurts (痛点). */
    PAIN("pain"),
    /** Something is to be reached (目标). */
    GOAL("goal"),
    /** Something is going to be done (计划). */
    PLAN("plan");

    private final String code;

    NeedKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "need-kind." + code;
    }

    @Override
    public Texts texts() {
        return NeedTexts.TEXTS;
    }
}
