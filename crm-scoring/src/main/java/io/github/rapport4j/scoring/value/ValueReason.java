// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a value has to say (价值理由). */
public enum ValueReason implements ReasonCode {
    /** Within a window; arguments: amount, first day, last day. */
    IN_WINDOW("in-window"),
    /** Over the whole history; arguments: amount. */
    WHOLE_HISTORY("whole-history"),
    /** A part of it; arguments: part, amount. */
    PART("part"),
    /** Margin was asked for and is not known; no arguments. */
    NO_MARGIN("no-margin");

    private final String code;

    ValueReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "value-reason." + code;
    }

    @Override
    public Texts texts() {
        return ValueTexts.TEXTS;
    }
}
