// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for loyalty: members to be tiered, with many ties. */
public final class LoyaltyArbitraries {
    private LoyaltyArbitraries() {}

    /**
     * A host's member.
     *
     * @param id its number in the base
     * @param spend annual net spend; negative when more was refunded
     * @param tenureDays how long the relationship lasts
     */
    public record Member(int id, double spend, long tenureDays) {}

    /**
     * Bases with ties in spend, in tenure and in both, and with members without net spend.
     *
     * @return up to 60 members
     */
    public static Arbitrary<List<Member>> members() {
        Arbitrary<Double> spend = Arbitraries.integers().between(-2, 15).map(Integer::doubleValue);
        Arbitrary<Long> tenure = Arbitraries.longs().between(0, 4);
        return Combinators.combine(spend, tenure)
                .as((s, t) -> new Member(0, s, t))
                .withoutEdgeCases()
                .list()
                .ofMaxSize(60)
                .map(LoyaltyArbitraries::numbered);
    }

    private static List<Member> numbered(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i ->
                        new Member(i, members.get(i).spend(), members.get(i).tenureDays()))
                .toList();
    }
}
