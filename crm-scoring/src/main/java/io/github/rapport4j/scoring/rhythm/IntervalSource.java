// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where a usual interval comes from (间隔来源). */
public enum IntervalSource implements Term {
    /** The customer's own purchase days. */
    OWN("own"),
    /** The median of the customer's segment. */
    SEGMENT("segment"),
    /** The policy's fallback: neither is known. */
    FALLBACK("fallback");

    private final String code;

    IntervalSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "interval-source." + code;
    }

    @Override
    public Texts texts() {
        return RhythmTexts.TEXTS;
    }
}
