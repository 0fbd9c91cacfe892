// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Texts;

/** The words of the survey KPIs, in a class of their own so that they are read only when asked for. */
final class SurveyTexts {
    static final Texts TEXTS = Texts.of(SurveyTexts.class, "survey");
    static final Texts HANDBOOK = Texts.of(SurveyTexts.class, "survey-handbook");

    private SurveyTexts() {}
}
