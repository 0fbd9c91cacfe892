// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CivilDays;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Counts buyers, orders and revenue by month (月度活跃统计). New is who buys for the first time of all; reactivated is who
 * bought before, but not in the month before. Add the purchase days as of the same point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-24.
 */
public final class ActivityTally implements Accumulator<PurchaseDays, ActivitySheet, ActivityTally> {
    private final AsOf asOf;
    private final Currency currency;
    private final PurchaseKpiPolicy policy;
    private final MonthRows<Row> months = new MonthRows<>(month -> new Row());

    private ActivityTally(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param asOf up to when facts are seen
     * @param currency the currency of all amounts
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static ActivityTally of(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        return new ActivityTally(asOf, currency, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        DaySpan.requireCurrency(currency, days.currency());
        int previous = Integer.MIN_VALUE;
        for (int i = 0, n = days.size(); i < n; i++) {
            int month = CivilDays.monthOf(days.epochDay(i));
            Row row = months.at(month);
            if (month != previous) {
                row.buyers++;
                row.fresh += i == 0 ? 1 : 0;
                row.reactivated += i > 0 && month - 1 != previous ? 1 : 0;
            }
            row.purchaseDays++;
            row.orders += days.orders(i);
            days.addAmount(i, row.revenue);
            previous = month;
        }
        for (int i = 0; i < days.refundDays(); i++) {
            days.addRefund(i, months.at(CivilDays.monthOf(days.refundEpochDay(i))).revenue);
        }
    }

    @Override
    public void merge(ActivityTally other) {
        DaySpan.requireSame(
                List.of(asOf, currency, policy.ref()), List.of(other.asOf, other.currency, other.policy.ref()));
        other.months.all().forEach((month, theirs) -> months.at(month).merge(theirs));
    }

    @Override
    public ActivitySheet result() {
        List<ActivitySheet.Month> rows = new ArrayList<>();
        months.all().forEach((month, row) -> rows.add(row.toMonth(month, currency)));
        return new ActivitySheet(rows, asOf, policy);
    }

    private static final class Row {
        private final MoneySum revenue = MoneySum.zero();
        private long buyers;
        private long fresh;
        private long reactivated;
        private long purchaseDays;
        private long orders;

        private void merge(Row other) {
            revenue.add(other.revenue);
            buyers += other.buyers;
            fresh += other.fresh;
            reactivated += other.reactivated;
            purchaseDays += other.purchaseDays;
            orders += other.orders;
        }

        private ActivitySheet.Month toMonth(int month, Currency currency) {
            return new ActivitySheet.Month(
                    CivilDays.toYearMonth(month),
                    new ActivitySheet.Buyers(buyers, fresh, reactivated),
                    new ActivitySheet.Volume(purchaseDays, orders),
                    revenue.toMoney(currency));
        }
    }
}
