// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for loyalty: figures of an index, and members to be tiered, with many ties. */
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

    /**
     * What is known about a customer's loyalty, each part now and then unknown, with values on and beyond the targets.
     *
     * @return figures, some with an open severe complaint
     */
    public static Arbitrary<LoyaltyFigures> figures() {
        Arbitrary<Satisfaction> answers = Arbitraries.of(Scale.NPS, Scale.CSAT, Scale.of(0, 3))
                .flatMap(scale -> Arbitraries.integers()
                        .between(scale.lowest(), scale.highest())
                        .map(answer -> new Satisfaction(answer, scale)));
        return Combinators.combine(
                        cadences().optional(0.8),
                        days(8).optional(0.8),
                        answers.optional(0.7),
                        days(1500).optional(0.8),
                        days(9).optional(0.7),
                        Arbitraries.of(false, false, true))
                .as(LoyaltyArbitraries::figures)
                .withoutEdgeCases();
    }

    private static Arbitrary<Cadence> cadences() {
        Arbitrary<Double> usual = Arbitraries.integers().between(120, 800).map(quarters -> quarters / 4.0);
        return Combinators.combine(Arbitraries.longs().between(0, 700), usual).as(Cadence::new);
    }

    private static Arbitrary<Integer> days(int most) {
        return Arbitraries.integers().between(0, most);
    }

    private static LoyaltyFigures figures(
            Optional<Cadence> cadence,
            Optional<Integer> purchaseDays,
            Optional<Satisfaction> satisfaction,
            Optional<Integer> relationshipDays,
            Optional<Integer> twoWayDays,
            boolean complaint) {
        LoyaltyFigures.Builder figures = LoyaltyFigures.builder()
                .cadence(cadence)
                .satisfaction(satisfaction)
                .hasOpenSevereComplaint(complaint);
        purchaseDays.ifPresent(figures::purchaseDays);
        relationshipDays.ifPresent(figures::relationshipDays);
        twoWayDays.ifPresent(figures::twoWayDays);
        return figures.build();
    }

    private static List<Member> numbered(List<Member> members) {
        return IntStream.range(0, members.size())
                .mapToObj(i ->
                        new Member(i, members.get(i).spend(), members.get(i).tenureDays()))
                .toList();
    }
}
