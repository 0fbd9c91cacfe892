// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.value.ValuePolicy;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import io.github.rapport4j.testkit.scoring.QuadrantArbitraries;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PolicyFileProperties {
    @Provide
    Arbitrary<BantPolicy> bant() {
        return Combinators.combine(
                        BantArbitraries.policies(),
                        names(),
                        Arbitraries.integers().between(1, 99))
                .as(BantPolicy::named);
    }

    @Provide
    Arbitrary<QuadrantPolicy> quadrant() {
        return QuadrantArbitraries.policies();
    }

    @Provide
    Arbitrary<HysteresisPolicy> hysteresis() {
        return StabilityArbitraries.policies();
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "acme", "华东区", "yes", "12", "a: b", "# no comment", "'quoted'", "- dash", "back\\slash", "é😀");
    }

    @Property(tries = 300)
    void bantComesBack(@ForAll("bant") BantPolicy policy) {
        assertComesBack(PolicyForms.bant(), policy);
    }

    @Property(tries = 300)
    void quadrantComesBack(@ForAll("quadrant") QuadrantPolicy policy) {
        assertComesBack(PolicyForms.quadrant(), policy);
    }

    @Property(tries = 300)
    void hysteresisComesBack(@ForAll("hysteresis") HysteresisPolicy policy) {
        assertComesBack(PolicyForms.hysteresis(), policy);
    }

    @Property(tries = 200)
    void valueAndTiersComeBack(
            @ForAll @IntRange(min = 0, max = 800) int days,
            @ForAll boolean margin,
            @ForAll boolean referred,
            @ForAll @IntRange(min = 0, max = 99) int spend) {
        ValuePolicy value = days == 0
                ? ValuePolicy.standard().withWholeHistory()
                : ValuePolicy.standard().withWindowDays(days);
        value = margin ? value.withMargin() : value;
        assertComesBack(PolicyForms.value(), referred ? value.withReferred() : value);
        TierPolicy tiers = TierPolicy.standard().withShares(10, 30, 60).withWarningAbove(new BigDecimal("2.25"));
        tiers = spend == 0 ? tiers : tiers.withWeights(spend, 100 - spend);
        tiers = margin ? tiers.withStrictCounts() : tiers;
        assertComesBack(PolicyForms.tiers(), referred ? tiers.withAtLeastOneCore() : tiers);
    }

    @Property(tries = 100)
    void standingsComeBackWithTheirParts(
            @ForAll("names") String name, @ForAll @IntRange(min = 1, max = 50) int number) {
        WarningPolicy warning = WarningPolicy.builder()
                .from(WarningPolicy.standard())
                .contractDays(number)
                .rhythm(WarningPolicy.standard().rhythm().withFloorDays(number).named(name, number))
                .build();
        LoyaltyPolicy loyalty = LoyaltyPolicy.builder()
                .from(LoyaltyPolicy.standard())
                .repeatTarget(number)
                .build()
                .named(name, 2);
        assertComesBack(PolicyForms.warning(), warning);
        assertComesBack(PolicyForms.loyalty(), loyalty);
        assertComesBack(
                PolicyForms.health(),
                io.github.rapport4j.scoring.health.HealthPolicy.builder()
                        .from(io.github.rapport4j.scoring.health.HealthPolicy.standard())
                        .warning(warning)
                        .loyalty(loyalty)
                        .minimumCoverage(number)
                        .build());
    }

    @Property(tries = 200)
    void whatIsLeftOutKeepsItsDefault(@ForAll("bant") BantPolicy policy, @ForAll @IntRange(max = 30) int line) {
        List<String> lines =
                PolicyFile.format(PolicyForms.bant(), policy).lines().toList();
        String kept = String.join("\n", lines.subList(0, 4));
        BantPolicy read =
                PolicyFile.parse(PolicyForms.bant(), "kept.yaml", kept).orThrow();
        assertEquals(
                BantPolicy.standard().named(policy.ref().name(), policy.ref().version()), read);
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedNeverThrown(@ForAll String text) {
        for (PolicyForm<?> form : PolicyForms.all()) {
            assertEquals(
                    true,
                    PolicyFile.parse(form, "any.yaml", text).fold(policy -> true, problems -> !problems.isEmpty()),
                    form.toString());
        }
    }

    private static <P extends Policy> void assertComesBack(PolicyForm<P> form, P policy) {
        String text = PolicyFile.format(form, policy);
        P read = PolicyFile.parse(form, "back.yaml", text).orThrow();
        assertEquals(policy, read, text);
        assertEquals(policy.ref(), read.ref(), text);
        assertEquals(List.of(), PolicyDiff.of(form, policy, read).changes());
    }
}
