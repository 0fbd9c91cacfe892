// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where a deal stands (商机状态). */
public enum DealStatus implements Term {
    /** Not decided yet (进行中). */
    OPEN("open"),
    /** Signed or ordered (赢单). */
    WON("won"),
    /** Not coming (输单). */
    LOST("lost");

    private final String code;

    DealStatus(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "deal-status." + code;
    }

    @Override
    public Texts texts() {
        return DealTexts.TEXTS;
    }
}
