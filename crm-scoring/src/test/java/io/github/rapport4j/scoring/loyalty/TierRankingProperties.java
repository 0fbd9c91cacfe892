// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.testkit.scoring.LoyaltyArbitraries;
import io.github.rapport4j.testkit.scoring.LoyaltyArbitraries.Member;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class TierRankingProperties {
    private static final Comparator<Member> BY_CONTRIBUTION = Comparator.comparingDouble(Member::spend)
            .thenComparingLong(Member::tenureDays)
            .reversed();

    @Property
    @Tag("TIER-1")
    @Tag("TIER-3")
    void everyTierIsWhatASortedListSays(@ForAll("members") List<Member> members) {
        List<Member> sorted = members.stream()
                .sorted(BY_CONTRIBUTION.thenComparing(Member::id))
                .toList();
        TierReport<Member> report = rank(TierPolicy.standard(), members);
        int k20 = halfUp(members.size(), "0.2");
        int k70 = halfUp(members.size(), "0.7");
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            long better = sorted.stream()
                    .filter(other -> BY_CONTRIBUTION.compare(other, member) < 0)
                    .count();
            LoyaltyTier expected = member.spend() <= 0 || better >= k70
                    ? LoyaltyTier.POTENTIAL
                    : better >= k20 ? LoyaltyTier.IMPORTANT : LoyaltyTier.CORE;
            assertEquals(expected, report.tier(i).orElseThrow(), () -> member + " in " + members);
        }
        assertEquals(sorted, report.order().stream().map(report::item).toList());
    }

    @Property
    @Tag("TIER-3")
    void tiesShareATierAndEverybodyIsCounted(@ForAll("members") List<Member> members) {
        TierReport<Member> report = rank(TierPolicy.standard(), members);
        Map<String, LoyaltyTier> byContribution = new TreeMap<>();
        int sum = 0;
        for (LoyaltyTier tier : LoyaltyTier.values()) {
            sum += report.count(tier);
        }
        assertEquals(members.size(), sum);
        for (int i = 0; i < members.size(); i++) {
            LoyaltyTier tier = report.tier(i).orElseThrow();
            String contribution = members.get(i).spend() + "/" + members.get(i).tenureDays();
            assertEquals(byContribution.computeIfAbsent(contribution, key -> tier), tier);
        }
    }

    @Property
    @Tag("TIER-3")
    void strictCountsAreStrict(@ForAll("members") List<Member> members) {
        TierReport<Member> report = rank(TierPolicy.standard().withStrictCounts(), members);
        List<Integer> order = report.order();
        int k20 = TierPolicy.standard().boundary(LoyaltyTier.CORE, members.size());
        int k70 = TierPolicy.standard().boundary(LoyaltyTier.IMPORTANT, members.size());
        for (int place = 0; place < order.size(); place++) {
            LoyaltyTier expected =
                    place < k20 ? LoyaltyTier.CORE : place < k70 ? LoyaltyTier.IMPORTANT : LoyaltyTier.POTENTIAL;
            boolean spends = members.get(order.get(place)).spend() > 0;
            assertEquals(
                    spends ? expected : LoyaltyTier.POTENTIAL,
                    report.tier(order.get(place)).orElseThrow());
        }
    }

    @Property
    @Tag("TIER-1")
    void theOrderOfTheInputDoesNotMatter(@ForAll("members") List<Member> members, @ForAll Random random) {
        List<Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        for (TierPolicy policy : List.of(
                TierPolicy.standard(),
                TierPolicy.standard().withWeights(70, 30),
                TierPolicy.standard().withStrictCounts())) {
            assertEquals(tiers(rank(policy, members)), tiers(rank(policy, shuffled)));
        }
    }

    @Property
    @Tag("TIER-1")
    void weightedRanksFollowTheirDefinition(@ForAll("members") List<Member> members) {
        TierReport<Member> report = rank(TierPolicy.standard().withWeights(60, 40), members);
        Comparator<Member> byWeight = Comparator.<Member>comparingDouble(
                        member -> -60 * percentile(members, member, Comparator.comparingDouble(Member::spend))
                                - 40 * percentile(members, member, Comparator.comparingLong(Member::tenureDays)))
                .thenComparing(Comparator.comparingDouble(Member::spend).reversed())
                .thenComparing(Member::id);
        assertEquals(
                members.stream().sorted(byWeight).toList(),
                report.order().stream().map(report::item).toList());
    }

    @Property
    @Tag("TIER-4")
    void cutsAreThoseOfTheSortedBase(@ForAll("members") List<Member> members) {
        double[] spends = members.stream().mapToDouble(Member::spend).toArray();
        double[] sorted = spends.clone();
        Arrays.sort(sorted);
        TierCuts cuts = TierRanking.using(TierPolicy.standard()).cuts(spends);
        assertEquals(ranked(sorted, TierPolicy.standard().boundary(LoyaltyTier.CORE, sorted.length)), cuts.core());
        assertEquals(
                ranked(sorted, TierPolicy.standard().boundary(LoyaltyTier.IMPORTANT, sorted.length)), cuts.important());
    }

    @Property
    @Tag("TIER-3")
    void aTierFarAboveItsShareCarriesAWarning(@ForAll("members") List<Member> members) {
        TierReport<Member> report = rank(TierPolicy.standard(), members);
        long expected = Arrays.stream(LoyaltyTier.values())
                .filter(tier ->
                        200L * report.count(tier) > 3L * TierPolicy.standard().share(tier) * members.size())
                .count();
        assertEquals(expected, report.warnings().size());
    }

    @Property
    @Tag("TIER-2")
    void atLeastOneIsCoreWhenAskedFor(@ForAll("members") List<Member> members) {
        TierReport<Member> report = rank(TierPolicy.standard().withAtLeastOneCore(), members);
        boolean anySpend = members.stream().anyMatch(member -> member.spend() > 0);
        assertEquals(anySpend, report.count(LoyaltyTier.CORE) > 0);
        assertTrue(report.count(LoyaltyTier.CORE)
                >= rank(TierPolicy.standard(), members).count(LoyaltyTier.CORE));
    }

    @Provide
    Arbitrary<List<Member>> members() {
        return LoyaltyArbitraries.members();
    }

    private static TierReport<Member> rank(TierPolicy policy, List<Member> members) {
        return TierRanking.using(policy)
                .rank(members, Axis.ofDouble(Member::spend), Axis.ofLong(Member::tenureDays), Member::id);
    }

    private static Map<Integer, LoyaltyTier> tiers(TierReport<Member> report) {
        Map<Integer, LoyaltyTier> tiers = new TreeMap<>();
        for (int i = 0; i < report.size(); i++) {
            tiers.put(report.item(i).id(), report.tier(i).orElseThrow());
        }
        return tiers;
    }

    private static double percentile(List<Member> members, Member member, Comparator<Member> by) {
        double below = 0;
        for (Member other : members) {
            int order = by.compare(other, member);
            below += order < 0 ? 1 : order == 0 ? 0.5 : 0;
        }
        return below;
    }

    private static int halfUp(int n, String share) {
        return new BigDecimal(share)
                .multiply(BigDecimal.valueOf(n))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private static OptionalDouble ranked(double[] ascending, int rankFromTop) {
        return rankFromTop == 0 ? OptionalDouble.empty() : OptionalDouble.of(ascending[ascending.length - rankFromTop]);
    }
}
