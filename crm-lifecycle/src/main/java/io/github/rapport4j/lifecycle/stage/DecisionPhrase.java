// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** The sentences of decisions. */
enum DecisionPhrase implements ReasonCode, Term {
    ACCEPTED("accepted"),
    UNCHANGED("unchanged"),
    MISSING("missing"),
    OVERRIDDEN("overridden"),
    DISPLACED("displaced"),
    NOWHERE("nowhere");

    private final String code;

    DecisionPhrase(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "decision-phrase." + code;
    }

    @Override
    public Texts texts() {
        return GuardTexts.TEXTS;
    }
}
