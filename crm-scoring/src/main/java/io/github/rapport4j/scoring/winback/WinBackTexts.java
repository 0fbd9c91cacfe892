// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.explain.Texts;

/** The words of win-back, in a class of their own so that they are read only when asked for. */
final class WinBackTexts {
    static final Texts TEXTS = Texts.of(WinBackTexts.class, "winback");
    static final Texts HANDBOOK = Texts.of(WinBackTexts.class, "winback-handbook");

    private WinBackTexts() {}
}
