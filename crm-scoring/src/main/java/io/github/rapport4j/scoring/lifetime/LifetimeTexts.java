// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import io.github.rapport4j.core.explain.Texts;

/** The words of lifetime value, in a class of their own so that they are read only when asked for. */
final class LifetimeTexts {
    static final Texts TEXTS = Texts.of(LifetimeTexts.class, "lifetime");
    static final Texts HANDBOOK = Texts.of(LifetimeTexts.class, "lifetime-handbook");

    private LifetimeTexts() {}
}
