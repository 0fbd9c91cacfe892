// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries.Context;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries.Evaluation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class SteadyClassifierProperties {
    @Provide
    Arbitrary<List<Evaluation>> series() {
        return StabilityArbitraries.series();
    }

    @Provide
    Arbitrary<List<Evaluation>> quietSeries() {
        return StabilityArbitraries.quietSeries();
    }

    @Provide
    Arbitrary<HysteresisPolicy> policies() {
        return StabilityArbitraries.policies();
    }

    @Property
    @Tag("QUAD-5")
    void everySideIsWhatTheLastEvaluationsSay(
            @ForAll("series") List<Evaluation> series, @ForAll("policies") HysteresisPolicy policy) {
        List<SteadyPlacement> placements = Walk.through(policy, series);
        SlowHysteresis value = new SlowHysteresis(policy);
        SlowHysteresis loyalty = new SlowHysteresis(policy);
        LocalDate day = Walk.START;
        for (int i = 0; i < series.size(); i++) {
            Evaluation now = series.get(i);
            day = day.plusDays(now.gap());
            Set<Shock> shocks = now.context().shocks();
            if (shocks.contains(Shock.MERGE)) {
                value.forget();
                loyalty.forget();
            }
            boolean isShocked = shocks.stream().anyMatch(shock -> shock != Shock.MERGE);
            value.see(day, now.value(), now.context().valueCut(), now.value() <= 0);
            loyalty.see(day, now.loyalty(), now.context().loyaltyCut(), isShocked);
            assertEquals(
                    Optional.of(Quadrant.of(value.isHigh, loyalty.isHigh)),
                    placements.get(i).quadrant(),
                    "evaluation " + i);
        }
    }

    @Property
    @Tag("QUAD-5")
    void lowerNumbersNeverStandHigher(@ForAll("quietSeries") List<Evaluation> series, @ForAll long seed) {
        List<Evaluation> lower = new ArrayList<>();
        for (int i = 0; i < series.size(); i++) {
            Evaluation one = series.get(i);
            int less = (int) Math.floorMod(seed >> i % 60, 12L);
            lower.add(new Evaluation(one.gap(), one.value() - less, one.loyalty() - less / 2, one.context()));
        }
        List<SteadyPlacement> upper = Walk.through(HysteresisPolicy.standard(), series);
        List<SteadyPlacement> under = Walk.through(HysteresisPolicy.standard(), lower);
        for (int i = 0; i < series.size(); i++) {
            Quadrant high = upper.get(i).quadrant().orElseThrow();
            Quadrant low = under.get(i).quadrant().orElseThrow();
            assertTrue(high.isHighValue() || !low.isHighValue(), "value at " + i);
            assertTrue(high.isHighLoyalty() || !low.isHighLoyalty(), "loyalty at " + i);
        }
    }

    @Property
    @Tag("QUAD-5")
    void aLastingChangeBeyondTheBandIsFollowedAtTheSecondEvaluation(
            @ForAll("series") List<Evaluation> before,
            @ForAll @IntRange(min = 1, max = 44) int low,
            @ForAll @IntRange(min = 55, max = 90) int high) {
        List<Evaluation> series = new ArrayList<>(before);
        Context quiet = new Context(50, 50, Set.of());
        for (int i = 0; i < 2; i++) {
            series.add(new Evaluation(30, low, high, quiet));
        }
        for (int i = 0; i < 2; i++) {
            series.add(new Evaluation(30, high, low, quiet));
        }
        List<SteadyPlacement> placements = Walk.through(HysteresisPolicy.standard(), series);
        assertEquals(
                Optional.of(Quadrant.BASIC), placements.get(before.size() + 1).quadrant());
        // the side just confirmed is not left on one word
        assertEquals(
                Optional.of(Quadrant.BASIC), placements.get(before.size() + 2).quadrant());
        assertEquals(
                Optional.of(Quadrant.POTENTIAL),
                placements.get(before.size() + 3).quadrant());
    }

    @Property
    @Tag("QUAD-5")
    @Tag("QUAD-1")
    void nothingAtOrBelowZeroIsHigh(@ForAll("series") List<Evaluation> series) {
        List<SteadyPlacement> placements = Walk.through(HysteresisPolicy.standard(), series);
        for (int i = 0; i < series.size(); i++) {
            assertFalse(series.get(i).value() <= 0
                    && placements.get(i).quadrant().orElseThrow().isHighValue());
        }
    }

    @Property
    @Tag("QUAD-5")
    void withoutBandAndWithOneConfirmationItIsThePlainCut(@ForAll("series") List<Evaluation> series) {
        HysteresisPolicy off =
                HysteresisPolicy.standard().withBand(0).withConfirmations(1, 1).withMinimumDays(0);
        Walk.through(off, series).forEach(placement -> {
            if (placement.shock().isEmpty()) {
                assertEquals(placement.plain().quadrant(), placement.quadrant());
                assertFalse(placement.isHeld());
            } else {
                assertFalse(placement.quadrant().orElseThrow().isHighLoyalty());
            }
        });
    }

    @Property
    @Tag("QUAD-5")
    void evaluationsInBetweenChangeNothing(@ForAll("quietSeries") List<Evaluation> series) {
        List<Evaluation> monthly = series.stream()
                .map(e -> new Evaluation(30, e.value(), e.loyalty(), e.context()))
                .filter(e -> e.value() > 0)
                .toList();
        List<Evaluation> dense = new ArrayList<>();
        for (Evaluation e : monthly) {
            dense.add(e);
            dense.add(new Evaluation(0, 1, 1, e.context()));
        }
        List<SteadyPlacement> sparse = Walk.through(HysteresisPolicy.standard(), monthly);
        List<SteadyPlacement> often = Walk.through(HysteresisPolicy.standard(), dense);
        for (int i = 0; i < sparse.size(); i++) {
            assertEquals(sparse.get(i).carried(), often.get(2 * i + 1).carried());
        }
    }
}
