// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import io.github.rapport4j.core.explain.Texts;

/** The words of recounts, in a class of their own so that they are read only when asked for. */
final class RevisionTexts {
    static final Texts TEXTS = Texts.of(RevisionTexts.class, "revision");

    private RevisionTexts() {}
}
