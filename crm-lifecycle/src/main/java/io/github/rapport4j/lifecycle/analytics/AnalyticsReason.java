// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;

/** What is said about many relationships (生命周期分析说明). */
public enum AnalyticsReason implements ReasonCode {
    /** Arguments: how many began, how many were imported, as of which day. */
    FUNNEL("funnel"),
    /** Arguments: the month, how many began, how many reached each stage from the second on. */
    COHORT("cohort"),
    /** Arguments: as of which day. */
    DWELL("dwell"),
    /** Arguments: the stage, the median in days, how many left, how many are there still. */
    STAGE_MEDIAN("stage-median"),
    /** Arguments: the stage, how many left, how many are there still. */
    STAGE_OPEN("stage-open"),
    /** Arguments: the stage. */
    STAGE_EMPTY("stage-empty"),
    /** Arguments: the stage. */
    BOTTLENECK("bottleneck"),
    /** Arguments: how many are too few to tell. */
    NO_BOTTLENECK("no-bottleneck"),
    /** Arguments: how many went out, how many of them without a reason, first and last day. */
    LOSSES("losses"),
    /** Arguments: how it ended, why, at which stage, how many. */
    LOSS("loss"),
    /** Arguments: how many are stale, how many were looked at, as of which day. */
    STALE("stale"),
    /** Arguments: the customer, the stage. */
    STALE_ONE("stale-one");

    private final String code;

    AnalyticsReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "analytics-reason." + code;
    }

    @Override
    public Texts texts() {
        return AnalyticsTexts.TEXTS;
    }
}
