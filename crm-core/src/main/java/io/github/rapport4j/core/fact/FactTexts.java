// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Texts;

/** The words of the facts, in a class of their own so that they are read only when asked for. */
final class FactTexts {
    static final Texts TEXTS = Texts.of(FactTexts.class, "fact");

    private FactTexts() {}
}
