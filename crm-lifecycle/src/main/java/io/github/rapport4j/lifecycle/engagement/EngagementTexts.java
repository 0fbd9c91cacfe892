// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.Texts;

/** The words of the engagement status, in a class of their own so that they are read only when asked for. */
final class EngagementTexts {
    static final Texts TEXTS = Texts.of(EngagementTexts.class, "engagement");

    private EngagementTexts() {}
}
