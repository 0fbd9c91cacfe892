// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What survey results say about themselves (调查说明). */
public enum SurveyReason implements ReasonCode {
    /** Exclusion: answers left blank. */
    BLANK("blank"),
    /** Exclusion: answers that the same respondent gave anew later in the window. */
    SUPERSEDED("superseded"),
    /** Exclusion: answers on another scale than the definition's. */
    OTHER_SCALE("other-scale"),
    /** Evidence: promoters, passives and detractors. */
    GROUPS("groups"),
    /** Evidence: an answer and how often it was given. */
    ANSWERED("answered"),
    /** Option: the satisfied answers and the scale. */
    SATISFIED("satisfied"),
    /** Option: the latest answer of each respondent, and whose the unnamed answers are. */
    RESPONDENTS("respondents"),
    /** Option: only these questions. */
    QUESTIONS("questions");

    private final String code;

    SurveyReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "survey." + code;
    }

    @Override
    public Texts texts() {
        return SurveyTexts.TEXTS;
    }
}
