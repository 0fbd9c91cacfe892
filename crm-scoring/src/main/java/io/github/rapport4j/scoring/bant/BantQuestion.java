// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** What to ask a lead, a question a criterion (待问问题). */
enum BantQuestion implements Term {
    BUDGET("budget"),
    AUTHORITY("authority"),
    NEED("need"),
    TIMELINE("timeline");

    private final String code;

    BantQuestion(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "bant-question." + code;
    }

    @Override
    public Texts texts() {
        return BantTexts.TEXTS;
    }
}
