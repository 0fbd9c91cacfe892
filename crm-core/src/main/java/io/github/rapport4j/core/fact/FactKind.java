// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The kinds of facts (事实类型). */
public enum FactKind implements Term {
    /** 购买. */
    PURCHASE("purchase"),
    /** 退款. */
    REFUND("refund");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
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
