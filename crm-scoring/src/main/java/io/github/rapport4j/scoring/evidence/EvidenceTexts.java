// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.Texts;

/** The words of the evidence, in a class of their own so that they are read only when asked for. */
final class EvidenceTexts {
    static final Texts TEXTS = Texts.of(EvidenceTexts.class, "evidence");

    private EvidenceTexts() {}
}
