// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Texts;

/** The words of trends, in a class of their own so that they are read only when asked for. */
final class TrendTexts {
    static final Texts TEXTS = Texts.of(TrendTexts.class, "trend");

    private TrendTexts() {}
}
