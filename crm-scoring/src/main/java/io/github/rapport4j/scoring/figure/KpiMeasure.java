// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * How figures are counted over any scope (指标口径): the accumulator of a KPI family, its policy chosen, and which of its
 * figures are wanted. Several measures make up a sheet.
 *
 * <pre>
 * KpiMeasure.of(scope -&gt; RetentionTally.of(scope, view, policy), sheet -&gt; List.of(sheet.retention(), sheet.churn()))
 * </pre>
 *
 * <p>A measure is a pure function, safe for use by several threads; the tallies that it starts are not. It gives the
 * same figures in the same order for every scope.
 */
@FunctionalInterface
public interface KpiMeasure {
    /**
     * Starts to count.
     *
     * @param scope the window, and up to when facts are seen
     * @return a tally without customers
     */
    KpiTally start(KpiScope scope);

    /**
     * A family that reads histories.
     *
     * @param <R> its result
     * @param <A> its accumulator
     * @param fresh an accumulator without customers
     * @param figures the figures wanted, in a fixed order
     * @return the measure
     */
    static <R, A extends Accumulator<CustomerHistory, R, A>> KpiMeasure of(
            Function<? super KpiScope, A> fresh, Function<? super R, List<KpiResult>> figures) {
        Objects.requireNonNull(fresh, "fresh");
        Objects.requireNonNull(figures, "figures");
        return scope -> KpiTally.of(
                scope, new Counted<>(fresh.apply(scope), (tally, seen) -> tally.add(seen.history()), figures));
    }

    /**
     * A family that reads purchase days, all of one currency.
     *
     * @param <R> its result
     * @param <A> its accumulator
     * @param currency the currency of net spend
     * @param fresh an accumulator without customers
     * @param figures the figures wanted, in a fixed order
     * @return the measure
     */
    static <R, A extends Accumulator<PurchaseDays, R, A>> KpiMeasure ofPurchases(
            Currency currency, Function<? super KpiScope, A> fresh, Function<? super R, List<KpiResult>> figures) {
        return ofPurchases(currency, CurrencyConverter.none(), fresh, figures);
    }

    /**
     * A family that reads purchase days.
     *
     * @param <R> its result
     * @param <A> its accumulator
     * @param currency the currency of net spend
     * @param converter converts amounts of other currencies, each at its own day
     * @param fresh an accumulator without customers
     * @param figures the figures wanted, in a fixed order
     * @return the measure
     */
    static <R, A extends Accumulator<PurchaseDays, R, A>> KpiMeasure ofPurchases(
            Currency currency,
            CurrencyConverter converter,
            Function<? super KpiScope, A> fresh,
            Function<? super R, List<KpiResult>> figures) {
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(converter, "converter");
        Objects.requireNonNull(fresh, "fresh");
        Objects.requireNonNull(figures, "figures");
        return scope -> KpiTally.of(
                scope,
                new Counted<>(fresh.apply(scope), (tally, seen) -> tally.add(seen.days(currency, converter)), figures));
    }

    /**
     * Several measures as one.
     *
     * @param measures in the order of the sheet
     * @return a measure whose figures are those of all
     */
    static KpiMeasure all(List<KpiMeasure> measures) {
        List<KpiMeasure> parts = List.copyOf(measures);
        return scope ->
                KpiTally.of(scope, parts.stream().map(part -> part.start(scope)).toList());
    }

    /**
     * The same figures as they stood when the window ended, with today's knowledge of that day: for those that look at
     * the whole past, such as the concentration of spend. While the window is not over they stand as of the evaluation.
     * Customers without a fact by then are left out.
     *
     * @return a measure whose results say that day as the day up to which facts were seen
     */
    default KpiMeasure atEnd() {
        return scope -> {
            KpiScope end = scope.isOver()
                    ? new KpiScope(
                            scope.window(), scope.at(scope.window().days().lastInclusive()))
                    : scope;
            return KpiTally.of(scope, start(end), end.asOf());
        };
    }
}
