// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Why a deal was lost (输单原因). */
public enum LostReason implements Term {
    /** 价格. */
    PRICE("price"),
    /** 产品不匹配. */
    PRODUCT("product"),
    /** 服务. */
    SERVICE("service"),
    /** 竞争对手. */
    COMPETITOR("competitor"),
    /** 无预算. */
    NO_BUDGET("no-budget"),
    /** 未做决定. */
    NO_DECISION("no-decision"),
    /** 时机不合适. */
    TIMING("timing"),
    /** 联系人离职. */
    CONTACT_LEFT("contact-left"),
    /** Anything else; it needs a note (其他). */
    OTHER("other");

    private final String code;

    LostReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lost-reason." + code;
    }

    @Override
    public Texts texts() {
        return DealTexts.TEXTS;
    }
}
