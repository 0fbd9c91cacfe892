// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where a need stands (需求状态). */
public enum NeedStatus implements Term {
    /** Not met yet (待满足). */
    OPEN("open"),
    /** Met (已满足). */
    MET("met"),
    /** The customer does not have it any more (已放弃). */
    DROPPED("dropped");

    private final String code;

    NeedStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "need-status." + code;
    }

    @Override
    public Texts texts() {
        return NeedTexts.TEXTS;
    }
}
