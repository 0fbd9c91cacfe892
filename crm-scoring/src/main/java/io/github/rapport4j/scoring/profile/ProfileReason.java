// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.profile;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a lead matches the ideal customer as far as it does (匹配说明). */
public enum ProfileReason implements ReasonCode {
    /** Arguments: fit, how much of the profile is known, profile. */
    SUMMARY("summary"),
    /** Argument: profile. */
    NOTHING_KNOWN("nothing-known"),
    /** Arguments: kind, the values wanted, weight. */
    MATCHED("matched"),
    /** Arguments: kind, the values wanted, weight. */
    MISSED("missed"),
    /** Arguments: kind, the values wanted, weight. */
    UNKNOWN("unknown");

    private final String code;

    ProfileReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "profile-reason." + code;
    }

    @Override
    public Texts texts() {
        return ProfileTexts.TEXTS;
    }
}
