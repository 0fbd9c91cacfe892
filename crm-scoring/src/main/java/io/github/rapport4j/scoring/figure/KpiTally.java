// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Counts the figures of a measure over one scope (指标统计). Add each customer once, as of the point of the scope; one that
 * is not {@linkplain SeenCustomer#isThere() there} is passed over. Made by {@link KpiMeasure#start}.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-H.
 */
public final class KpiTally implements Accumulator<SeenCustomer, KpiSheet, KpiTally> {
    private final KpiScope scope;
    private final List<Counted<?, ?>> counted;
    private final List<KpiTally> parts;
    private final UnaryOperator<SeenCustomer> view;

    private KpiTally(
            KpiScope scope, List<Counted<?, ?>> counted, List<KpiTally> parts, UnaryOperator<SeenCustomer> view) {
        this.scope = scope;
        this.counted = counted;
        this.parts = parts;
        this.view = view;
    }

    static KpiTally of(KpiScope scope, Counted<?, ?> counted) {
        return new KpiTally(scope, List.of(counted), List.of(), seen -> seen);
    }

    static KpiTally of(KpiScope scope, List<KpiTally> parts) {
        return new KpiTally(scope, List.of(), parts, seen -> seen);
    }

    static KpiTally of(KpiScope scope, KpiTally part, AsOf end) {
        return new KpiTally(scope, List.of(), List.of(part), seen -> seen.at(end));
    }

    /**
     * What is looked at.
     *
     * @return the window, and up to when facts are seen
     */
    public KpiScope scope() {
        return scope;
    }

    @Override
    public void add(SeenCustomer customer) {
        if (!customer.asOf().equals(scope.asOf())) {
            throw new IllegalArgumentException(
                    "customer must be seen as of " + scope.asOf() + ", but was as of " + customer.asOf());
        }
        SeenCustomer seen = view.apply(customer);
        if (!seen.isThere()) {
            return;
        }
        counted.forEach(each -> each.add(seen));
        parts.forEach(part -> part.add(seen));
    }

    @Override
    public void merge(KpiTally other) {
        boolean isSame = scope.equals(other.scope)
                && counted.size() == other.counted.size()
                && parts.size() == other.parts.size();
        if (!isSame) {
            throw new IllegalArgumentException(
                    "other must count the same over " + scope + ", but was over " + other.scope);
        }
        for (int i = 0; i < counted.size(); i++) {
            counted.get(i).merge(other.counted.get(i));
        }
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).merge(other.parts.get(i));
        }
    }

    @Override
    public KpiSheet result() {
        List<KpiResult> results = new ArrayList<>();
        counted.forEach(each -> results.addAll(each.results()));
        parts.forEach(part -> results.addAll(part.result().results()));
        return new KpiSheet(scope, results);
    }
}
