// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What makes a customer hesitate (顾虑类型). */
public enum ConcernKind implements Term {
    /** 价格或成本. */
    PRICE("price"),
    /** 交付周期. */
    DELIVERY_TIME("delivery-time"),
    /** 实施难度. */
    IMPLEMENTATION("implementation"),
    /** 售后服务. */
    AFTER_SALES("after-sales"),
    /** Anything else; it needs a note (其他). */
    OTHER("other");

    private final String code;

    ConcernKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "concern-kind." + code;
    }

    @Override
    public Texts texts() {
        return NeedTexts.TEXTS;
    }
}
