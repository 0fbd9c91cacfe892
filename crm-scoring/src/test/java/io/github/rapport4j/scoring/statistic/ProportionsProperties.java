// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class ProportionsProperties {
    @Example
    @Tag("KPI-E")
    void wilsonGivesTheGoldenFigures() throws IOException {
        List<String> rows = golden("wilson_95.csv");
        assertEquals(10, rows.size());
        for (String row : rows) {
            String[] cell = row.split(",");
            Ratio ratio = Ratio.of(Long.parseLong(cell[0]), Long.parseLong(cell[1]));
            Interval interval = Proportions.wilson(ratio, 0.95);
            assertClose(Double.parseDouble(cell[2]), interval.low(), row);
            assertClose(Double.parseDouble(cell[3]), interval.high(), row);
            assertEquals(0.95, interval.level());
        }
    }

    @Example
    @Tag("KPI-E")
    void adjustedWaldGivesTheGoldenFigures() throws IOException {
        List<String> rows = golden("nps_95.csv");
        assertEquals(9, rows.size());
        for (String row : rows) {
            String[] cell = row.split(",");
            Interval interval = Proportions.adjustedWaldNet(
                    Long.parseLong(cell[0]), Long.parseLong(cell[1]), Long.parseLong(cell[2]), 0.95);
            assertClose(Double.parseDouble(cell[5]), interval.low(), row);
            assertClose(Double.parseDouble(cell[6]), interval.high(), row);
        }
    }

    /** The ends of the Wilson interval are where the score test just rejects: |p - e| = z sqrt(e (1 - e)/n). */
    @Property
    @Tag("KPI-E")
    void wilsonEndsSolveTheScoreTest(
            @ForAll("defined") Ratio ratio, @ForAll @Scale(6) @DoubleRange(min = 0.5, max = 0.999) double level) {
        Interval interval = Proportions.wilson(ratio, level);
        double p = ratio.toDouble();
        double z = Proportions.z(level);
        assertTrue(0 <= interval.low() && interval.low() <= p && p <= interval.high() && interval.high() <= 1);
        for (double end : new double[] {interval.low(), interval.high()}) {
            double left = (p - end) * (p - end);
            double right = z * z * end * (1 - end) / ratio.denominator();
            assertEquals(left, right, 1e-9 * Math.max(left, 1e-6), ratio + " at " + level);
        }
    }

    @Property
    @Tag("KPI-E")
    void wilsonIsTheSameSeenFromTheOtherSide(@ForAll("defined") Ratio ratio) {
        Interval interval = Proportions.wilson(ratio, 0.9);
        Interval other =
                Proportions.wilson(Ratio.of(ratio.denominator() - ratio.numerator(), ratio.denominator()), 0.9);
        assertEquals(1 - interval.low(), other.high(), 1e-14);
        assertEquals(1 - interval.high(), other.low(), 1e-14);
    }

    @Property
    @Tag("KPI-E")
    void higherLevelsGiveWiderIntervals(@ForAll("defined") Ratio ratio) {
        Interval narrow = Proportions.wilson(ratio, 0.9);
        Interval wide = Proportions.wilson(ratio, 0.99);
        assertTrue(wide.low() <= narrow.low() && narrow.high() <= wide.high());
        assertTrue(wide.high() - wide.low() > narrow.high() - narrow.low());
    }

    @Property
    @Tag("KPI-E")
    void netIntervalsStayOnTheScaleAndTurnOverWithTheAnswers(
            @ForAll @IntRange(max = 500) int p,
            @ForAll @IntRange(max = 500) int m,
            @ForAll @IntRange(max = 500) int d) {
        Interval interval = Proportions.adjustedWaldNet(p, m, d, 0.95);
        Interval mirrored = Proportions.adjustedWaldNet(d, m, p, 0.95);
        assertTrue(-100 <= interval.low() && interval.high() <= 100);
        assertEquals(interval.low(), -mirrored.high(), 1e-12);
        assertEquals(interval.high(), -mirrored.low(), 1e-12);
    }

    /**
     * How often the interval holds the true value, summed over every possible outcome of n answers: no simulation, no
     * chance. The textbook interval covers as little as 34 % at n = 5.
     */
    @Example
    @Tag("KPI-E")
    void adjustedWaldCoversWhatItPromisesForFewAnswers() {
        for (int n : new int[] {5, 10, 20}) {
            for (double[] shares : new double[][] {{.5, .3, .2}, {.35, .3, .35}, {.2, .5, .3}, {.6, .25, .15}}) {
                double coverage = coverage(n, shares[0], shares[2]);
                assertTrue(coverage > 0.93, "n = " + n + ", promoters " + shares[0] + ": " + coverage);
            }
        }
    }

    /**
     * The same for Wilson: every outcome weighed by its binomial probability; the average over shares keeps the level.
     */
    @Example
    @Tag("KPI-E")
    void wilsonCoversWhatItPromisesOnAverage() {
        for (int n : new int[] {5, 10, 30, 100}) {
            double sum = 0;
            for (int i = 1; i < 100; i++) {
                sum += wilsonCoverage(n, i / 100.0);
            }
            assertEquals(0.95, sum / 99, 0.02, "n = " + n);
        }
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), 873-890, table II, method 10. */
    @Example
    @Tag("KPI-E")
    void theIntervalOfADifferenceGivesPublishedFigures() {
        assertDifference(0.0524, 0.3339, Ratio.of(56, 70), Ratio.of(48, 80));
        assertDifference(-0.3339, -0.0524, Ratio.of(48, 80), Ratio.of(56, 70));
        assertDifference(0.6791, 1, Ratio.of(10, 10), Ratio.of(0, 20));
        assertDifference(-1, -0.6791, Ratio.of(0, 20), Ratio.of(10, 10));
    }

    private static void assertDifference(double low, double high, Ratio one, Ratio other) {
        Interval interval = Proportions.difference(one, other, 0.95);
        assertEquals(low, interval.low(), 5e-5);
        assertEquals(high, interval.high(), 5e-5);
        assertEquals(0.95, interval.level());
    }

    @Example
    @Tag("KPI-B")
    void aShareOfNothingHasNoInterval() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> Proportions.wilson(Ratio.of(0, 0), 0.95));
        assertEquals("ratio must be defined, but was 0/0", e.getMessage());
    }

    @Example
    void badLevelsAndCountsAreNamed() {
        for (double level : new double[] {0, 1, -1, Double.NaN}) {
            assertEquals(
                    "level must be above 0 and below 1, but was " + level,
                    assertThrows(IllegalArgumentException.class, () -> Proportions.z(level))
                            .getMessage());
        }
        assertEquals(
                "positive must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> Proportions.adjustedWaldNet(-1, 0, 0, 0.95))
                        .getMessage());
        assertEquals(
                "negative must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> Proportions.adjustedWaldNet(0, 0, -1, 0.95))
                        .getMessage());
        assertEquals(
                "neutral must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> Proportions.adjustedWaldNet(0, -1, 0, 0.95))
                        .getMessage());
    }

    @Provide
    Arbitrary<Ratio> defined() {
        return MeasureArbitraries.ratios().filter(Ratio::isDefined);
    }

    private static double coverage(int n, double promoters, double detractors) {
        double truth = 100 * (promoters - detractors);
        double covered = 0;
        for (int p = 0; p <= n; p++) {
            for (int d = 0; p + d <= n; d++) {
                if (Proportions.adjustedWaldNet(p, n - p - d, d, 0.95).contains(truth)) {
                    covered += choose(n, p)
                            * choose(n - p, d)
                            * Math.pow(promoters, p)
                            * Math.pow(detractors, d)
                            * Math.pow(1 - promoters - detractors, n - p - d);
                }
            }
        }
        return covered;
    }

    private static double wilsonCoverage(int n, double share) {
        double covered = 0;
        for (int k = 0; k <= n; k++) {
            if (Proportions.wilson(Ratio.of(k, n), 0.95).contains(share)) {
                covered += choose(n, k) * Math.pow(share, k) * Math.pow(1 - share, n - k);
            }
        }
        return covered;
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    private static void assertClose(double expected, double actual, String row) {
        assertEquals(expected, actual, Math.abs(expected) * 1e-12, row);
    }

    private static List<String> golden(String file) throws IOException {
        try (InputStream in = ProportionsProperties.class.getResourceAsStream("/golden/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        }
    }
}
