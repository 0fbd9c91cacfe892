// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * Counts how much of the revenue of the period before came again (收入留存统计), of the customers with net spend before.
 *
 * <pre>
 * net   = net spend in the period / net spend in the period before
 * gross = sum of min(net spend in the period, at least 0; net spend before) / net spend in the period before
 * </pre>
 *
 * <p>Gross knows no expansion: it is capped customer by customer and never passes 1. The period before is as long as in
 * {@link PeriodTally}. Customers who show up in the period before without net spend above zero are left out and
 * counted; new customers do not belong to either. Add the purchase days as of the same point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-19.
 */
public final class RevenueTally implements Accumulator<PurchaseDays, RevenueTally.Result, RevenueTally> {
    private final KpiScope scope;
    private final Currency currency;
    private final RetentionPolicy policy;
    private final DateWindow before;
    private final MoneySum base = MoneySum.zero();
    private final MoneySum again = MoneySum.zero();
    private final MoneySum capped = MoneySum.zero();
    private long customers;
    private long left;

    private RevenueTally(KpiScope scope, Currency currency, RetentionPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.policy = Objects.requireNonNull(policy, "policy");
        before = PeriodTally.before(scope.window().days());
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the period, and up to when facts are seen
     * @param currency the currency of all amounts
     * @param policy when to warn
     * @return a new accumulator
     */
    public static RevenueTally of(KpiScope scope, Currency currency, RetentionPolicy policy) {
        return new RevenueTally(scope, currency, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        if (!days.currency().equals(currency)) {
            throw new CurrencyMismatchException(currency, days.currency());
        }
        Money spent = days.spend(before);
        if (spent.isNegative() || spent.isZero()) {
            left += wasThere(days) ? 1 : 0;
            return;
        }
        Money now = days.spend(scope.window().days());
        customers++;
        base.add(spent);
        again.add(now);
        if (!now.isNegative()) {
            capped.add(now.compareTo(spent) < 0 ? now : spent);
        }
    }

    private boolean wasThere(PurchaseDays days) {
        boolean wasThere = false;
        for (int i = 0; i < days.size(); i++) {
            wasThere |= before.contains(days.day(i));
        }
        for (int i = 0; i < days.refundDays(); i++) {
            wasThere |= before.contains(LocalDate.ofEpochDay(days.refundEpochDay(i)));
        }
        return wasThere;
    }

    @Override
    public void merge(RevenueTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        base.add(other.base);
        again.add(other.again);
        capped.add(other.capped);
        customers += other.customers;
        left += other.left;
    }

    @Override
    public Result result() {
        return new Result(share(RetentionKpi.GROSS_REVENUE, capped), share(RetentionKpi.NET_REVENUE, again));
    }

    private KpiResult share(RetentionKpi kpi, MoneySum revenue) {
        Reason period = Reason.of(RetentionKpi.Note.PERIOD_BEFORE, before.startInclusive(), before.lastInclusive());
        KpiDefinition definition = policy.definition(kpi).withChosen(period);
        if (!scope.isOver()) {
            return scope.notOver(definition);
        }
        return scope.result()
                .definition(definition)
                .value(KpiValue.quotient(
                        KpiValue.Amount.of(revenue.toMoney(currency)), KpiValue.Amount.of(base.toMoney(currency))))
                .n(customers)
                .exclusions(Exclusions.of(RetentionKpi.Note.NO_REVENUE_BEFORE, left))
                .warnings(policy.confidence().warnings(customers))
                .build();
    }

    /**
     * How revenue was retained.
     *
     * @param gross without expansion
     * @param net with expansion
     */
    public record Result(KpiResult gross, KpiResult net) {
        public Result {
            Objects.requireNonNull(gross, "gross");
            Objects.requireNonNull(net, "net");
        }
    }
}
