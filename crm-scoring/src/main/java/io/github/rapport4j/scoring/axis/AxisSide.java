// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;

/** On which side of a cut a reading lies (高低侧). */
public enum AxisSide implements Term {
    /** On or above (高). */
    HIGH("high"),
    /** Below (低). */
    LOW("low");

    private final String code;

    AxisSide(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "axis-side." + code;
    }

    @Override
    public Texts texts() {
        return AxisTexts.TEXTS;
    }
}
