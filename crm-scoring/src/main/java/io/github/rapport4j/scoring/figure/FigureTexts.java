// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.explain.Texts;

/** The words of sheets of figures, in a class of their own so that they are read only when asked for. */
final class FigureTexts {
    static final Texts TEXTS = Texts.of(FigureTexts.class, "figure");

    private FigureTexts() {}
}
