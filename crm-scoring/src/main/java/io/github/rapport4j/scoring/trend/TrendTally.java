// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.figure.KpiTally;
import io.github.rapport4j.scoring.figure.SeenCustomer;
import java.util.List;

/**
 * Counts the figures of all periods in one pass (趋势统计). A customer whose facts are all later than the evaluation does
 * not count. Made by {@link TrendPlan#start}.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-H.
 */
public final class TrendTally implements Accumulator<CustomerHistory, TrendReport, TrendTally> {
    private final TrendPlan plan;
    private final List<KpiTally> periods;
    private long customers;

    TrendTally(TrendPlan plan) {
        this.plan = plan;
        periods = plan.periods().windows().stream()
                .map(period -> plan.measure().start(plan.scope(period)))
                .toList();
    }

    @Override
    public void add(CustomerHistory history) {
        add(SeenCustomer.of(history, plan.asOf()));
    }

    void add(SeenCustomer seen) {
        if (!seen.isThere()) {
            return;
        }
        customers++;
        for (KpiTally period : periods) {
            period.add(seen);
        }
    }

    @Override
    public void merge(TrendTally other) {
        requireSame(plan, other.plan);
        customers += other.customers;
        for (int i = 0; i < periods.size(); i++) {
            periods.get(i).merge(other.periods.get(i));
        }
    }

    static void requireSame(TrendPlan plan, TrendPlan other) {
        if (!plan.equals(other)) {
            throw new IllegalArgumentException("other must follow the same plan over " + plan.periods() + " as of "
                    + plan.asOf() + ", but was over " + other.periods() + " as of " + other.asOf());
        }
    }

    @Override
    public TrendReport result() {
        TrendRows rows = new TrendRows(plan);
        periods.forEach(period -> rows.add(period.result()));
        return new TrendReport(plan.periods(), plan.asOf(), customers, rows.trends());
    }
}
