// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Texts;

/** The words of warnings, in a class of their own so that they are read only when asked for. */
final class WarningTexts {
    static final Texts TEXTS = Texts.of(WarningTexts.class, "warning");

    private WarningTexts() {}
}
