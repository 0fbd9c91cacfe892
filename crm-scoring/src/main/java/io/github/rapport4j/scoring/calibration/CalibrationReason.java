// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What a calibration says (校准说明). */
public enum CalibrationReason implements ReasonCode {
    /** Arguments: won, closed, conversion, area under the curve, Brier score, policy. */
    SUMMARY("summary"),
    /** Arguments: band, won, closed, conversion, lower and upper end of its interval in percent. */
    BAND("band"),
    /** Argument: band. */
    EMPTY_BAND("empty-band"),
    /** Arguments: the medium and the high cut. */
    CUTS("cuts"),
    /** Arguments: closed, won, lost, how many must be closed, how many must be won and lost each. */
    TOO_FEW("too-few");

    private final String code;

    CalibrationReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "calibration-reason." + code;
    }

    @Override
    public Texts texts() {
        return CalibrationTexts.TEXTS;
    }
}
