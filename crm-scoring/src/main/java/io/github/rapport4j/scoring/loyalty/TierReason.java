// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a tier has to say (分层理由). */
public enum TierReason implements ReasonCode {
    /** Which tier and place; arguments: tier, place from the top, how many were ranked. */
    PLACED("placed"),
    /** What it was ranked by; arguments: spend, tenure. */
    RANKED_BY("ranked-by"),
    /** Nothing at or below 0 rises; arguments: spend. */
    NO_NET_SPEND("no-net-spend"),
    /** It could not be ranked; arguments: why. */
    NOT_RANKED("not-ranked"),
    /** Warning: ties made a tier large; arguments: tier, its customers, how many its share would be. */
    OVERSIZED("oversized"),
    /** Where the shares of the policy end; arguments: the last places of the core and the important tier. */
    BOUNDARIES("boundaries");

    private final String code;

    TierReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "tier-reason." + code;
    }

    @Override
    public Texts texts() {
        return LoyaltyTexts.TEXTS;
    }
}
