// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What sheets of figures say about themselves (指标单说明). */
public enum SheetReason implements ReasonCode {
    /** How many figures; first and last day of the window. */
    FIGURES("figures");

    private final String code;

    SheetReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "figure-sheet." + code;
    }

    @Override
    public Texts texts() {
        return FigureTexts.TEXTS;
    }
}
