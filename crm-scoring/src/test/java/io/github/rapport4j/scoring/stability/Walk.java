// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries.Evaluation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads one customer through a series of evaluations. */
final class Walk {
    static final LocalDate START = LocalDate.of(2024, 1, 31);

    private Walk() {}

    static List<SteadyPlacement> through(HysteresisPolicy policy, List<Evaluation> series) {
        List<SteadyPlacement> placements = new ArrayList<>();
        @Nullable CarriedState carried = null;
        LocalDate day = START;
        for (Evaluation evaluation : series) {
            day = day.plusDays(evaluation.gap());
            SteadyPlacement placement = step(policy, evaluation, day, carried);
            carried = placement.carried().orElse(null);
            placements.add(placement);
        }
        return placements;
    }

    static SteadyPlacement step(
            HysteresisPolicy policy, Evaluation evaluation, LocalDate day, @Nullable CarriedState carried) {
        QuadrantPolicy cuts = QuadrantPolicy.standard()
                .withCuts(
                        Cut.fixed(evaluation.context().valueCut()),
                        Cut.fixed(evaluation.context().loyaltyCut()));
        Axis<Evaluation> value = Axis.ofLong(Evaluation::value);
        Axis<Evaluation> loyalty = Axis.ofDouble(Evaluation::loyalty);
        return SteadyClassifier.using(policy)
                .classify(
                        QuadrantClassifier.using(cuts).classify(List.of(evaluation), value, loyalty),
                        AsOf.of(day, ZoneOffset.UTC),
                        item -> carried,
                        item -> item.context().shocks())
                .placement(0);
    }
}
