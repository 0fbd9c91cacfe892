// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What a customer's value is made of (价值构成). */
public enum ValuePart implements Term {
    /** Its own purchases less refunds (本人净消费). */
    NET_SPEND("net-spend"),
    /** What of them is left as margin (毛利). */
    MARGIN("margin"),
    /** Purchases less refunds of customers it referred (转介绍带来的消费). */
    REFERRED("referred");

    private final String code;

    ValuePart(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "value-part." + code;
    }

    @Override
    public Texts texts() {
        return ValueTexts.TEXTS;
    }
}
