// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a usual interval is what it is (间隔理由). */
public enum RhythmReason implements ReasonCode {
    /** Days, purchase days. */
    INTERVAL_OWN("interval-own"),
    /** Days, purchase days. */
    INTERVAL_SEGMENT("interval-segment"),
    /** Days, purchase days. */
    INTERVAL_FALLBACK("interval-fallback"),
    /** Days before, floor. */
    INTERVAL_FLOORED("interval-floored");

    private final String code;

    RhythmReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "reason." + code;
    }

    @Override
    public Texts texts() {
        return RhythmTexts.TEXTS;
    }
}
