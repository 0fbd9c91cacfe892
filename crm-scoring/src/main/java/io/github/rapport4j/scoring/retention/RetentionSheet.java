// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiResult;
import org.immutables.value.Value;

/** Retention of a window (留存表): the rates, and the numbers of customers they rest on. */
@CrmStyle
@Value.Immutable
public abstract class RetentionSheet {
    RetentionSheet() {}

    /**
     * The retention rate that the policy chose to stand for all (KPI-1).
     *
     * @return one of the others, or that of periods
     */
    public abstract KpiResult headline();

    /**
     * The share of those active before the window who are active on its last day (KPI-1).
     *
     * @return undefined without customers before, or before the window is over
     */
    public abstract KpiResult retention();

    /**
     * The share of those active before the window who are not active on its last day (KPI-2).
     *
     * @return undefined where retention is
     */
    public abstract KpiResult churn();

    /**
     * The short formula: active at the end less new, over active before. Those reactivated count in it, so that it may
     * pass 1; it has no interval.
     *
     * @return undefined where retention is
     */
    public abstract KpiResult shortForm();

    /**
     * Retention weighted by what customers spent before the window.
     *
     * @return undefined when nobody active before had net spend above zero
     */
    public abstract KpiResult weighted();

    /**
     * Who came and who went.
     *
     * @return numbers of customers
     */
    public abstract Movement movement();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RetentionSheet}. */
    static final class Builder extends ImmutableRetentionSheet.Builder {
        Builder() {}
    }
}
