// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.judgement;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What is said about scores set by hand (人工评分说明). */
public enum JudgementReason implements ReasonCode {
    /** Above a score set by hand and the computed one. No arguments. */
    BESIDE("beside"),
    /** Arguments: value, author, expiry. The author's words are personal and stay out. */
    OVERRIDDEN("overridden");

    private final String code;

    JudgementReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "judgement-reason." + code;
    }

    @Override
    public Texts texts() {
        return JudgementTexts.TEXTS;
    }
}
