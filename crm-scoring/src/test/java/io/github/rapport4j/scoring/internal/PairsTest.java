// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairsTest {
    @Test
    void nobodyHasNoNumbers() {
        assertArrayEquals(new double[0], Pairs.empty().above());
        assertArrayEquals(new double[0], Pairs.empty().below());
    }

    @Test
    void pairsStayInTheOrderInWhichTheyCameAlsoTwiceOver() {
        Pairs pairs = Pairs.empty();
        IntStream.range(0, 40).forEach(i -> pairs.add(i, -i));
        assertArrayEquals(IntStream.range(0, 40).asDoubleStream().toArray(), pairs.above());
        pairs.addAll(pairs);
        assertArrayEquals(IntStream.range(0, 80).mapToDouble(i -> i % 40).toArray(), pairs.above());
        assertArrayEquals(IntStream.range(0, 80).mapToDouble(i -> 0.0 - i % 40).toArray(), pairs.below());
    }

    @Test
    void theOtherPairsStayAsTheyAre() {
        Pairs one = Pairs.empty();
        one.add(1, 2);
        Pairs other = Pairs.empty();
        other.add(3, 4);
        one.addAll(other);
        assertArrayEquals(new double[] {1, 3}, one.above());
        assertArrayEquals(new double[] {2, 4}, one.below());
        assertArrayEquals(new double[] {3}, other.above());
    }
}
