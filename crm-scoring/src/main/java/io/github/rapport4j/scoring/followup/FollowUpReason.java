// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a lead is followed up as it is (跟进理由). */
public enum FollowUpReason implements ReasonCode {
    /** Argument: band. */
    WORK("work"),
    /** Arguments: criterion, what to ask, the last day. */
    ASK("ask"),
    /** Arguments: since which day, the day of the next look. */
    PUT_ASIDE("put-aside");

    private final String code;

    FollowUpReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "followup-reason." + code;
    }

    @Override
    public Texts texts() {
        return FollowUpTexts.TEXTS;
    }
}
