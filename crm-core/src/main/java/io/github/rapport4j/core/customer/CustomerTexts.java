// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.explain.Texts;

/** The words of the customer, in a class of their own so that they are read only when asked for. */
final class CustomerTexts {
    static final Texts TEXTS = Texts.of(CustomerTexts.class, "customer");

    private CustomerTexts() {}
}
