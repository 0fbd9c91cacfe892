// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.stability.QuadrantSnapshot;
import io.github.rapport4j.scoring.stability.Shock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for stability: series of evaluations around the cuts, policies, and snapshots of small bases. */
public final class StabilityArbitraries {
    private StabilityArbitraries() {}

    /**
     * One evaluation of one customer.
     *
     * @param gap days since the evaluation before
     * @param value whole, around its cut
     * @param loyalty whole, around its cut
     * @param context the cuts and what happened
     */
    public record Evaluation(int gap, int value, int loyalty, Context context) {}

    /**
     * What an evaluation is made in.
     *
     * @param valueCut the cut of value
     * @param loyaltyCut the cut of loyalty
     * @param shocks what happened
     */
    public record Context(int valueCut, int loyaltyCut, Set<Shock> shocks) {}

    /**
     * Series that cross the band, the cut and the days that do not count, and in which things happen.
     *
     * @return 1 to 24 evaluations
     */
    public static Arbitrary<List<Evaluation>> series() {
        return seriesOf(Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Set.<Shock>of())),
                Tuple.of(1, Arbitraries.of(Shock.class).set().ofMaxSize(2))));
    }

    /**
     * Series in which nothing happens but the numbers.
     *
     * @return 1 to 24 evaluations
     */
    public static Arbitrary<List<Evaluation>> quietSeries() {
        return seriesOf(Arbitraries.just(Set.of()));
    }

    /**
     * Policies of all kinds, the standard one often.
     *
     * @return a policy
     */
    public static Arbitrary<HysteresisPolicy> policies() {
        Arbitrary<HysteresisPolicy> other = Combinators.combine(
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 40))
                .as((band, beyond, more, days) -> HysteresisPolicy.standard()
                        .withBand(band)
                        .withConfirmations(beyond, beyond + more)
                        .withMinimumDays(days));
        return Arbitraries.oneOf(Arbitraries.just(HysteresisPolicy.standard()), other);
    }

    /**
     * Snapshots of a small base in which customers come and go.
     *
     * @return 2 to 12 snapshots, each later than the one before
     */
    public static Arbitrary<List<QuadrantSnapshot<Integer>>> snapshots() {
        Arbitrary<Map<Integer, Quadrant>> bases = Arbitraries.maps(
                        Arbitraries.integers().between(1, 6), Arbitraries.of(Quadrant.class))
                .ofMaxSize(6);
        return bases.list().ofMinSize(2).ofMaxSize(12).map(StabilityArbitraries::dated);
    }

    private static List<QuadrantSnapshot<Integer>> dated(List<Map<Integer, Quadrant>> bases) {
        List<QuadrantSnapshot<Integer>> series = new ArrayList<>();
        for (int i = 0; i < bases.size(); i++) {
            series.add(new QuadrantSnapshot<>(LocalDate.of(2024, 1, 31).plusMonths(i), bases.get(i)));
        }
        return series;
    }

    private static Arbitrary<List<Evaluation>> seriesOf(Arbitrary<Set<Shock>> shocks) {
        Arbitrary<Integer> gaps = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(30)),
                Tuple.of(2, Arbitraries.integers().between(0, 40)));
        Arbitrary<Integer> near = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(40, 60)),
                Tuple.of(2, Arbitraries.of(-5, 0, 1, 44, 45, 49, 50, 54, 55, 90)));
        Arbitrary<Integer> cuts = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just(50)), Tuple.of(1, Arbitraries.of(-20, 0, 45, 52, 100)));
        Arbitrary<Context> contexts = Combinators.combine(cuts, cuts, shocks).as(Context::new);
        return Combinators.combine(gaps, near, near, contexts)
                .as(Evaluation::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }
}
