// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.explain.Texts;

/** The words of the rhythm, in a class of their own so that they are read only when asked for. */
final class RhythmTexts {
    static final Texts TEXTS = Texts.of(RhythmTexts.class, "rhythm");

    private RhythmTexts() {}
}
