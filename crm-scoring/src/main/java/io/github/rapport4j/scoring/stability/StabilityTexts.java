// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Texts;

/** The words of stability, in a class of their own so that they are read only when asked for. */
final class StabilityTexts {
    static final Texts TEXTS = Texts.of(StabilityTexts.class, "stability");

    private StabilityTexts() {}
}
