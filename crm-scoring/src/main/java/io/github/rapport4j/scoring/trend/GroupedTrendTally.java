// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.figure.SeenCustomer;
import io.github.rapport4j.scoring.group.GroupTally;

/**
 * Counts the figures of all periods for every group and for the whole in one pass (分组趋势统计). Made by
 * {@link TrendPlan#by}, {@link TrendPlan#byFacts} and {@link TrendPlan#byCases}. A group costs memory from its first
 * customer on: one tally a period.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-H.
 */
public final class GroupedTrendTally implements Accumulator<CustomerHistory, GroupedTrends, GroupedTrendTally> {
    private final TrendPlan plan;
    private final Parting parting;
    private final GroupTally<CustomerHistory, TrendReport, TrendTally> groups;
    /** Stays empty where the groups together are the whole, so that nobody is counted twice. */
    private final TrendTally whole;

    GroupedTrendTally(TrendPlan plan, Parting parting) {
        this.plan = plan;
        this.parting = parting;
        groups = GroupTally.ofParts(parting.dimension(), parting.parts(), plan::start);
        whole = plan.start();
    }

    @Override
    public void add(CustomerHistory history) {
        SeenCustomer seen = SeenCustomer.of(history, plan.asOf());
        if (!seen.isThere()) {
            return;
        }
        if (!parting.isOfCustomers()) {
            whole.add(seen);
        }
        groups.add(seen.history());
    }

    @Override
    public void merge(GroupedTrendTally other) {
        parting.requireSame(other.parting);
        whole.merge(other.whole);
        groups.merge(other.groups);
    }

    @Override
    public GroupedTrends result() {
        TrendTally total = plan.start();
        total.merge(whole);
        if (parting.isOfCustomers()) {
            groups.mergeInto(total);
        }
        return new GroupedTrends(total.result(), groups.result());
    }
}
