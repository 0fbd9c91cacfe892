// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Texts;

/** The words of the obligations, in a class of their own so that they are read only when asked for. */
final class ObligationTexts {
    static final Texts TEXTS = Texts.of(ObligationTexts.class, "obligation");

    private ObligationTexts() {}
}
