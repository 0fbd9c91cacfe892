// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What recounts say about themselves (修订说明). */
public enum RevisionReason implements ReasonCode {
    /** Nothing changed: first and last day of the window, and both instants of knowledge. */
    SAME("same"),
    /** How many figures changed, of how many; first and last day of the window, and both instants of knowledge. */
    CHANGED("changed"),
    /** How many facts became known late without changing a figure. */
    LATE_WITHOUT_EFFECT("late-without-effect"),
    /** Name of a figure whose value changed, and its value before and after. */
    VALUE_CHANGED("value-changed"),
    /** Name of a figure of which something else changed, such as what was left out. */
    DETAIL_CHANGED("detail-changed"),
    /** A value and its unit. */
    IN_UNIT("in-unit"),
    /** A value that a figure did not have. */
    NO_VALUE("no-value"),
    /** How many late facts are the cause. */
    CAUSES("causes"),
    /** Kind and id of a late fact, its customer, when it happened and when it became known. */
    LATE_FACT("late-fact");

    private final String code;

    RevisionReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "revision." + code;
    }

    @Override
    public Texts texts() {
        return RevisionTexts.TEXTS;
    }
}
