// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.LongCounts;
import io.github.rapport4j.scoring.internal.Pairs;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Counts orders, revenue and gaps between purchase days in a window (购买规律统计). An order counts on the day it begins; a
 * gap counts when both of its days lie in the window. Add the purchase days as of the same point. With a bootstrap it
 * keeps 16 bytes a customer.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-13.
 */
public final class PatternTally implements Accumulator<PurchaseDays, PurchasePattern, PatternTally> {
    private final KpiWindow window;
    private final AsOf asOf;
    private final Currency currency;
    private final PurchaseKpiPolicy policy;
    private final MoneySum revenue = MoneySum.zero();
    private final LongCounts gaps = LongCounts.empty();
    private final LongCounts customerGaps = LongCounts.empty();
    private final MoneySum one = MoneySum.zero();
    private final Pairs spendAndOrders = Pairs.empty();
    private long buyers;
    private long orders;
    private long gapDays;

    private PatternTally(KpiWindow window, AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        this.window = Objects.requireNonNull(window, "window");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param window the days that count
     * @param asOf up to when facts are seen
     * @param currency the currency of all amounts
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static PatternTally of(KpiWindow window, AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        return new PatternTally(window, asOf, currency, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        DaySpan.requireCurrency(currency, days.currency());
        long start = window.days().startInclusive().toEpochDay();
        long end = window.days().endExclusive().toEpochDay();
        int from = DaySpan.from(days, start);
        int to = DaySpan.from(days, end);
        long ordered = 0;
        one.clear();
        for (int i = from; i < to; i++) {
            ordered += days.orders(i);
            days.addAmount(i, one);
        }
        for (int i = 0; i < days.refundDays(); i++) {
            if (days.refundEpochDay(i) >= start && days.refundEpochDay(i) < end) {
                days.addRefund(i, one);
            }
        }
        buyers += to > from ? 1 : 0;
        count(ordered);
        addGaps(days, from, to);
    }

    private void count(long ordered) {
        orders += ordered;
        revenue.add(one);
        if (policy.confidence().bootstrap().isOn() && (ordered > 0 || one.signum() != 0)) {
            spendAndOrders.add(one.toDouble(), (double) ordered);
        }
    }

    private void addGaps(PurchaseDays days, int from, int to) {
        if (to - from < 2) {
            return;
        }
        for (int i = from + 1; i < to; i++) {
            gaps.add((long) days.epochDay(i) - days.epochDay(i - 1), 1);
        }
        long span = (long) days.epochDay(to - 1) - days.epochDay(from);
        gapDays += span;
        customerGaps.add(MeanGap.pack(span, to - from - 1), 1);
    }

    @Override
    public void merge(PatternTally other) {
        DaySpan.requireSame(key(), other.key());
        revenue.add(other.revenue);
        gaps.addAll(other.gaps);
        customerGaps.addAll(other.customerGaps);
        spendAndOrders.addAll(other.spendAndOrders);
        buyers += other.buyers;
        orders += other.orders;
        gapDays += other.gapDays;
    }

    @Override
    public PurchasePattern result() {
        PatternResults results = new PatternResults(window, asOf, policy);
        return PurchasePattern.builder()
                .frequency(results.frequency(orders, buyers, spendAndOrders))
                .averageOrderValue(results.averageOrderValue(revenue.toMoney(currency), orders, spendAndOrders))
                .revenuePerBuyer(results.revenuePerBuyer(revenue.toMoney(currency), buyers))
                .gapMean(results.gapMean(gapDays, gaps.total(), customerGaps))
                .gapMedian(results.gapMedian(gaps))
                .gapDeviation(results.gapDeviation(gaps))
                .customerGapMean(results.customerGapMean(customerGaps))
                .customerGapMedian(results.customerGapMedian(customerGaps))
                .build();
    }

    private List<Object> key() {
        return List.of(window, asOf, currency, policy.ref());
    }
}
