// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.time.YearMonth;
import org.immutables.value.Value;

/** One month of a base sheet (月报行). */
@CrmStyle
@Value.Immutable
public abstract class SheetMonth {
    SheetMonth() {}

    /**
     * Which month.
     *
     * @return the month
     */
    public abstract YearMonth month();

    /**
     * Customer retention (KPI-1), in the form that the policy chose.
     *
     * @return undefined before the month is over
     */
    public abstract KpiResult retention();

    /**
     * Repurchase (KPI-3), in the form that the policy chose: by default within the month.
     *
     * @return undefined without buyers
     */
    public abstract KpiResult repurchase();

    /**
     * Complaints of the month resolved in time and for good (KPI-5).
     *
     * @return undefined until those of the month have had their time
     */
    public abstract KpiResult complaintResolution();

    /**
     * The net promoter score of the month (KPI-7).
     *
     * @return undefined without answers
     */
    public abstract KpiResult nps();

    /**
     * Satisfaction in the month (KPI-8).
     *
     * @return undefined without answers
     */
    public abstract KpiResult csat();

    /**
     * Referrals made in the month (KPI-9).
     *
     * @return a count
     */
    public abstract KpiResult referrals();

    /**
     * The share of customers in green health at the end of the month.
     *
     * @return undefined before the month is over
     */
    public abstract KpiResult green();

    /**
     * The share of customers in amber health at the end of the month.
     *
     * @return undefined before the month is over
     */
    public abstract KpiResult amber();

    /**
     * The share of customers in red health at the end of the month.
     *
     * @return undefined before the month is over
     */
    public abstract KpiResult red();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SheetMonth}. */
    static final class Builder extends ImmutableSheetMonth.Builder {
        Builder() {}
    }
}
