// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Texts;

/** The words of loyalty, in a class of their own so that they are read only when asked for. */
final class LoyaltyTexts {
    static final Texts TEXTS = Texts.of(LoyaltyTexts.class, "loyalty");

    private LoyaltyTexts() {}
}
