// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Where feedback comes from (反馈来源). */
public enum FeedbackSource implements Term {
    /** 沟通: a conversation in which the customer gave feedback. */
    INTERACTION("interaction"),
    /** 调查留言: a comment on a survey. */
    SURVEY("survey"),
    /** 投诉与服务请求. */
    SERVICE("service");

    private final String code;

    FeedbackSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "feedback-source." + code;
    }

    @Override
    public Texts texts() {
        return RelationTexts.TEXTS;
    }
}
