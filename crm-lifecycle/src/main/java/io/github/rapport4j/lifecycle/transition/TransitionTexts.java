// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.explain.Texts;

/** The words of the transitions, in a class of their own so that they are read only when asked for. */
final class TransitionTexts {
    static final Texts TEXTS = Texts.of(TransitionTexts.class, "transition");

    private TransitionTexts() {}
}
