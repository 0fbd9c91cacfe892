// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Texts;

/** The words of the axes, in a class of their own so that they are read only when asked for. */
final class AxisTexts {
    static final Texts TEXTS = Texts.of(AxisTexts.class, "axis");

    private AxisTexts() {}
}
