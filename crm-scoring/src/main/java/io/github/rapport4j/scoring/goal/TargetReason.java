// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What comparisons say about themselves (对比说明). */
public enum TargetReason implements ReasonCode {
    /** Figure and verdict. */
    VERDICT("verdict"),
    /** Figure, position and source. */
    POSITION("position"),
    /** Goal with its unit: no less. */
    AT_LEAST("at-least"),
    /** Goal with its unit: no more. */
    AT_MOST("at-most"),
    /** Reference with its unit. */
    REFERENCE("reference"),
    /** Actual value with its unit. */
    ACTUAL("actual"),
    /** Absence: the figure has no value. */
    NO_VALUE("no-value"),
    /** Actual less expected, in the unit. */
    DIFFERENCE("difference"),
    /** Actual less expected, in percentage points. */
    DIFFERENCE_IN_POINTS("difference-in-points"),
    /** The interval decided. */
    BY_INTERVAL("by-interval"),
    /** The value alone decided; there is no interval. */
    BY_VALUE("by-value");

    private final String code;

    TargetReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "target-reason." + code;
    }

    @Override
    public Texts texts() {
        return GoalTexts.TEXTS;
    }
}
