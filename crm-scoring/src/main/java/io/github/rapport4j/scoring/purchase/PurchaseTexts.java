// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Texts;

/** The words of purchase KPIs, in a class of their own so that they are read only when asked for. */
final class PurchaseTexts {
    static final Texts TEXTS = Texts.of(PurchaseTexts.class, "purchase");
    static final Texts HANDBOOK = Texts.of(PurchaseTexts.class, "purchase-handbook");

    private PurchaseTexts() {}
}
