// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.Texts;

/** The words of the analytics, in a class of their own so that they are read only when asked for. */
final class AnalyticsTexts {
    static final Texts TEXTS = Texts.of(AnalyticsTexts.class, "analytics");

    private AnalyticsTexts() {}
}
