// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What is said about the evidence behind a score (证据说明). */
public enum EvidenceReason implements ReasonCode {
    /** Arguments: the score in a sentence, the day, the evidence policy. */
    SUMMARY("summary"),
    /** Arguments: the line of the score, the evidence's id, source, date and age in days. */
    LINE("line"),
    /** Arguments: criterion, lowest degree, highest degree. */
    CONTRADICTED("contradicted"),
    /** Arguments: the id, source and date of a piece that is out of date. */
    SUPERSEDED("superseded"),
    /** An answer without a date stands in; argument: the criterion. */
    UNDATED("undated");

    private final String code;

    EvidenceReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "evidence-reason." + code;
    }

    @Override
    public Texts texts() {
        return EvidenceTexts.TEXTS;
    }
}
