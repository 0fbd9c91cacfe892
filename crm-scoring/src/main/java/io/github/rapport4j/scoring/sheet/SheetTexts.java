// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.explain.Texts;

/** The words of the base sheet, in a class of their own so that they are read only when asked for. */
final class SheetTexts {
    static final Texts TEXTS = Texts.of(SheetTexts.class, "sheet");
    static final Texts HANDBOOK = Texts.of(SheetTexts.class, "sheet-handbook");

    private SheetTexts() {}
}
