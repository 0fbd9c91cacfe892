// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.figure.SeenCustomer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts the figures of all periods for every group and for the whole in one pass (分组趋势统计). Made by
 * {@link TrendPlan#by}. A group costs memory from its first customer on: one tally a period.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-H.
 *
 * @param <K> the key of a group
 */
public final class GroupedTally<K> implements Accumulator<CustomerHistory, GroupedReport<K>, GroupedTally<K>> {
    private final TrendPlan plan;
    private final Dimension<K> dimension;
    private final Map<Optional<K>, TrendTally> groups = new HashMap<>();
    private final TrendTally whole;

    GroupedTally(TrendPlan plan, Dimension<K> dimension) {
        this.plan = plan;
        this.dimension = Objects.requireNonNull(dimension, "dimension");
        whole = plan.start();
    }

    @Override
    public void add(CustomerHistory history) {
        SeenCustomer seen = SeenCustomer.of(history, plan.asOf());
        if (!seen.isThere()) {
            return;
        }
        boolean isWhole = dimension.isOfCustomers();
        if (!isWhole) {
            whole.add(seen);
        }
        dimension
                .parts(seen.history())
                .forEach((key, part) -> group(key).add(isWhole ? seen : SeenCustomer.of(part, plan.asOf())));
    }

    private TrendTally group(Optional<K> key) {
        return groups.computeIfAbsent(key, added -> plan.start());
    }

    @Override
    public void merge(GroupedTally<K> other) {
        if (dimension != other.dimension) {
            throw new IllegalArgumentException("other must be grouped by the same dimension");
        }
        TrendTally.requireSame(plan, other.plan);
        whole.merge(other.whole);
        other.groups.forEach((key, tally) -> group(key).merge(tally));
    }

    @Override
    public GroupedReport<K> result() {
        TrendTally total = plan.start();
        total.merge(whole);
        if (dimension.isOfCustomers()) {
            groups.values().forEach(total::merge);
        }
        Map<K, TrendReport> known = new HashMap<>();
        groups.forEach((key, tally) -> key.ifPresent(name -> known.put(name, tally.result())));
        return new GroupedReport<>(
                total.result(),
                known,
                Optional.ofNullable(groups.get(Optional.<K>empty())).map(TrendTally::result));
    }
}
