// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.sheet;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many customers are in which health at the end of a month. Mutable. */
final class ColourTally {
    private final KpiScope scope;
    private final SheetPolicy policy;
    private final HealthScorer scorer;
    private final ScanPoint point;
    private final Map<HealthColour, Long> counts = new EnumMap<>(HealthColour.class);
    private long insufficient;

    ColourTally(KpiScope scope, RetentionView view, SheetPolicy policy) {
        this.scope = scope;
        this.policy = policy;
        scorer = HealthScorer.using(policy.health());
        point = ScanPoint.builder()
                .asOf(scope.at(scope.window().days().lastInclusive()))
                .currency(view.currency())
                .converter(view.converter())
                .segmentMedian(view.medianAtEnd())
                .build();
    }

    void add(CustomerHistory seen) {
        if (!scope.isOver()) {
            return;
        }
        Optional<HealthColour> colour =
                scorer.score(seen.asOf(point.asOf()), point).colour();
        colour.ifPresent(each -> counts.merge(each, 1L, Long::sum));
        insufficient += colour.isPresent() ? 0 : 1;
    }

    void merge(ColourTally other) {
        other.counts.forEach((colour, count) -> counts.merge(colour, count, Long::sum));
        insufficient += other.insufficient;
    }

    KpiResult share(HealthColour colour, SheetKpi kpi) {
        Confidence confidence = policy.retention().confidence();
        KpiDefinition definition = policy.definition(kpi);
        if (!scope.isOver()) {
            return scope.notOver(definition);
        }
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return scope.result()
                .share(definition, Ratio.of(counts.getOrDefault(colour, 0L), all), confidence)
                .exclusions(Exclusions.of(SheetKpi.Note.INSUFFICIENT, insufficient))
                .build();
    }
}
