// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for RFM scores: host buyers with many ties, some whose spend is no number. */
public final class SegmentArbitraries {
    private SegmentArbitraries() {}

    /**
     * A host's buyer.
     *
     * @param daysSinceLast days since the last purchase
     * @param purchases how many purchases
     * @param spend how much, any double
     */
    public record Buyer(int daysSinceLast, int purchases, double spend) {}

    /**
     * Bases of buyers, mostly with few different numbers so that ties are common.
     *
     * @return 1 to 30 buyers with finite spend
     */
    public static Arbitrary<List<Buyer>> bases() {
        return basesOf(QuadrantArbitraries.numbers());
    }

    /**
     * Bases of buyers of which some have no number.
     *
     * @return 1 to 30 buyers
     */
    public static Arbitrary<List<Buyer>> hostileBases() {
        return basesOf(QuadrantArbitraries.hostileNumbers());
    }

    private static Arbitrary<List<Buyer>> basesOf(Arbitrary<Double> spend) {
        Arbitrary<Integer> days = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.integers().between(0, 4)),
                Tuple.of(2, Arbitraries.integers().between(0, 700)));
        Arbitrary<Integer> purchases = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 3)),
                Tuple.of(1, Arbitraries.integers().between(1, 40)));
        return Combinators.combine(days, purchases, spend)
                .as(Buyer::new)
                .withoutEdgeCases()
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }
}
