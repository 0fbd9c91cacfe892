// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** The sentences of an intake report. */
enum ReportLine implements ReasonCode {
    ROWS("rows"),
    COUNT("count"),
    FIRST("first"),
    MORE("more"),
    AT_SOURCE("at-source"),
    AT_COLUMN("at-column"),
    AT_VALUE("at-value"),
    AT_LINE("at-line"),
    AT_LINE_COLUMN("at-line-column"),
    AT_LINE_VALUE("at-line-value");

    private final String code;

    ReportLine(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "intake-report." + code;
    }

    @Override
    public Texts texts() {
        return IntakeTexts.TEXTS;
    }
}
