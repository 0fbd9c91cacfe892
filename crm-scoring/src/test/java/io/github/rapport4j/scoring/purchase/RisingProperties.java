// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Against sums of big integers, sorted together. */
class RisingProperties {
    @Property
    @Tag("KPI-23")
    void sumsAreExactHoweverWideTheAmounts(
            @ForAll("amounts") List<BigInteger> amounts, @ForAll @IntRange(max = 12) int most) {
        List<BigInteger> sorted = new ArrayList<>(amounts);
        Collections.sort(sorted);
        int n = sorted.size();
        int top = Math.min(n, most);
        BigInteger weighted = BigInteger.ZERO;
        for (BigInteger one : sorted) {
            for (BigInteger other : sorted) {
                weighted = weighted.add(one.subtract(other).abs());
            }
        }
        Rising rising = new Rising(
                amounts.stream()
                        .filter(amount -> amount.bitLength() < Long.SIZE)
                        .mapToLong(BigInteger::longValueExact)
                        .toArray(),
                amounts.stream()
                        .filter(amount -> amount.bitLength() >= Long.SIZE)
                        .toList());
        assertEquals(n, rising.size());
        assertEquals(
                sorted.subList(n - top, n).stream().reduce(BigInteger.ZERO, BigInteger::add), rising.sumOfTop(top));
        assertEquals(weighted, rising.weightedByPlace().shiftLeft(1));
        assertEquals(amounts.stream().filter(amount -> amount.signum() < 0).count(), rising.negative());
    }

    @Provide
    Arbitrary<List<BigInteger>> amounts() {
        Arbitrary<BigInteger> some =
                Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE).map(BigInteger::valueOf);
        Arbitrary<BigInteger> any = Arbitraries.longs().map(BigInteger::valueOf);
        Arbitrary<BigInteger> wide =
                Arbitraries.bigIntegers().between(BigInteger.ONE.shiftLeft(90).negate(), BigInteger.ONE.shiftLeft(90));
        return Arbitraries.oneOf(some, any, wide).list().ofMaxSize(12);
    }
}
