// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.figure;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.List;
import java.util.Objects;

/**
 * The figures of one window (指标单). Immutable and safe for use by several threads.
 *
 * @param scope the window, and up to when facts were seen
 * @param results in the order of the measure; figures of one name may differ in their options
 */
public record KpiSheet(KpiScope scope, List<KpiResult> results) implements Explained {
    public KpiSheet {
        Objects.requireNonNull(scope, "scope");
        results = List.copyOf(results);
    }

    /**
     * The figures of one name.
     *
     * @param name which figure
     * @return in order; empty when it was not measured, several when its options differ
     */
    public List<KpiResult> results(KpiName name) {
        return results.stream()
                .filter(result -> result.definition().name().equals(name))
                .toList();
    }

    @Override
    public Explanation explanation() {
        DateWindow days = scope.window().days();
        return Explanation.of(
                Reason.of(SheetReason.FIGURES, results.size(), days.startInclusive(), days.lastInclusive()),
                results.stream().map(KpiResult::explanation).toList());
    }
}
