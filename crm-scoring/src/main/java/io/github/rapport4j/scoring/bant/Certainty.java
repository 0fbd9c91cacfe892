// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** Whether a lead's band can still change by answers that are missing (是否已定). */
enum Certainty implements Term {
    /** 已定: whatever the missing answers are, the band stays. */
    DECIDED("decided"),
    /** 待定: the missing answers can change the band. */
    PROVISIONAL("provisional");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "lead-certainty." + code;
    }

    @Override
    public Texts texts() {
        return BantTexts.TEXTS;
    }
}
