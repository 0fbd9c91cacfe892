// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.explain.Texts;

/** The words of needs and concerns, in a class of their own so that they are read only when asked for. */
final class NeedTexts {
    static final Texts TEXTS = Texts.of(NeedTexts.class, "need");

    private NeedTexts() {}
}
