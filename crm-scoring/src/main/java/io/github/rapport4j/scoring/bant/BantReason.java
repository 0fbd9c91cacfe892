// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a lead scores as it does (评分理由). */
public enum BantReason implements ReasonCode {
    /** Arguments: band, expected, low, high, certainty, policy. */
    SUMMARY("summary"),
    /** Arguments: criterion, points, maximum. */
    YES("yes"),
    /** Arguments: criterion, points, maximum. */
    NO("no"),
    /** Arguments: criterion, points, maximum, degree. */
    PARTIAL("partial"),
    /** Arguments: criterion, points, maximum, degree, how much of it is still certain. */
    FADED("faded"),
    /** Arguments: criterion, points, maximum. */
    UNKNOWN("unknown"),
    /** Arguments: criterion, what to ask. */
    ASK("ask");

    private final String code;

    BantReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "bant-reason." + code;
    }

    @Override
    public Texts texts() {
        return BantTexts.TEXTS;
    }
}
