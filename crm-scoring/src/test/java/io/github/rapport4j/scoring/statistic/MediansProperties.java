// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class MediansProperties {
    /** By whole numbers: the throws with at most r heads, out of 2^n. */
    @Property
    @Tag("KPI-E")
    void asManyAreLeftOutAsAFairCoinAllows(
            @ForAll @IntRange(max = 300) int n, @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 0.999) double level) {
        BigDecimal tail = BigDecimal.valueOf((1 - level) / 2);
        BigInteger ways = BigInteger.ONE;
        BigInteger sum = BigInteger.ZERO;
        int most = -1;
        for (int heads = 0; heads <= n; heads++) {
            sum = sum.add(ways);
            BigDecimal share =
                    new BigDecimal(sum).divide(new BigDecimal(BigInteger.TWO.pow(n)), MathContext.DECIMAL128);
            most = share.compareTo(tail) <= 0 ? heads : most;
            ways = ways.multiply(BigInteger.valueOf(n - heads)).divide(BigInteger.valueOf(heads + 1));
        }
        assertEquals(most < 0 ? OptionalLong.empty() : OptionalLong.of(most), Medians.rank(n, level));
    }

    @Example
    @Tag("KPI-E")
    void ranksOfTheTables() {
        assertEquals(OptionalLong.empty(), Medians.rank(0, 0.95));
        assertEquals(OptionalLong.empty(), Medians.rank(5, 0.95));
        assertEquals(OptionalLong.of(0), Medians.rank(6, 0.95));
        assertEquals(OptionalLong.of(0), Medians.rank(8, 0.95));
        assertEquals(OptionalLong.of(1), Medians.rank(9, 0.95));
        assertEquals(OptionalLong.of(5), Medians.rank(20, 0.95));
        assertEquals(OptionalLong.of(39), Medians.rank(100, 0.95));
        // n/2 - z sqrt(n)/2, far out
        assertEquals(
                500_000_000 - 0.98 * Math.sqrt(1e9),
                Medians.rank(1_000_000_000, 0.95).getAsLong(),
                5);
    }

    @Property
    @Tag("KPI-E")
    @Tag("KPI-H")
    void theIntervalGoesFromAValueToAnotherInWhateverOrder(
            @ForAll @IntRange(min = 6, max = 80) int n, @ForAll int seed) {
        double[] rising = new double[n];
        for (int i = 0; i < n; i++) {
            rising[i] = i * i;
        }
        double[] mixed = rising.clone();
        java.util.Random random = new java.util.Random(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = mixed[i];
            mixed[i] = mixed[j];
            mixed[j] = kept;
        }
        double[] before = mixed.clone();
        int rank = (int) Medians.rank(n, 0.95).getAsLong();
        Optional<Interval> expected = Optional.of(Interval.of(rising[rank], rising[n - 1 - rank], 0.95));
        assertEquals(expected, Medians.exact(mixed, 0.95));
        assertTrue(java.util.Arrays.equals(before, mixed));
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        assertEquals(Optional.empty(), Medians.exact(new double[] {1, 2, 3, 4, 5}, 0.95));
        assertEquals(
                "n must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> Medians.rank(-1, 0.95))
                        .getMessage());
        assertEquals(
                "level must be above 0 and below 1, but was 1.0",
                assertThrows(IllegalArgumentException.class, () -> Medians.rank(9, 1))
                        .getMessage());
    }
}
