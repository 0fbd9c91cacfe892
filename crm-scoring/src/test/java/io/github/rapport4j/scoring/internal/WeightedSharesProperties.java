// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class WeightedSharesProperties {
    private static final long ONE = WeightedShares.ONE;
    private static final long WIDEST_SCALE = (1L << 32) - 1;

    @Property
    @Tag("LOY-1")
    void aShareIsTheCountOverItsTargetAndNeverMoreThanAll(
            @ForAll @LongRange(max = WIDEST_SCALE) long count,
            @ForAll @LongRange(min = 1, max = WIDEST_SCALE) long to) {
        BigInteger share =
                BigInteger.valueOf(ONE).multiply(BigInteger.valueOf(count)).divide(BigInteger.valueOf(to));
        assertEquals(share.min(BigInteger.valueOf(ONE)).longValueExact(), WeightedShares.of(count, to));
        assertEquals(WeightedShares.of(count, to), WeightedShares.ofAnswer(count - 7, -7, to - 7));
    }

    @Example
    @Tag("LOY-1")
    void anAnswerKeepsItsShareOnTheWidestScale() {
        assertEquals(999_999_999_767L, WeightedShares.of(WIDEST_SCALE - 1, WIDEST_SCALE));
        assertEquals(ONE / 2, WeightedShares.ofAnswer(3, 1, 5));
    }

    @Property
    @Tag("LOY-1")
    void cadenceIsWholeUpToOneIntervalAndGoneAfterTheLateOnes(
            @ForAll @LongRange(max = 2000) long days,
            @ForAll @IntRange(min = 1, max = 1000) int quarters,
            @ForAll @IntRange(min = 2, max = 12) int late) {
        BigDecimal usual = BigDecimal.valueOf(quarters / 4.0);
        BigDecimal left = usual.multiply(BigDecimal.valueOf(late)).subtract(BigDecimal.valueOf(days));
        BigDecimal share = left.multiply(BigDecimal.valueOf(ONE))
                .divide(usual.multiply(BigDecimal.valueOf(late - 1L)), 0, RoundingMode.FLOOR);
        assertEquals(
                share.max(BigDecimal.ZERO).min(BigDecimal.valueOf(ONE)).longValueExact(),
                WeightedShares.ofCadence(days, quarters / 4.0, late));
    }

    @Example
    @Tag("LOY-1")
    void nothingIsLeftOfACadenceHoweverLongAgo() {
        assertEquals(0, WeightedShares.ofCadence(Long.MAX_VALUE, 30, 3));
        assertEquals(1, Long.signum(WeightedShares.ofCadence(89, 30, 3)));
        assertEquals(0, WeightedShares.ofCadence(90, 30, 3));
    }

    @Property
    @Tag("LOY-1")
    void theMeanIsOverWhatIsKnownAndItsLinesAddUp(@ForAll("weights") int[] weights, @ForAll("shares") long[] shares) {
        WeightedShares mean = new WeightedShares(weights, shares);
        BigDecimal sum = BigDecimal.ZERO;
        int known = 0;
        for (int i = 0; i < shares.length; i++) {
            assertEquals(shares[i] >= 0, mean.isKnown(i));
            if (shares[i] >= 0) {
                known += weights[i];
                sum = sum.add(BigDecimal.valueOf(shares[i], 10).multiply(BigDecimal.valueOf(weights[i])));
            }
        }
        assertEquals(known, mean.known());
        Assume.that(known > 0);
        long micros = sum.movePointRight(6)
                .divide(BigDecimal.valueOf(known), 0, RoundingMode.HALF_UP)
                .longValueExact();
        assertEquals(micros, mean.mean().micros());
        long lines = 0;
        for (int i = 0; i < shares.length; i++) {
            lines += mean.line(i);
            assertTrue(shares[i] >= 0 || mean.line(i) == 0, "what is not known brings nothing");
        }
        assertEquals(micros, lines);
    }

    @Provide
    Arbitrary<int[]> weights() {
        return Arbitraries.integers().between(0, 25).array(int[].class).ofSize(4);
    }

    @Provide
    Arbitrary<long[]> shares() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, ONE), Arbitraries.of(0L, 5000L, ONE, WeightedShares.UNKNOWN))
                .array(long[].class)
                .ofSize(4);
    }
}
