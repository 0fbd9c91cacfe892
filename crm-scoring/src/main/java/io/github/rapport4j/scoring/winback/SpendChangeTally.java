// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.internal.Pairs;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Maturity;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.statistic.Medians;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts what customers won back spend, against what they spent before they were lost (挽回后消费变化统计).
 *
 * <pre>
 * baseline = 90 x net spend in [r - 365, r) / min(365, days from the first purchase to r)
 *            or, as the policy says, the same with 90 instead of 365,
 *            or net spend in [return - 1 year, return - 1 year + 90)
 * after    = net spend in [return, return + 90)
 * change   = sum(after) / sum(baseline) - 1, over baselines above 0
 * </pre>
 *
 * <p>r is the last day before the return on which the customer became at risk, where the host knows it, else the day of
 * its first win-back touch; the return is the first purchase day after r and lies in the window. A return counts once
 * its 90 days are over. Customers with less than 90 days of history before r have no baseline; with the days of a year
 * before, neither have those who had not bought by their start or who were lost before their end. These and baselines
 * that are not above zero are left out and counted.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Keeps one number a
 * customer. Source: spec KPI-11.
 */
public final class SpendChangeTally implements Accumulator<CustomerHistory, SpendChangeTally.Result, SpendChangeTally> {
    private final KpiScope scope;
    private final WinBackView view;
    private final WinBackPolicy policy;
    private final MoneySum after = MoneySum.zero();
    private final SortedMap<Long, MoneySum> before = new TreeMap<>();
    private final List<BigDecimal> changes = new ArrayList<>();
    private final Pairs pairs = Pairs.empty();
    private long immature;
    private long tooShort;
    private long lostByThen;
    private long nothing;

    private SpendChangeTally(KpiScope scope, WinBackView view, WinBackPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.view = Objects.requireNonNull(view, "view");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of the returns, and up to when facts are seen
     * @param view how facts are read
     * @param policy over which days spend is taken
     * @return a new accumulator
     */
    public static SpendChangeTally of(KpiScope scope, WinBackView view, WinBackPolicy policy) {
        return new SpendChangeTally(scope, view, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        PurchaseDays days = view.days(seen, scope);
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.day(i);
            Optional<LocalDate> lost = lost(seen, day);
            boolean isReturn = lost.isPresent() && (i == 0 || !days.day(i - 1).isAfter(lost.get()));
            if (isReturn && scope.window().days().contains(day)) {
                add(days, lost.get(), day);
                return;
            }
        }
    }

    private Optional<LocalDate> lost(CustomerHistory seen, LocalDate day) {
        Optional<LocalDate> lost = view.lapse() == Lapse.unknown()
                ? WinBackView.firstTouch(seen, scope)
                : view.lapse().lastUpTo(seen, day.minusDays(1));
        return lost.filter(day::isAfter);
    }

    private void add(PurchaseDays days, LocalDate lost, LocalDate back) {
        long history = ChronoUnit.DAYS.between(days.day(0), lost);
        DateWindow compared = policy.baseline().days(lost, back, policy);
        Money spent = days.spend(compared);
        if (!Maturity.ofDays(policy.spendDays() - 1).isReached(back, scope.asOf())) {
            immature++;
        } else if (history < policy.historyDays() || !policy.baseline().isKnown(compared, days.day(0))) {
            tooShort++;
        } else if (compared.endExclusive().isAfter(lost)) {
            lostByThen++;
        } else if (spent.isZero() || spent.isNegative()) {
            nothing++;
        } else {
            compare(spent, Math.min(compared.lengthInDays(), history), days.spend(after(back)));
        }
    }

    private DateWindow after(LocalDate back) {
        return DateWindow.of(back, back.plusDays(policy.spendDays()));
    }

    private void compare(Money spent, long over, Money now) {
        before.computeIfAbsent(over, each -> MoneySum.zero()).add(spent);
        after.add(now);
        BigDecimal usual = baseline(spent, over);
        changes.add(now.amount().divide(usual, MathContext.DECIMAL128).subtract(BigDecimal.ONE));
        if (policy.confidence().bootstrap().isOn()) {
            pairs.add(now.amount().doubleValue(), usual.doubleValue());
        }
    }

    private BigDecimal baseline(Money spent, long over) {
        return spent.amount()
                .multiply(BigDecimal.valueOf(policy.spendDays()))
                .divide(BigDecimal.valueOf(over), MathContext.DECIMAL128);
    }

    @Override
    public void merge(SpendChangeTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (!view.currency().equals(other.view.currency())) {
            throw new CurrencyMismatchException(view.currency(), other.view.currency());
        }
        after.add(other.after);
        other.before.forEach((over, sum) ->
                before.computeIfAbsent(over, each -> MoneySum.zero()).add(sum));
        changes.addAll(List.copyOf(other.changes));
        pairs.addAll(other.pairs);
        immature += other.immature;
        tooShort += other.tooShort;
        lostByThen += other.lostByThen;
        nothing += other.nothing;
    }

    @Override
    public Result result() {
        BigDecimal base = BigDecimal.ZERO;
        for (Map.Entry<Long, MoneySum> each : before.entrySet()) {
            base = base.add(baseline(each.getValue().toMoney(view.currency()), each.getKey()));
        }
        BigDecimal more = after.toMoney(view.currency()).amount().subtract(base);
        KpiValue change = KpiValue.quotient(amount(more), amount(base));
        Confidence confidence = policy.confidence();
        return new Result(
                result(WinBackKpi.SPEND_CHANGE, change).withInterval(changeInterval(confidence)),
                result(WinBackKpi.SPEND_CHANGE_MEDIAN, median()).withInterval(medianInterval(confidence)));
    }

    private Optional<Interval> changeInterval(Confidence confidence) {
        return confidence
                .bootstrap()
                .ratio(pairs.above(), pairs.below(), confidence.level())
                .map(ratio -> Interval.of(ratio.low() - 1, ratio.high() - 1, ratio.level()));
    }

    private Optional<Interval> medianInterval(Confidence confidence) {
        double[] each = changes.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        return Medians.exact(each, confidence.level());
    }

    private KpiValue.Amount amount(BigDecimal amount) {
        return KpiValue.Amount.of(Money.of(amount, view.currency()));
    }

    private KpiValue median() {
        if (changes.isEmpty()) {
            return KpiValue.undefined(Reason.of(KpiReason.NOTHING_TO_DIVIDE_BY));
        }
        List<BigDecimal> rising = changes.stream().sorted().toList();
        int n = rising.size();
        BigDecimal middle = rising.get((n - 1) / 2).add(rising.get(n / 2));
        return KpiValue.Measure.of(middle.doubleValue() / 2);
    }

    private KpiResult result(WinBackKpi kpi, KpiValue value) {
        return scope.result()
                .definition(policy.definition(kpi))
                .value(value)
                .n(changes.size())
                .exclusions(Exclusions.of(KpiReason.IMMATURE, immature)
                        .plus(WinBackKpi.Note.SHORT_HISTORY, tooShort)
                        .plus(WinBackKpi.Note.LOST_BY_THEN, lostByThen)
                        .plus(WinBackKpi.Note.NO_BASELINE, nothing))
                .warnings(policy.confidence().warnings(changes.size()))
                .build();
    }

    /**
     * How spend changed: 0 for no change, 0.5 for half as much again, -1 for nothing any more.
     *
     * @param total of all together
     * @param median of the customers' own changes
     */
    public record Result(KpiResult total, KpiResult median) {
        public Result {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(median, "median");
        }
    }
}
