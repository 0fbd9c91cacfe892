// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LongCountsProperties {
    /** Around the places where the array grows and ends, and far beyond. */
    @Provide
    Arbitrary<List<Long>> values() {
        Arbitrary<Long> edges = Arbitraries.of(-1L, 0L, 15L, 16L, 31L, 32L, 4095L, 4096L, 4097L, Long.MAX_VALUE);
        return Arbitraries.oneOf(edges, Arbitraries.longs().between(-50, 5000))
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void valuesAreCountedInOrderHoweverTheyAreSplit(
            @ForAll("values") List<Long> left, @ForAll("values") List<Long> right) {
        LongCounts one = counts(left);
        LongCounts other = counts(right);
        one.addAll(other);
        assertEquals(sorted(right), told(other), "the other stays as it is");
        List<Long> all = new ArrayList<>(left);
        all.addAll(right);
        assertEquals(sorted(all), told(one));
        assertEquals(all.size(), one.total());
        all.sort(null);
        for (int rank = 0; rank < all.size(); rank++) {
            assertEquals(all.get(rank), one.atRank(rank));
        }
        one.addAll(one);
        assertEquals(2L * all.size(), one.total());
    }

    private static LongCounts counts(List<Long> values) {
        LongCounts counts = LongCounts.empty();
        values.forEach(value -> counts.add(value, 1));
        return counts;
    }

    private static List<String> told(LongCounts counts) {
        return Arrays.stream(counts.sorted())
                .map(entry -> entry.value() + "x" + entry.count())
                .toList();
    }

    private static List<String> sorted(List<Long> values) {
        TreeMap<Long, Long> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + "x" + entry.getValue())
                .toList();
    }
}
