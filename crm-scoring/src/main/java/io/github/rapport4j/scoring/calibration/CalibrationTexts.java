// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.explain.Texts;

/** The words of the calibration, in a class of their own so that they are read only when asked for. */
final class CalibrationTexts {
    static final Texts TEXTS = Texts.of(CalibrationTexts.class, "calibration");

    private CalibrationTexts() {}
}
