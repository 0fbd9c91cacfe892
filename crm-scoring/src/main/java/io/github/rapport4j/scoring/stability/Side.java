// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** On which side of a cut a customer stands (高低侧). */
public enum Side implements Term {
    /** On or above (高). */
    HIGH("high"),
    /** Below (低). */
    LOW("low");

    private final String code;

    Side(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "side." + code;
    }

    @Override
    public Texts texts() {
        return StabilityTexts.TEXTS;
    }
}
