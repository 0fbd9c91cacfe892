// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.scoring.internal.CrmStyle;
import io.github.rapport4j.scoring.kpi.KpiResult;
import org.immutables.value.Value;

/** How customers buy in a window (购买规律): how often, for how much an order, and how far apart. Source: spec KPI-13. */
@CrmStyle
@Value.Immutable
public abstract class PurchasePattern {
    PurchasePattern() {}

    /**
     * Orders per buyer.
     *
     * @return undefined without buyers
     */
    public abstract KpiResult frequency();

    /**
     * Net revenue per order.
     *
     * @return undefined without orders
     */
    public abstract KpiResult averageOrderValue();

    /**
     * Net revenue per buyer.
     *
     * @return undefined without buyers
     */
    public abstract KpiResult revenuePerBuyer();

    /**
     * The mean over all gaps between consecutive purchase days, so that frequent buyers weigh more.
     *
     * @return days; undefined without gaps
     */
    public abstract KpiResult gapMean();

    /**
     * The median over all gaps.
     *
     * @return days; undefined without gaps
     */
    public abstract KpiResult gapMedian();

    /**
     * The standard deviation of all gaps, with n - 1 below.
     *
     * @return days; undefined with fewer than two gaps
     */
    public abstract KpiResult gapDeviation();

    /**
     * The mean over customers of their mean gap, so that each customer weighs the same.
     *
     * @return days; undefined without gaps
     */
    public abstract KpiResult customerGapMean();

    /**
     * The median over customers of their mean gap.
     *
     * @return days; undefined without gaps
     */
    public abstract KpiResult customerGapMedian();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PurchasePattern}. */
    static final class Builder extends ImmutablePurchasePattern.Builder {
        Builder() {}
    }
}
