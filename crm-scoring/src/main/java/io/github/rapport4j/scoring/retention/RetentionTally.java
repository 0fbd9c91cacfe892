// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts who was active before a window and at its end (留存统计).
 *
 * <pre>
 * retention = active on the day before the window and on its last day / active on the day before the window
 * churn     = 1 - retention, on the same customers
 * short     = (active on the last day - new) / active on the day before
 * weighted  = net spend before of those retained / net spend before of those active before
 * </pre>
 *
 * <p>Active on day d is who has a contract in force on d, or a purchase day in (d - 3u, d], with u from facts up to d
 * (ENG-1). New is who is active on the last day and had bought and agreed nothing before the window. Both days are seen
 * with the knowledge of the evaluation. Add each customer once.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-1,
 * KPI-2.
 */
public final class RetentionTally implements Accumulator<CustomerHistory, RetentionSheet, RetentionTally> {
    private final KpiScope scope;
    private final RetentionView view;
    private final RetentionPolicy policy;
    private final MoneySum weight = MoneySum.zero();
    private final MoneySum retainedWeight = MoneySum.zero();
    private final @Nullable PeriodTally periods;
    private Movement movement = Movement.none();
    private long weighed;
    private long unweighed;

    private RetentionTally(KpiScope scope, RetentionView view, RetentionPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.view = Objects.requireNonNull(view, "view");
        this.policy = Objects.requireNonNull(policy, "policy");
        periods = policy.form() == RetentionForm.PERIOD ? PeriodTally.of(scope, policy) : null;
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window, and up to when facts are seen
     * @param view how purchases are read
     * @param policy what active means
     * @return a new accumulator
     */
    public static RetentionTally of(KpiScope scope, RetentionView view, RetentionPolicy policy) {
        return new RetentionTally(scope, view, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        DateWindow window = scope.window().days();
        LocalDate dayBefore = window.startInclusive().minusDays(1);
        Standing before = Standing.of(seen, scope.at(dayBefore), view);
        Standing atEnd = Standing.of(seen, scope.at(window.lastInclusive()), view);
        boolean wasActive = before.isActive(view.medianBefore(), policy);
        boolean isActive = atEnd.isActive(view.medianAtEnd(), policy);
        movement = movement.plus(wasActive, isActive, before.isKnown());
        if (wasActive) {
            weigh(before, isActive);
        }
        if (periods != null) {
            periods.add(view.days(seen, scope.asOf()));
        }
    }

    private void weigh(Standing before, boolean isRetained) {
        MoneySum spend = MoneySum.zero();
        spend.add(before.days()
                .spend(DateWindow.ofTrailingDays(
                        policy.weightDays(), before.asOf().day())));
        if (spend.signum() <= 0) {
            unweighed++;
            return;
        }
        weighed++;
        weight.add(spend);
        if (isRetained) {
            retainedWeight.add(spend);
        }
    }

    @Override
    public void merge(RetentionTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (!view.equals(other.view)) {
            throw new IllegalArgumentException("view must be " + view + ", but was " + other.view);
        }
        weight.add(other.weight);
        retainedWeight.add(other.retainedWeight);
        movement = movement.plus(other.movement);
        if (periods != null && other.periods != null) {
            periods.merge(other.periods);
        }
        weighed += other.weighed;
        unweighed += other.unweighed;
    }

    /**
     * Who came and who went so far.
     *
     * @return numbers of customers
     */
    public Movement movement() {
        return movement;
    }

    @Override
    public RetentionSheet result() {
        KpiResult rate = share(RetentionKpi.RETENTION_RATE, movement.retained());
        KpiResult shortForm = shortForm();
        KpiResult weighted = weighted();
        KpiResult headline = switch (policy.form()) {
            case ACTIVE -> rate;
            case SHORT -> shortForm;
            case WEIGHTED -> weighted;
            case PERIOD -> Objects.requireNonNull(periods).result().retention();
        };
        return RetentionSheet.builder()
                .headline(headline)
                .retention(rate)
                .churn(share(RetentionKpi.CHURN_RATE, movement.lost()))
                .shortForm(shortForm)
                .weighted(weighted)
                .movement(movement)
                .build();
    }

    private KpiResult share(RetentionKpi kpi, long customers) {
        KpiDefinition definition = policy.definition(kpi);
        return scope.isOver()
                ? scope.result()
                        .share(definition, Ratio.of(customers, movement.before()), policy.confidence())
                        .build()
                : scope.notOver(definition);
    }

    private KpiResult shortForm() {
        KpiDefinition definition = policy.definition(RetentionKpi.SHORT_RETENTION);
        KpiValue value = KpiValue.quotient(
                KpiValue.Count.of(movement.atEnd() - movement.fresh()), KpiValue.Count.of(movement.before()));
        return plain(definition, value, movement.before(), Exclusions.none());
    }

    private KpiResult weighted() {
        KpiValue value = KpiValue.quotient(
                KpiValue.Amount.of(retainedWeight.toMoney(view.currency())),
                KpiValue.Amount.of(weight.toMoney(view.currency())));
        return plain(
                policy.definition(RetentionKpi.WEIGHTED_RETENTION),
                value,
                weighed,
                Exclusions.of(RetentionKpi.Note.NO_WEIGHT, unweighed));
    }

    private KpiResult plain(KpiDefinition definition, KpiValue value, long n, Exclusions exclusions) {
        return scope.isOver()
                ? scope.result()
                        .definition(definition)
                        .value(value)
                        .n(n)
                        .exclusions(exclusions)
                        .warnings(policy.confidence().warnings(n))
                        .build()
                : scope.notOver(definition);
    }
}
