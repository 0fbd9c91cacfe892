// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Whether a target was reached (达成情况). */
public enum Verdict implements Term {
    /** 达成. */
    MET("met"),
    /** 未达成. */
    MISSED("missed"),
    /** 尚不明确: the interval lies across the goal, or there is no value. */
    UNCLEAR("unclear");

    private final String code;

    Verdict(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "verdict." + code;
    }

    @Override
    public Texts texts() {
        return GoalTexts.TEXTS;
    }
}
