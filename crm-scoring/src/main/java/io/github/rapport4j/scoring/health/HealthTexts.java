// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Texts;

/** The words of health, in a class of their own so that they are read only when asked for. */
final class HealthTexts {
    static final Texts TEXTS = Texts.of(HealthTexts.class, "health");

    private HealthTexts() {}
}
