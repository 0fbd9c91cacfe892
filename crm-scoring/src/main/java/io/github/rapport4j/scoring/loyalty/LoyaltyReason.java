// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a loyalty index has to say (忠诚度理由). */
public enum LoyaltyReason implements ReasonCode {
    /** The index; arguments: points, coverage. */
    INDEX("index"),
    /** Too little is known; arguments: coverage, percent demanded. */
    INSUFFICIENT("insufficient"),
    /** What a part brought; arguments: part, points, why. */
    LINE("line"),
    /** A part that is not known; arguments: part. */
    UNKNOWN("unknown"),
    /** Days since the last activity; arguments: days, usual interval in days. */
    CADENCE("cadence"),
    /** Purchase days; arguments: purchase days, days looked at. */
    REPEAT("repeat"),
    /** The latest answer; arguments: answer, lowest, highest. */
    SATISFACTION("satisfaction"),
    /** Length of the relationship; arguments: days. */
    TENURE("tenure"),
    /** Days on which both sides talked; arguments: days, days looked at. */
    ENGAGEMENT("engagement"),
    /** An open severe complaint; arguments: highest points it allows. */
    OPEN_SEVERE_COMPLAINT("open-severe-complaint");

    private final String code;

    LoyaltyReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "loyalty-reason." + code;
    }

    @Override
    public Texts texts() {
        return LoyaltyTexts.TEXTS;
    }
}
