// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Who bought, and for how much, month by month (月度活跃表). Months without purchase or refund are not listed. Immutable and
 * safe for use by several threads. Source: spec KPI-24.
 *
 * @param months in order
 * @param asOf up to when facts were seen; its month may not be over
 * @param policy intervals and warnings
 */
public record ActivitySheet(List<Month> months, AsOf asOf, PurchaseKpiPolicy policy) {
    public ActivitySheet {
        months = List.copyOf(months);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * Net revenue per active customer of a month.
     *
     * @param index the position of the month in {@link #months()}
     * @return undefined for a month without buyers
     */
    public KpiResult revenuePerBuyer(int index) {
        return perUnit(
                PurchaseKpi.REVENUE_PER_BUYER,
                months.get(index),
                months.get(index).buyers().all());
    }

    /**
     * Net revenue per order of a month.
     *
     * @param index the position of the month in {@link #months()}
     * @return undefined for a month without orders
     */
    public KpiResult averageOrderValue(int index) {
        return perUnit(
                PurchaseKpi.AVERAGE_ORDER_VALUE,
                months.get(index),
                months.get(index).volume().orders());
    }

    private KpiResult perUnit(PurchaseKpi kpi, Month month, long units) {
        return KpiResult.builder()
                .definition(policy.definition(kpi))
                .value(KpiValue.quotient(KpiValue.Amount.of(month.revenue()), KpiValue.Count.of(units)))
                .n(units)
                .window(KpiWindow.of(DateWindow.ofMonth(month.month()), asOf.zone()))
                .asOf(asOf)
                .warnings(policy.confidence().warnings(units))
                .build();
    }

    /**
     * One month.
     *
     * @param month which month
     * @param buyers who bought
     * @param volume how often
     * @param revenue net spend, refunds of the month included
     */
    public record Month(YearMonth month, Buyers buyers, Volume volume, Money revenue) {
        public Month {
            Objects.requireNonNull(month, "month");
            Objects.requireNonNull(buyers, "buyers");
            Objects.requireNonNull(volume, "volume");
            Objects.requireNonNull(revenue, "revenue");
        }
    }

    /**
     * The buyers of a month.
     *
     * @param all customers with a purchase day in the month
     * @param first those among them who bought for the first time of all
     * @param reactivated those among them who bought before, but not in the month before
     */
    public record Buyers(long all, long first, long reactivated) {}

    /**
     * How often was bought in a month.
     *
     * @param purchaseDays purchase days of all customers together
     * @param orders orders that began in the month
     */
    public record Volume(long purchaseDays, long orders) {}
}
