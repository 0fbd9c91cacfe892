// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What sort of deal it is (商机类型). */
public enum DealKind implements Term {
    /** The first of its kind (新购). */
    NEW("new"),
    /** The same again (续约). */
    RENEWAL("renewal"),
    /** More or better of the same (增购升级). */
    UPSELL("upsell"),
    /** Something else beside it (交叉销售). */
    CROSS_SELL("cross-sell");

    private final String code;

    DealKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "deal-kind." + code;
    }

    @Override
    public Texts texts() {
        return DealTexts.TEXTS;
    }
}
