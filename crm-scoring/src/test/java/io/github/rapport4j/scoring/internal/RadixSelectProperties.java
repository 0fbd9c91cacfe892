// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.testkit.scoring.QuadrantArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.Size;

class RadixSelectProperties {
    @Property
    void keysOrderAsTheDoublesDo(@ForAll("numbers") double a, @ForAll("numbers") double b) {
        double left = a + 0.0;
        double right = b + 0.0;
        assertEquals(Double.compare(left, right), Long.compare(RadixSelect.key(a), RadixSelect.key(b)));
        assertEquals(left, RadixSelect.value(RadixSelect.key(a)));
    }

    @Property
    @Tag("TIER-4")
    void everyRankIsWhereSortingPutsIt(@ForAll("bases") @Size(min = 1, max = 50) List<Double> numbers) {
        double[] values = numbers.stream().mapToDouble(d -> d + 0.0).toArray();
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] ranks = new int[values.length];
        Arrays.setAll(ranks, i -> i);
        assertArrayEquals(sorted, RadixSelect.values(values, ranks));
    }

    @Example
    @Tag("TIER-4")
    void largeBasesGoThroughAllDigits() {
        Random random = new Random(20);
        for (long mask : new long[] {-1L, 0xFFFFFFFFFFFFL, 0xFFFFFFFFL, 0xE000FL, 0xFFFFL, 7L, 0L}) {
            long[] keys = random.longs(50_000).map(key -> key & mask | 1L << 62).toArray();
            long[] before = keys.clone();
            long[] sorted = keys.clone();
            Arrays.sort(sorted);
            int[] ranks = {0, 1, 9_999, 25_000, 49_998, 49_999};
            long[] expected =
                    Arrays.stream(ranks).mapToLong(rank -> sorted[rank]).toArray();
            assertArrayEquals(expected, RadixSelect.keys(keys, keys.length, ranks));
            assertArrayEquals(before, keys);
        }
    }

    @Example
    void whatIsNoNumberIsNamedWithItsPlace() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            IllegalArgumentException e = assertThrows(
                    IllegalArgumentException.class, () -> RadixSelect.values(new double[] {1, 2, bad, 4}, 0));
            assertEquals("values must be finite, but was " + bad + " at 2", e.getMessage());
        }
        assertEquals(-Double.MAX_VALUE, RadixSelect.values(new double[] {Double.MAX_VALUE, -Double.MAX_VALUE}, 0)[0]);
    }

    @Provide
    Arbitrary<Double> numbers() {
        return QuadrantArbitraries.numbers();
    }

    @Provide
    Arbitrary<List<Double>> bases() {
        return QuadrantArbitraries.numbers().list().ofMinSize(1).ofMaxSize(50);
    }
}
