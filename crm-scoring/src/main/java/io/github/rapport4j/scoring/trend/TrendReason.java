// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What trends say about themselves (趋势说明). */
public enum TrendReason implements ReasonCode {
    /** How many figures over how many periods, up to which day, of how many customers. */
    REPORT("report"),
    /** Name of a figure. */
    TREND("trend"),
    /** Period and tendency. */
    CHANGED("changed"),
    /** Period of which there is nothing to compare. */
    NOT_COMPARED("not-compared"),
    /** Absence: the first period shown. */
    FIRST_PERIOD("first-period"),
    /** Absence: last day of a period, which the day of the evaluation has not reached. */
    NOT_OVER("not-over"),
    /** Absence: the figure has no value. */
    NO_VALUE_NOW("no-value-now"),
    /** Absence: the figure of the period before has no value. */
    NO_VALUE_BEFORE("no-value-before"),
    /** Difference in the unit. */
    DIFFERENCE("difference"),
    /** Difference in percentage points. */
    DIFFERENCE_IN_POINTS("difference-in-points"),
    /** Relative change in percent. */
    RELATIVE("relative"),
    /** Ends and level of the interval of the difference, in the unit. */
    INTERVAL("interval"),
    /** Ends and level of the interval of the difference, in percentage points. */
    INTERVAL_IN_POINTS("interval-in-points"),
    /** What decided. */
    BASIS("basis"),
    /** One of the samples is below its minimum. */
    FEW("few"),
    /** How many have not had their time, so that the figure may still move. */
    MATURING("maturing");

    private final String code;

    TrendReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "trend." + code;
    }

    @Override
    public Texts texts() {
        return TrendTexts.TEXTS;
    }
}
