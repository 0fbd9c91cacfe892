// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** Why a number could not be read, and how a cut was made (读数与分界说明). */
public enum AxisReason implements ReasonCode {
    /** The number is NaN or infinite; arguments: axis. */
    NOT_FINITE("not-finite"),
    /** The amount is finer than a ten-thousandth or too large to be kept exactly; arguments: axis. */
    NOT_EXACT("not-exact"),
    /** The host has no number; arguments: axis, the host's words. */
    MISSING("missing"),
    /** The host gave null; arguments: axis. */
    ABSENT("absent"),
    /** A given number; arguments: the number. */
    CUT_FIXED("cut-fixed"),
    /** The middle value; arguments: how many values. */
    CUT_MEDIAN("cut-median"),
    /** A quantile; arguments: the share below it in percent, how many values. */
    CUT_QUANTILE("cut-quantile"),
    /** The best so many percent; arguments: the share in percent, how many values. */
    CUT_TOP_SHARE("cut-top-share");

    private final String code;

    AxisReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "axis-reason." + code;
    }

    @Override
    public Texts texts() {
        return AxisTexts.TEXTS;
    }
}
