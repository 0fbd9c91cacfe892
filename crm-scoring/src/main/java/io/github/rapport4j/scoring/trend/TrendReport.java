// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.kpi.KpiName;
import java.util.List;
import java.util.Objects;

/**
 * Figures of consecutive periods side by side (指标趋势). Immutable and safe for use by several threads.
 *
 * @param periods the periods, oldest first
 * @param asOf up to when facts were seen, the same for all periods
 * @param customers how many customers were counted; at least 0
 * @param trends one a figure, in the order of the measure
 */
public record TrendReport(Periods periods, AsOf asOf, long customers, List<KpiTrend> trends) implements Explained {
    public TrendReport {
        Objects.requireNonNull(periods, "periods");
        Objects.requireNonNull(asOf, "asOf");
        trends = List.copyOf(trends);
        if (customers < 0) {
            throw new IllegalArgumentException("customers must be at least 0, but was " + customers);
        }
    }

    /**
     * The trends of one name.
     *
     * @param name which figure
     * @return in order; empty when it was not measured, several when options differ
     */
    public List<KpiTrend> trends(KpiName name) {
        return trends.stream().filter(trend -> trend.name().equals(name)).toList();
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(TrendReason.REPORT, trends.size(), periods.windows().size(), asOf.day(), customers),
                trends.stream().map(KpiTrend::explanation).toList());
    }
}
