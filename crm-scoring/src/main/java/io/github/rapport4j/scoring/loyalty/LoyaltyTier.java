// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The tiers of loyal customers by contribution (忠诚分层). Not to be confused with the quadrants. */
public enum LoyaltyTier implements Term {
    /** The best fifth (核心). */
    CORE("core"),
    /** The next half (重要). */
    IMPORTANT("important"),
    /** The others, and everybody without net spend (潜力). */
    POTENTIAL("potential");

    private final String code;

    LoyaltyTier(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "loyalty-tier." + code;
    }

    @Override
    public Texts texts() {
        return LoyaltyTexts.TEXTS;
    }
}
