// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.questionnaire;

import io.github.rapport4j.core.explain.Texts;

/** The words of the questionnaire, in a class of their own so that they are read only when asked for. */
final class QuestionnaireTexts {
    static final Texts TEXTS = Texts.of(QuestionnaireTexts.class, "questionnaire");

    private QuestionnaireTexts() {}
}
