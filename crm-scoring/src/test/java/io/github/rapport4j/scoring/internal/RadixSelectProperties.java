// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.testkit.scoring.QuadrantArbitraries;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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

    @Example
    void bothZerosHaveTheKeyOfNothing() {
        assertEquals(0, RadixSelect.key(0.0));
        assertEquals(0, RadixSelect.key(-0.0));
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
        for (long mask : new long[] {-1L, 0xFFFFFFFFFFFFL, 0xFFFFFFFFL, 0xE0000000FFFFL, 0xE000FL, 0xFFFFL, 7L, 0L}) {
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

    /** As many as are sorted at once stand in one bucket of the highest digit. */
    @Example
    @Tag("TIER-4")
    void aFullBucketBesideAFarKeyIsSorted() {
        for (int size : new int[] {4095, 4096, 4097}) {
            long[] keys = LongStream.rangeClosed(0, size).map(i -> size - i).toArray();
            keys[0] = 1L << 40;
            int[] ranks = IntStream.rangeClosed(0, size)
                    .filter(i -> i % 4 == 0 || i == size)
                    .toArray();
            long[] expected = Arrays.stream(ranks)
                    .mapToLong(rank -> rank == size ? 1L << 40 : rank)
                    .toArray();
            assertArrayEquals(expected, RadixSelect.keys(keys, keys.length, ranks));
        }
        assertArrayEquals(new long[] {0, 1, 1L << 40}, RadixSelect.keys(new long[] {0, 1L << 40, 1}, 3, 0, 1, 2));
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
