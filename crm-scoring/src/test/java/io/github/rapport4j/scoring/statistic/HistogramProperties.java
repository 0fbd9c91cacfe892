// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class HistogramProperties {
    @Property
    @Tag("KPI-H")
    void mergedPartsAreTheWhole(@ForAll("values") List<Long> values, @ForAll @IntRange(max = 100) int cut) {
        Histogram whole = of(values);
        int at = values.size() * cut / 100;
        Histogram merged = of(values.subList(at, values.size()));
        merged.merge(of(values.subList(0, at)));
        assertEquals(whole.n(), merged.n());
        assertArrayEquals(whole.distinctValues(), merged.distinctValues());
        for (long value : whole.distinctValues()) {
            assertEquals(whole.count(value), merged.count(value));
        }
        assertEquals(whole.median(), merged.median());
    }

    @Property
    @Tag("KPI-H")
    void quantilesAreThoseOfTheSortedValues(
            @ForAll("values") List<Long> values, @ForAll @DoubleRange(max = 1) double p) {
        Histogram histogram = of(values);
        if (values.isEmpty()) {
            assertTrue(histogram.quantile(p).isEmpty());
            return;
        }
        List<Long> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double h = p * (sorted.size() - 1);
        double below = sorted.get((int) Math.floor(h));
        double above = sorted.get((int) Math.ceil(h));
        double expected = below + (h - Math.floor(h)) * (above - below);
        assertEquals(expected, histogram.quantile(p).getAsDouble(), 1e-9 * Math.max(1, Math.abs(expected)));
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1
                ? sorted.get(middle)
                : ((double) sorted.get(middle - 1) + sorted.get(middle)) / 2;
        assertEquals(median, histogram.median().getAsDouble(), 1e-9 * Math.max(1, Math.abs(median)));
    }

    @Example
    void neverSeenIsNotZero() {
        Histogram histogram = Histogram.empty();
        assertTrue(histogram.median().isEmpty());
        histogram.add(7, 0);
        assertEquals(0, histogram.n());
        assertEquals(0, histogram.count(-5));
        histogram.add(-5, 3);
        assertEquals(3, histogram.count(-5));
        assertEquals(0, histogram.count(5000));
        assertEquals(-5, histogram.median().getAsDouble());
    }

    @Example
    void smallAndLargeValuesMeetWithoutAGap() {
        Histogram histogram = Histogram.empty();
        for (int value = 4000; value < 4200; value++) {
            histogram.add(value, value - 3999);
        }
        for (int value = 4000; value < 4200; value++) {
            assertEquals(value - 3999, histogram.count(value));
        }
        assertEquals(200, histogram.distinctValues().length);
    }

    @Example
    void badArgumentsAreNamed() {
        assertEquals(
                "times must be at least 0, but was -1",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Histogram.empty().add(1, -1))
                        .getMessage());
        assertEquals(
                "other must be another histogram",
                assertThrows(IllegalArgumentException.class, () -> {
                            Histogram self = Histogram.empty();
                            self.merge(self);
                        })
                        .getMessage());
        assertEquals(
                "share must be 0 to 1, but was 1.5",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> Histogram.empty().quantile(1.5))
                        .getMessage());
    }

    @Provide
    Arbitrary<List<Long>> values() {
        Arbitrary<Long> days = Arbitraries.longs().between(0, 400);
        Arbitrary<Long> edges = Arbitraries.of(0L, 63L, 64L, 4095L, 4096L, -1L, 1L << 32, -(1L << 40));
        Arbitrary<Long> any = Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, days),
                        net.jqwik.api.Tuple.of(2, edges),
                        net.jqwik.api.Tuple.of(2, any))
                .list()
                .ofMaxSize(80);
    }

    private static Histogram of(List<Long> values) {
        Histogram histogram = Histogram.empty();
        values.forEach(histogram::add);
        return histogram;
    }
}
