// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.judgement;

import io.github.rapport4j.core.explain.Texts;

/** The words of scores set by hand, in a class of their own so that they are read only when asked for. */
final class JudgementTexts {
    static final Texts TEXTS = Texts.of(JudgementTexts.class, "judgement");

    private JudgementTexts() {}
}
