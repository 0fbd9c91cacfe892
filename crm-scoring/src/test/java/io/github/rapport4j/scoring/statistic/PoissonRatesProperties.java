// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class PoissonRatesProperties {
    private static final Interval[] OF_COUNTS = IntStream.range(0, 200)
            .mapToObj(k -> PoissonRates.exact(k, 1, 0.95))
            .toArray(Interval[]::new);

    @Property(tries = 200)
    @Tag("KPI-15")
    void atEachEndTheTailIsHalfOfWhatIsLeft(
            @ForAll @IntRange(max = 400) int events,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double exposure) {
        Interval interval = PoissonRates.exact(events, exposure, level);
        double tail = (1 - level) / 2;
        assertEquals(tail, atMost(events, interval.high() * exposure), 1e-10);
        if (events == 0) {
            assertEquals(0, interval.low());
        } else {
            assertEquals(tail, 1 - atMost(events - 1, interval.low() * exposure), 1e-10);
        }
        assertTrue(interval.contains(events / exposure));
    }

    @Property
    @Tag("KPI-15")
    void itCoversTheTruthAtLeastAsOftenAsItSays(@ForAll @DoubleRange(min = 0.05, max = 60) double mean) {
        double covered = 0;
        for (int k = 0; k < 200; k++) {
            covered += OF_COUNTS[k].contains(mean) ? pmf(k, mean) : 0;
        }
        assertTrue(covered >= 0.95 - 1e-9, mean + " is covered with " + covered);
    }

    @Example
    @Tag("KPI-15")
    void figuresOfTheTables() {
        assertEquals(3.688879454, PoissonRates.exact(0, 1, 0.95).high(), 1e-9);
        assertEquals(4.795389, PoissonRates.exact(10, 1, 0.95).low(), 1e-6);
        assertEquals(18.390356, PoissonRates.exact(10, 1, 0.95).high(), 1e-6);
        // far out the interval is the normal one, corrected: k + 1 + ... as chi-square over 2
        Interval many = PoissonRates.exact(100_000_000, 1, 0.95);
        assertEquals(100_000_000 - 1.959964 * 10_000, many.low(), 5);
        assertEquals(100_000_000 + 1.959964 * 10_000, many.high(), 5);
    }

    @Example
    @Tag("KPI-15")
    void whatMakesNoSenseIsRefused() {
        assertMessage("events must be 0 to 100000000, but was -1", () -> PoissonRates.exact(-1, 1, 0.95));
        assertMessage("exposure must be above 0 and finite, but was 0.0", () -> PoissonRates.exact(1, 0, 0.95));
        assertMessage("level must be above 0 and below 1, but was 1.0", () -> PoissonRates.exact(1, 1, 1));
        assertMessage("level must be above 0 and below 1, but was 0.0", () -> PoissonRates.exact(1, 1, 0));
        assertMessage(
                "events must be 0 to 100000000, but was 100000001", () -> PoissonRates.exact(100_000_001, 1, 0.95));
        assertMessage(
                "exposure must be above 0 and finite, but was Infinity",
                () -> PoissonRates.exact(1, Double.POSITIVE_INFINITY, 0.95));
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static double atMost(int k, double mean) {
        double sum = 0;
        for (int j = 0; j <= k; j++) {
            sum += pmf(j, mean);
        }
        return sum;
    }

    private static double pmf(int k, double mean) {
        double log = -mean;
        for (int j = 1; j <= k; j++) {
            log += Math.log(mean / j);
        }
        return Math.exp(log);
    }
}
