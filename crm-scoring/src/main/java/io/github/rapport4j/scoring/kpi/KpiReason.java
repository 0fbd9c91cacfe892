// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What results of any KPI say about themselves (指标说明): values, parts, absences, exclusions and warnings. */
public enum KpiReason implements ReasonCode {
    /** Name and value; the unit goes without saying. */
    VALUE("value"),
    /** Name, value and unit. */
    VALUE_IN_UNIT("value-in-unit"),
    /** Name of a KPI that has no value. */
    NO_VALUE("no-value"),
    /** The formula. */
    FORMULA("formula"),
    /** Numerator and denominator. */
    PARTS("parts"),
    /** How many things went in. */
    SAMPLE("sample"),
    /** Lower end, upper end and level of the interval, in percent. */
    INTERVAL_IN_PERCENT("interval-in-percent"),
    /** Lower end, upper end and level of the interval, in the unit of the value. */
    INTERVAL("interval"),
    /** First day, last day and zone of the window. */
    WINDOW("window"),
    /** The day up to which facts were seen. */
    SEEN_TO("seen-to"),
    /** Id, version and policy of the definition. */
    DEFINITION("definition"),
    /** Absence: the last day of the window, which the day of the evaluation has not reached. */
    WINDOW_NOT_OVER("window-not-over"),
    /** Absence: nothing stands below the line. */
    NOTHING_TO_DIVIDE_BY("nothing-to-divide-by"),
    /** Warning: fewer than the minimum; arguments n and minimum. */
    SMALL_SAMPLE("small-sample"),
    /** Exclusion: how many have not had the time yet. */
    IMMATURE("immature"),
    /** Option: interval method and level in percent. */
    INTERVAL_METHOD("interval-method"),
    /** Option: the sample size below which a warning is given. */
    MINIMUM_SAMPLE("minimum-sample"),
    /** Option: resamples, seed and level in percent of the bootstrap. */
    BOOTSTRAP("bootstrap"),
    /** Option: no interval, as the bootstrap is off. */
    NO_BOOTSTRAP("no-bootstrap"),
    /** That a value stands alone, without an interval. */
    NO_INTERVAL("no-interval"),
    /** Warning: an interval without an upper end yet; arguments its lower end and the level in percent. */
    OPEN_INTERVAL("open-interval"),
    /** Option: the exact interval of a median, with its level in percent. */
    MEDIAN_INTERVAL("median-interval"),
    /** Option: the interval of a time some of which are not over, with its level in percent. */
    SURVIVAL_INTERVAL("survival-interval");

    private final String code;

    KpiReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "kpi." + code;
    }

    @Override
    public Texts texts() {
        return KpiTexts.TEXTS;
    }
}
