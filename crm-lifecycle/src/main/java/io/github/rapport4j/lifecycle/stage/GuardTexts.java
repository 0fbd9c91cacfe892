// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Texts;

/** The words of guards and decisions, in a class of their own so that they are read only when asked for. */
final class GuardTexts {
    static final Texts TEXTS = Texts.of(GuardTexts.class, "guard");

    private GuardTexts() {}
}
