// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import io.github.rapport4j.core.explain.Texts;

/** The words of the shared lists, in a class of their own so that they are read only when asked for. */
final class VocabularyTexts {
    static final Texts TEXTS = Texts.of(VocabularyTexts.class, "vocabulary");

    private VocabularyTexts() {}
}
