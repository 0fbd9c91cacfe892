// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Texts;

/** The words of the quadrants, in a class of their own so that they are read only when asked for. */
final class QuadrantTexts {
    static final Texts TEXTS = Texts.of(QuadrantTexts.class, "quadrant");

    private QuadrantTexts() {}
}
