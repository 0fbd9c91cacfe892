// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Texts;

/** The words of the lead score, in a class of their own so that they are read only when asked for. */
final class BantTexts {
    static final Texts TEXTS = Texts.of(BantTexts.class, "bant");

    private BantTexts() {}
}
