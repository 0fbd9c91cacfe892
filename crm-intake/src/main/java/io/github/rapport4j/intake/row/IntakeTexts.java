// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Texts;

/** The words of the intake, in a class of their own so that they are read only when asked for. */
final class IntakeTexts {
    static final Texts TEXTS = Texts.of(IntakeTexts.class, "intake");

    private IntakeTexts() {}
}
