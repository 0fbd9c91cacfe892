// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/**
 * Whether a relationship is being worked on (处置状态). It stands beside the stage: an ended relationship keeps the stage
 * it had.
 */
public enum Disposition implements Term {
    /** Open (进行中). */
    OPEN("open"),
    /** Deferred (暂缓). */
    DEFERRED("deferred"),
    /** Disqualified (不合格). */
    DISQUALIFIED("disqualified"),
    /** Lost (已丢单). */
    LOST("lost"),
    /** Ended (已终止). */
    ENDED("ended");

    private final String code;

    Disposition(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "disposition." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
