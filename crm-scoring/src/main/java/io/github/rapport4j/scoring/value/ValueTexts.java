// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import io.github.rapport4j.core.explain.Texts;

/** The words of value, in a class of their own so that they are read only when asked for. */
final class ValueTexts {
    static final Texts TEXTS = Texts.of(ValueTexts.class, "value");

    private ValueTexts() {}
}
