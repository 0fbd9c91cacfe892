// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.Texts;

/** The words of retention, in a class of their own so that they are read only when asked for. */
final class RetentionTexts {
    static final Texts TEXTS = Texts.of(RetentionTexts.class, "retention");
    static final Texts HANDBOOK = Texts.of(RetentionTexts.class, "retention-handbook");

    private RetentionTexts() {}
}
