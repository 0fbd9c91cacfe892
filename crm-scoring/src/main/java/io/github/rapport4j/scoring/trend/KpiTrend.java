// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.kpi.KpiName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One figure over consecutive periods (单项趋势). Immutable and safe for use by several threads.
 *
 * @param figures one a period, oldest first; never empty
 */
public record KpiTrend(List<PeriodFigure> figures) implements Explained {
    public KpiTrend {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("figures must not be empty");
        }
    }

    /**
     * Which figure.
     *
     * @return its name
     */
    public KpiName name() {
        return latest().result().definition().name();
    }

    /**
     * The figure of the latest period.
     *
     * @return over or not
     */
    public PeriodFigure latest() {
        return figures.get(figures.size() - 1);
    }

    /** Latest period first. */
    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        figures.forEach(figure -> parts.add(figure.explanation()));
        Collections.reverse(parts);
        return Explanation.of(Reason.of(TrendReason.TREND, name()), parts);
    }
}
