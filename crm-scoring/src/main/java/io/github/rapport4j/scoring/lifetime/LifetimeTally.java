// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lifetime;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.internal.Pairs;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.retention.Movement;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts what customers are worth (客户生命周期价值统计), from a window of half a year.
 *
 * <pre>
 * historic = margin x net spend to date / customers with a purchase day
 * expected = revenue per account x margin x (1 + (1 - c) + ... + (1 - c)^9) = revenue per account x margin x (1 - (1 - c)^10) / c
 * </pre>
 *
 * <p>Accounts are the customers active before the window, revenue their net spend in it, c the share of them lost at
 * its end (KPI-2). At zero churn the sum is 10, and the value with the upper Wilson bound of churn stands beside it.
 * With a model, what it expects stands beside it too; amounts of other currencies are converted at the day of the
 * evaluation. The historic value has an interval when the bootstrap is on; those expected have none, as the cautious
 * one says how far they go.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-14.
 */
public final class LifetimeTally implements Accumulator<CustomerHistory, LifetimeTally.Result, LifetimeTally> {
    private final KpiScope scope;
    private final RetentionView view;
    private final LifetimePolicy policy;
    private final LifetimeModel model;
    private final RetentionTally retention;
    private final MoneySum historic = MoneySum.zero();
    private final MoneySum revenue = MoneySum.zero();
    private final MoneySum modelled = MoneySum.zero();
    private final Pairs spends = Pairs.empty();
    private long buyers;
    private long forecast;
    private long silent;

    private LifetimeTally(KpiScope scope, RetentionView view, LifetimePolicy policy, LifetimeModel model) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.view = Objects.requireNonNull(view, "view");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.model = Objects.requireNonNull(model, "model");
        retention = RetentionTally.of(scope, view, policy.retention());
    }

    /**
     * An accumulator without customers, and without a model.
     *
     * @param scope a window of half a year, and up to when facts are seen
     * @param view how purchases are read
     * @param policy margin and horizon
     * @return a new accumulator
     */
    public static LifetimeTally of(KpiScope scope, RetentionView view, LifetimePolicy policy) {
        return new LifetimeTally(scope, view, policy, (seen, asOf) -> Optional.empty());
    }

    /**
     * An accumulator without customers.
     *
     * @param scope a window of half a year, and up to when facts are seen
     * @param view how purchases are read
     * @param policy margin and horizon
     * @param model what a statistical model expects
     * @return a new accumulator
     */
    public static LifetimeTally ofModel(
            KpiScope scope, RetentionView view, LifetimePolicy policy, LifetimeModel model) {
        return new LifetimeTally(scope, view, policy, model);
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        PurchaseDays days = view.days(seen, scope.asOf());
        if (!days.isEmpty()) {
            buyers++;
            historic.add(days.total());
            if (policy.confidence().bootstrap().isOn()) {
                spends.add(days.total().amount().multiply(policy.margin()).doubleValue(), 1);
            }
        }
        long before = retention.movement().before();
        retention.add(seen);
        if (retention.movement().before() > before) {
            revenue.add(days.spend(scope.window().days()));
        }
        Optional<Money> expected = model.expected(seen, scope.asOf()).map(this::converted);
        expected.ifPresent(modelled::add);
        forecast += expected.isPresent() ? 1 : 0;
        silent += expected.isPresent() ? 0 : 1;
    }

    private Money converted(Money expected) {
        return expected.currency().equals(view.currency())
                ? expected
                : view.converter()
                        .convert(expected, view.currency(), scope.asOf().day());
    }

    @Override
    public void merge(LifetimeTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        retention.merge(other.retention);
        historic.add(other.historic);
        revenue.add(other.revenue);
        modelled.add(other.modelled);
        spends.addAll(other.spends);
        buyers += other.buyers;
        forecast += other.forecast;
        silent += other.silent;
    }

    @Override
    public Result result() {
        Movement movement = retention.movement();
        Ratio churn = Ratio.of(movement.lost(), movement.before());
        BigDecimal lost = churn.isDefined()
                ? BigDecimal.valueOf(movement.lost())
                        .divide(BigDecimal.valueOf(movement.before()), MathContext.DECIMAL128)
                : BigDecimal.ZERO;
        double level = policy.confidence().level();
        BigDecimal bound = churn.isDefined()
                ? BigDecimal.valueOf(Proportions.wilson(churn, level).high())
                : BigDecimal.ZERO;
        boolean isSpotless = movement.before() > 0 && movement.lost() == 0;
        List<Reason> warnings = isSpotless ? List.of(Reason.of(LifetimeKpi.Note.NO_CHURN)) : List.of();
        Confidence confidence = policy.confidence();
        return new Result(
                plain(LifetimeKpi.HISTORIC_VALUE, margin(historic), buyers)
                        .withInterval(confidence.bootstrap().mean(spends.above(), confidence.level())),
                expected(LifetimeKpi.EXPECTED_VALUE, lost, warnings),
                expected(LifetimeKpi.CAUTIOUS_VALUE, bound, List.of()),
                plain(LifetimeKpi.MODELLED_VALUE, modelled.toMoney(view.currency()), forecast));
    }

    private KpiResult expected(LifetimeKpi kpi, BigDecimal churn, List<Reason> warnings) {
        KpiDefinition definition = policy.definition(kpi);
        if (!scope.isOver()) {
            return scope.notOver(definition);
        }
        BigDecimal stay = BigDecimal.ONE.subtract(churn);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < policy.periods(); i++) {
            sum = sum.add(term);
            term = term.multiply(stay, MathContext.DECIMAL128);
        }
        long accounts = retention.movement().before();
        List<Reason> all = new ArrayList<>(policy.confidence().warnings(accounts));
        all.addAll(warnings);
        return scope.result()
                .definition(definition)
                .value(KpiValue.quotient(KpiValue.Amount.of(margin(revenue).times(sum)), KpiValue.Count.of(accounts)))
                .n(accounts)
                .warnings(all)
                .build();
    }

    private KpiResult plain(LifetimeKpi kpi, Money total, long customers) {
        boolean isModel = kpi == LifetimeKpi.MODELLED_VALUE;
        return scope.result()
                .definition(policy.definition(kpi))
                .value(KpiValue.quotient(KpiValue.Amount.of(total), KpiValue.Count.of(customers)))
                .n(customers)
                .exclusions(Exclusions.of(LifetimeKpi.Note.NO_FORECAST, isModel ? silent : 0))
                .warnings(policy.confidence().warnings(customers))
                .build();
    }

    private Money margin(MoneySum sum) {
        return sum.toMoney(view.currency()).times(policy.margin());
    }

    /**
     * What a customer is worth.
     *
     * @param historic to date
     * @param expected with the churn observed
     * @param cautious with the upper Wilson bound of churn
     * @param modelled by the model; undefined without one
     */
    public record Result(KpiResult historic, KpiResult expected, KpiResult cautious, KpiResult modelled) {
        public Result {
            Objects.requireNonNull(historic, "historic");
            Objects.requireNonNull(expected, "expected");
            Objects.requireNonNull(cautious, "cautious");
            Objects.requireNonNull(modelled, "modelled");
        }
    }
}
