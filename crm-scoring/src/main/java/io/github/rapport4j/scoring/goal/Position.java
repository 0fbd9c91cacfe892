// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where a figure lies to a reference (相对位置). */
public enum Position implements Term {
    /** 高于. */
    ABOVE("above"),
    /** 低于. */
    BELOW("below"),
    /** 区间跨越: it cannot be told. */
    ACROSS("across"),
    /** 无法比较: there is no value. */
    UNKNOWN("unknown");

    private final String code;

    Position(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "benchmark-position." + code;
    }

    @Override
    public Texts texts() {
        return GoalTexts.TEXTS;
    }
}
