// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.statistic.Bootstrap;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * How net spend is spread over customers (收入集中度): the share of the top and the Gini coefficient.
 *
 * <pre>
 * top share = net spend of the ceil(share n) customers who spend most / net spend of all
 * Gini      = sum((2i - n - 1) v(i)) / (n sum(v)), v rising, i from 1
 * </pre>
 *
 * <p>Counts customers with a purchase day, over their whole history. Undefined unless all together spend more than
 * zero; customers below zero are counted in a warning, as the share may then pass 1.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Keeps 8 bytes a
 * customer. Source: spec KPI-23.
 */
public final class SpendConcentration
        implements Accumulator<PurchaseDays, SpendConcentration.Result, SpendConcentration> {
    private final AsOf asOf;
    private final Currency currency;
    private final PurchaseKpiPolicy policy;
    private final List<BigInteger> wide = new ArrayList<>();
    private final MoneySum total = MoneySum.zero();
    private final MoneySum one = MoneySum.zero();
    private long[] spend = new long[64];
    private int size;

    private SpendConcentration(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param asOf up to when facts are seen
     * @param currency the currency of all amounts
     * @param policy which share is the top
     * @return a new accumulator
     */
    public static SpendConcentration of(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        return new SpendConcentration(asOf, currency, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        DaySpan.requireCurrency(currency, days.currency());
        if (days.isEmpty()) {
            return;
        }
        one.clear();
        for (int i = 0; i < days.size(); i++) {
            days.addAmount(i, one);
        }
        for (int i = 0; i < days.refundDays(); i++) {
            days.addRefund(i, one);
        }
        total.add(one);
        if (one.isLong()) {
            keep(one.toLong());
        } else {
            wide.add(one.toTenThousandths());
        }
    }

    private void keep(long amount) {
        if (size == spend.length) {
            spend = Arrays.copyOf(spend, 2 * size);
        }
        spend[size++] = amount;
    }

    @Override
    public void merge(SpendConcentration other) {
        DaySpan.requireSame(
                List.of(asOf, currency, policy.ref()), List.of(other.asOf, other.currency, other.policy.ref()));
        for (int i = 0, n = other.size; i < n; i++) {
            keep(other.spend[i]);
        }
        wide.addAll(List.copyOf(other.wide));
        total.add(other.total);
    }

    @Override
    public Result result() {
        Rising rising = new Rising(Arrays.copyOf(spend, size), wide);
        int n = rising.size();
        int top = BigDecimal.valueOf(n)
                .multiply(policy.topShare())
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        BigInteger ofTop = rising.sumOfTop(top);
        BigInteger weighted = rising.weightedByPlace();
        long negative = rising.negative();
        Money money = Money.of(new BigDecimal(ofTop, Money.COLUMN_SCALE), currency);
        return withIntervals(new Result(top, topShare(money, n, negative), gini(weighted, n, negative)), rising);
    }

    private Result withIntervals(Result plain, Rising rising) {
        Bootstrap bootstrap = policy.confidence().bootstrap();
        if (!bootstrap.isOn() || total.signum() <= 0) {
            return plain;
        }
        double level = policy.confidence().level();
        double[] values = rising.toDoubles();
        return new Result(
                plain.topCustomers(),
                plain.topShare().withInterval(bootstrap.topShare(values, plain.topCustomers(), level)),
                plain.gini().withInterval(bootstrap.gini(values, level)));
    }

    private KpiResult topShare(Money ofTop, int n, long negative) {
        KpiValue value = KpiValue.quotient(KpiValue.Amount.of(ofTop), KpiValue.Amount.of(total.toMoney(currency)));
        return result(PurchaseKpi.TOP_SHARE, value, n, negative);
    }

    private KpiResult gini(BigInteger weighted, int n, long negative) {
        BigInteger below = total.toTenThousandths().multiply(BigInteger.valueOf(n));
        KpiValue value = below.signum() <= 0
                ? KpiValue.undefined(Reason.of(PurchaseKpi.Note.NO_NET_SPEND))
                : KpiValue.Measure.of(weighted.doubleValue() / below.doubleValue());
        return result(PurchaseKpi.GINI, value, n, negative);
    }

    private KpiResult result(PurchaseKpi kpi, KpiValue value, int n, long negative) {
        KpiValue shown = total.signum() > 0 ? value : KpiValue.undefined(Reason.of(PurchaseKpi.Note.NO_NET_SPEND));
        List<Reason> warnings = new ArrayList<>(policy.confidence().warnings(n));
        if (negative > 0) {
            warnings.add(Reason.of(PurchaseKpi.Note.NEGATIVE_SPEND, negative));
        }
        return KpiResult.builder()
                .definition(policy.definition(kpi))
                .value(shown)
                .n(n)
                .asOf(asOf)
                .warnings(warnings)
                .build();
    }

    /**
     * How net spend is spread.
     *
     * @param topCustomers how many customers are the top
     * @param topShare their share of net spend
     * @param gini the Gini coefficient: 0 when all spend the same, near 1 when one spends all
     */
    public record Result(int topCustomers, KpiResult topShare, KpiResult gini) {
        public Result {
            Objects.requireNonNull(topShare, "topShare");
            Objects.requireNonNull(gini, "gini");
        }
    }
}
