// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import io.github.rapport4j.core.explain.Texts;

/** The words of the evidence, in a class of their own so that they are read only when asked for. */
final class ProofTexts {
    static final Texts TEXTS = Texts.of(ProofTexts.class, "proof");

    private ProofTexts() {}
}
