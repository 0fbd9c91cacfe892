// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What happens when a contract ends (续约方式). */
public enum RenewalMode implements Term {
    /** It goes on unless someone gives notice (自动续约). */
    AUTOMATIC("automatic"),
    /** It goes on if both sides agree (协商续约). */
    NEGOTIATED("negotiated"),
    /** It ends (不续约). */
    NONE("none");

    private final String code;

    RenewalMode(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "renewal-mode." + code;
    }

    @Override
    public Texts texts() {
        return DealTexts.TEXTS;
    }
}
