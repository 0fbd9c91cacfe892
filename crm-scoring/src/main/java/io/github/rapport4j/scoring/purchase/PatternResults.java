// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.LongCounts;
import io.github.rapport4j.scoring.internal.Pairs;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import java.math.BigInteger;
import java.util.Arrays;

/**
 * Writes the counts of {@link PatternTally} as results. The gaps of one customer hang together: so it is customers that
 * are drawn again, and the median over all gaps has no interval.
 */
record PatternResults(KpiWindow window, AsOf asOf, PurchaseKpiPolicy policy) {
    KpiResult frequency(long orders, long buyers, Pairs spendAndOrders) {
        KpiValue value = KpiValue.quotient(KpiValue.Count.of(orders), KpiValue.Count.of(buyers));
        double[] ofBuyers =
                Arrays.stream(spendAndOrders.below()).filter(each -> each > 0).toArray();
        return result(PurchaseKpi.PURCHASE_FREQUENCY, value, buyers)
                .interval(bootstrap().mean(ofBuyers, level()))
                .build();
    }

    KpiResult averageOrderValue(Money revenue, long orders, Pairs spendAndOrders) {
        KpiValue value = KpiValue.quotient(KpiValue.Amount.of(revenue), KpiValue.Count.of(orders));
        return result(PurchaseKpi.AVERAGE_ORDER_VALUE, value, orders)
                .interval(bootstrap().ratio(spendAndOrders.above(), spendAndOrders.below(), level()))
                .build();
    }

    KpiResult revenuePerBuyer(Money revenue, long buyers) {
        KpiValue value = KpiValue.quotient(KpiValue.Amount.of(revenue), KpiValue.Count.of(buyers));
        return result(PurchaseKpi.REVENUE_PER_BUYER, value, buyers).build();
    }

    KpiResult gapMean(long days, long gaps, LongCounts ofCustomers) {
        KpiValue value = gaps == 0 ? noGaps() : KpiValue.quotient(KpiValue.Count.of(days), KpiValue.Count.of(gaps));
        KpiResult.Builder result = result(PurchaseKpi.GAP_MEAN, value, gaps);
        if (bootstrap().isOn()) {
            Pairs pairs = MeanGap.pairs(ofCustomers.sorted());
            result.interval(bootstrap().ratio(pairs.above(), pairs.below(), level()));
        }
        return result.build();
    }

    KpiResult gapMedian(LongCounts gaps) {
        long n = gaps.total();
        KpiValue value = n == 0 ? noGaps() : KpiValue.Measure.of((gaps.atRank((n - 1) / 2) + gaps.atRank(n / 2)) / 2.0);
        return result(PurchaseKpi.GAP_MEDIAN, value, n).build();
    }

    /** From exact sums, so that no order of adding and no large mean costs digits. */
    KpiResult gapDeviation(LongCounts gaps) {
        BigInteger n = BigInteger.valueOf(gaps.total());
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (LongCounts.Entry entry : gaps.sorted()) {
            BigInteger gap = BigInteger.valueOf(entry.value());
            BigInteger all = gap.multiply(BigInteger.valueOf(entry.count()));
            sum = sum.add(all);
            squares = squares.add(all.multiply(gap));
        }
        double above = n.multiply(squares).subtract(sum.pow(2)).doubleValue();
        double below = n.multiply(n.subtract(BigInteger.ONE)).doubleValue();
        KpiValue value = gaps.total() < 2
                ? KpiValue.undefined(Reason.of(PurchaseKpi.Note.TOO_FEW_GAPS))
                : KpiValue.Measure.of(StrictMath.sqrt(above / below));
        return result(PurchaseKpi.GAP_DEVIATION, value, gaps.total()).build();
    }

    KpiResult customerGapMean(LongCounts means) {
        KpiValue value = means.total() == 0 ? noGaps() : KpiValue.Measure.of(MeanGap.mean(means.sorted()));
        KpiResult.Builder result = result(PurchaseKpi.CUSTOMER_GAP_MEAN, value, means.total());
        if (bootstrap().isOn()) {
            result.interval(bootstrap().mean(MeanGap.means(means.sorted()), level()));
        }
        return result.build();
    }

    KpiResult customerGapMedian(LongCounts means) {
        KpiValue value = means.total() == 0 ? noGaps() : KpiValue.Measure.of(MeanGap.median(means.sorted()));
        return result(PurchaseKpi.CUSTOMER_GAP_MEDIAN, value, means.total())
                .interval(MeanGap.medianInterval(means.sorted(), level()))
                .build();
    }

    private KpiResult.Builder result(PurchaseKpi kpi, KpiValue value, long n) {
        return KpiResult.builder()
                .definition(policy.definition(kpi))
                .value(value)
                .n(n)
                .window(window)
                .asOf(asOf)
                .warnings(confidence().warnings(n));
    }

    private Confidence confidence() {
        return policy.confidence();
    }

    private Bootstrap bootstrap() {
        return confidence().bootstrap();
    }

    private double level() {
        return confidence().level();
    }

    private static KpiValue noGaps() {
        return KpiValue.undefined(Reason.of(PurchaseKpi.Note.NO_GAPS));
    }
}
