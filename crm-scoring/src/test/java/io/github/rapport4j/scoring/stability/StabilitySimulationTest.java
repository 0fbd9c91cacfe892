// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** AR(1) noise around each customer's level, 36 monthly evaluations: the plain cut against the steady placement. */
class StabilitySimulationTest {
    private static final int CUSTOMERS = 400;
    private static final int MONTHS = 36;
    private static final double NOISE = 0.1;

    @Test
    @Tag("QUAD-5")
    void steadyPlacementsMoveAtLeast60PercentLess() {
        for (Cut valueCut : List.of(Cut.median(), Cut.fixed(100), Cut.topShare(0.3))) {
            for (double memory : new double[] {0.3, 0.8}) {
                Simulation simulation = new Simulation(1998, valueCut, memory);
                simulation.run(0);
                StabilityReport plain = StabilityReport.of(simulation.plain);
                StabilityReport steady = StabilityReport.of(simulation.steady);
                assertEquals(plain.customerDays(), steady.customerDays());
                double before = plain.movesPerCustomerYear().orElseThrow();
                double after = steady.movesPerCustomerYear().orElseThrow();
                System.out.printf(
                        Locale.ROOT,
                        "QUAD-5 %s, memory %.1f: %.2f moves per customer-year by the cut alone, %.2f steady; reversals %.2f, %.2f%n",
                        valueCut.getClass().getSimpleName(),
                        memory,
                        before,
                        after,
                        plain.reversalsPerCustomerYear().orElseThrow(),
                        steady.reversalsPerCustomerYear().orElseThrow());
                assertTrue(before > 0.5, "the plain cut must flap for the comparison to mean anything: " + before);
                assertTrue(after <= 0.4 * before, after + " of " + before);
            }
        }
    }

    @Test
    @Tag("QUAD-5")
    void aLastingChangeIsFollowedWithinThreeEvaluations() {
        for (long seed = 1; seed <= 3; seed++) {
            Simulation simulation = new Simulation(seed, Cut.fixed(100), 0.5);
            simulation.run(18);
            assertTrue(simulation.changed > 100, "changed " + simulation.changed);
            for (int customer = 0; customer < simulation.changed; customer++) {
                assertTrue(simulation.steady.get(17).quadrants().get(customer).isHighValue());
                for (int month = 20; month < MONTHS; month++) {
                    assertTrue(!simulation
                            .steady
                            .get(month)
                            .quadrants()
                            .get(customer)
                            .isHighValue());
                }
            }
        }
    }

    private static final class Simulation {
        private final Random random;
        private final double memory;
        private final QuadrantClassifier classifier;
        private final double[][] levels = new double[CUSTOMERS][];
        private final double[][] noise = new double[CUSTOMERS][2];
        private final Map<Integer, CarriedState> carried = new HashMap<>();
        private final List<QuadrantSnapshot<Integer>> plain = new ArrayList<>();
        private final List<QuadrantSnapshot<Integer>> steady = new ArrayList<>();
        private int changed;

        Simulation(long seed, Cut valueCut, double memory) {
            this.memory = memory;
            random = new Random(seed);
            classifier = QuadrantClassifier.using(QuadrantPolicy.standard().withCuts(valueCut, Cut.fixed(50)));
            for (int i = 0; i < CUSTOMERS; i++) {
                levels[i] = new double[] {60 + 80 * random.nextDouble(), 30 + 40 * random.nextDouble()};
            }
        }

        /** Runs all months; from the given one on, if it is not 0, the first 150 customers spend a third of 180. */
        void run(int change) {
            changed = change == 0 ? 0 : 150;
            for (int i = 0; i < changed; i++) {
                levels[i][0] = 180;
            }
            for (int month = 0; month < MONTHS; month++) {
                for (int i = 0; i < changed && month == change; i++) {
                    levels[i][0] = 60;
                }
                evaluate(month);
            }
        }

        private void evaluate(int month) {
            double[][] numbers = new double[CUSTOMERS][2];
            double fresh = Math.sqrt(1 - memory * memory);
            for (int i = 0; i < CUSTOMERS; i++) {
                for (int axis = 0; axis < 2; axis++) {
                    noise[i][axis] = memory * noise[i][axis] + fresh * random.nextGaussian();
                    numbers[i][axis] = levels[i][axis] * (1 + NOISE * noise[i][axis]);
                }
            }
            List<Integer> ids = IntStream.range(0, CUSTOMERS).boxed().toList();
            QuadrantReport<Integer> report =
                    classifier.classify(ids, Axis.ofDouble(i -> numbers[i][0]), Axis.ofDouble(i -> numbers[i][1]));
            LocalDate day = LocalDate.of(2024, 1, 31).plusMonths(month);
            SteadyReport<Integer> now = SteadyClassifier.using(HysteresisPolicy.standard())
                    .classify(report, AsOf.of(day, ZoneOffset.UTC), carried::get);
            now.forEach((id, placement) -> carried.put(id, placement.carried().orElseThrow()));
            plain.add(QuadrantSnapshot.from(day, report, id -> id));
            steady.add(QuadrantSnapshot.from(now, id -> id));
        }
    }
}
