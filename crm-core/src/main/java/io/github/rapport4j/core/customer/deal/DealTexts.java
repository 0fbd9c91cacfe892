// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.explain.Texts;

/** The words of deals and contracts, in a class of their own so that they are read only when asked for. */
final class DealTexts {
    static final Texts TEXTS = Texts.of(DealTexts.class, "deal");

    private DealTexts() {}
}
