// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The mood of what a customer said (情感倾向). */
public enum Sentiment implements Term {
    /** Positive (正面). */
    POSITIVE("positive"),
    /** Neutral (中性). */
    NEUTRAL("neutral"),
    /** Negative (负面). */
    NEGATIVE("negative");

    private final String code;

    Sentiment(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "sentiment." + code;
    }

    @Override
    public Texts texts() {
        return VocabularyTexts.TEXTS;
    }
}
