// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SplitMixTest {
    /** The numbers that go round with the algorithm for this seed. */
    @Test
    @Tag("KPI-H")
    void aSeedGivesTheSameNumbersForEver() {
        SplitMix draws = SplitMix.of(1_234_567);
        String[] known = {
            "6457827717110365317",
            "3203168211198807973",
            "9817491932198370423",
            "4593380528125082431",
            "16408922859458223821"
        };
        for (String number : known) {
            assertEquals(number, Long.toUnsignedString(draws.next()));
        }
    }

    @Test
    @Tag("KPI-H")
    void theJdkHasTheSameGenerator() {
        for (long seed : new long[] {0, 1, -1, Long.MIN_VALUE, 42}) {
            SplitMix draws = SplitMix.of(seed);
            SplittableRandom other = new SplittableRandom(seed);
            for (int i = 0; i < 1000; i++) {
                assertEquals(other.nextLong(), draws.next());
            }
        }
    }

    /** The upper 63 bits of a draw, as a share of all they could be, times the bound. */
    @Test
    void boundedNumbersAreSharesOfTheBound() {
        SplitMix numbers = SplitMix.of(7);
        SplitMix draws = SplitMix.of(7);
        for (int bound : new int[] {1, 2, 10, 1000, Integer.MAX_VALUE}) {
            for (int i = 0; i < 200; i++) {
                BigInteger upper = BigInteger.valueOf(numbers.next() >>> 1);
                int expected =
                        upper.multiply(BigInteger.valueOf(bound)).shiftRight(63).intValueExact();
                assertEquals(expected, draws.below(bound));
            }
        }
    }
}
