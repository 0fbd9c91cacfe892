// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Texts;

/** The words of targets, in a class of their own so that they are read only when asked for. */
final class GoalTexts {
    static final Texts TEXTS = Texts.of(GoalTexts.class, "goal");

    private GoalTexts() {}
}
