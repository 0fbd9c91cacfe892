// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The four questions a lead is judged by (预算、权限、需求、时间), in the order every list of them keeps. */
public enum BantCriterion implements Term {
    /** 预算: is there money for it? */
    BUDGET("budget", 0, BantQuestion.BUDGET),
    /** 权限: do we talk to who decides? */
    AUTHORITY("authority", 1, BantQuestion.AUTHORITY),
    /** 需求: does what we offer meet what they need? */
    NEED("need", 2, BantQuestion.NEED),
    /** 时间: when will they buy? */
    TIMELINE("timeline", 3, BantQuestion.TIMELINE);

    private final String code;
    private final int lane;
    private final BantQuestion question;

    BantCriterion(String code, int lane, BantQuestion question) {
        this.code = code;
        this.lane = lane;
        this.question = question;
    }

    /**
     * What to ask the lead to learn the answer.
     *
     * @return a question with a text in both languages
     */
    public Term question() {
        return question;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "bant-criterion." + code;
    }

    @Override
    public Texts texts() {
        return BantTexts.TEXTS;
    }

    /** The lane of this criterion in packed numbers. */
    int lane() {
        return lane;
    }
}
