// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.contract;

import io.github.rapport4j.core.history.ContractCourse;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Maturity;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import java.util.Currency;
import java.util.Objects;

/**
 * Counts which contracts were renewed (续约统计), by number and by value.
 *
 * <pre>
 * rate  = terms renewed / terms whose last day lies in the window and whose grace is over
 * value = the same with the value of the terms that ended
 * </pre>
 *
 * <p>Each time agreed ends by itself: a contract renewed three times counts three times. It is renewed when further
 * terms of the same contract are agreed and start up to 30 days after its last day, and run beyond it. Cut short by a
 * cancellation or insolvency it ends on the day before and is not renewed; never in force it does not count. Ends whose
 * grace is not over are left out and counted. Values are converted at the day the terms were agreed.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-18.
 */
public final class RenewalTally implements Accumulator<CustomerHistory, RenewalTally.Result, RenewalTally> {
    private final KpiScope scope;
    private final Currency currency;
    private final CurrencyConverter converter;
    private final ContractPolicy policy;
    private final MoneySum ended = MoneySum.zero();
    private final MoneySum renewed = MoneySum.zero();
    private long all;
    private long kept;
    private long immature;
    private long unvalued;

    private RenewalTally(KpiScope scope, Currency currency, CurrencyConverter converter, ContractPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.converter = Objects.requireNonNull(converter, "converter");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of the ends, and up to when facts are seen
     * @param currency the currency of values
     * @param converter converts values of other currencies
     * @param policy how long the grace is
     * @return a new accumulator
     */
    public static RenewalTally of(
            KpiScope scope, Currency currency, CurrencyConverter converter, ContractPolicy policy) {
        return new RenewalTally(scope, currency, converter, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        for (ContractCourse course : scope.seen(history).contracts(scope.asOf().zone())) {
            for (EndedTerms terms : EndedTerms.from(course, scope, policy.graceDays())) {
                if (scope.window().days().contains(terms.last())) {
                    add(terms);
                }
            }
        }
    }

    private void add(EndedTerms terms) {
        if (!Maturity.ofDays(policy.graceDays()).isReached(terms.last(), scope.asOf())) {
            immature++;
            return;
        }
        all++;
        kept += terms.isRenewed() ? 1 : 0;
        if (terms.value().isEmpty()) {
            unvalued++;
            return;
        }
        Money agreed = terms.value().get();
        boolean isOurs = agreed.currency().equals(currency);
        Money value = isOurs ? agreed : converter.convert(agreed, currency, terms.agreed());
        ended.add(value);
        if (terms.isRenewed()) {
            renewed.add(value);
        }
    }

    @Override
    public void merge(RenewalTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        ended.add(other.ended);
        renewed.add(other.renewed);
        all += other.all;
        kept += other.kept;
        immature += other.immature;
        unvalued += other.unvalued;
    }

    @Override
    public Result result() {
        Exclusions early = Exclusions.of(KpiReason.IMMATURE, immature);
        KpiResult rate = scope.result()
                .share(policy.definition(ContractKpi.RENEWAL_RATE), Ratio.of(kept, all), policy.confidence())
                .exclusions(early)
                .build();
        return new Result(rate, value(early));
    }

    private KpiResult value(Exclusions early) {
        long n = all - unvalued;
        return scope.result()
                .definition(policy.definition(ContractKpi.RENEWAL_VALUE))
                .value(KpiValue.quotient(
                        KpiValue.Amount.of(renewed.toMoney(currency)), KpiValue.Amount.of(ended.toMoney(currency))))
                .n(n)
                .exclusions(early.plus(ContractKpi.Note.NO_VALUE, unvalued))
                .warnings(policy.confidence().warnings(n))
                .build();
    }

    /**
     * How contracts were renewed.
     *
     * @param rate by count
     * @param value by value
     */
    public record Result(KpiResult rate, KpiResult value) {
        public Result {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(value, "value");
        }
    }
}
