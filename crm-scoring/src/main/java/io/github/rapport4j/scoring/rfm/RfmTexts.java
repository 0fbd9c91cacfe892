// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import io.github.rapport4j.core.explain.Texts;

/** The words of RFM, in a class of their own so that they are read only when asked for. */
final class RfmTexts {
    static final Texts TEXTS = Texts.of(RfmTexts.class, "rfm");

    private RfmTexts() {}
}
