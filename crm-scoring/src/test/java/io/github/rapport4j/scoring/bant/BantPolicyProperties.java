// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.scoring.BantArbitraries;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BantPolicyProperties {
    @Property
    @Tag("BANT-1")
    void weightsAreAcceptedExactlyWhenTheySumToAHundred(@ForAll("fourWeights") List<BigDecimal> w) {
        BigDecimal sum = w.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(new BigDecimal(100)) == 0) {
            BantWeights weights = weights(w);
            for (BantCriterion criterion : BantCriterion.values()) {
                assertEquals(
                        0,
                        w.get(criterion.lane())
                                .compareTo(weights.maximum(criterion).points()));
            }
        } else {
            String shown = sum.setScale(2).toPlainString().replaceFirst("\\.?0+$", "");
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> weights(w));
            assertEquals("weights must sum to 100, but was " + (shown.isEmpty() ? "0" : shown), e.getMessage());
        }
    }

    @Property
    @Tag("BANT-1")
    void weightsAndBandsAreReadBack(@ForAll("policies") BantPolicy policy) {
        assertEquals(policy.weights(), BantWeights.parse(policy.weights().toString()));
        assertEquals(policy.bands(), LeadBands.parse(policy.bands().toString()));
    }

    @Property
    @Tag("BANT-2")
    void degreesAreExactOrRefusedByName(@ForAll double degree, @ForAll BantCriterion criterion) {
        if (degree >= 0
                && degree <= 1
                && BigDecimal.valueOf(degree).stripTrailingZeros().scale() <= 4) {
            BigDecimal read = BantAnswer.partial(criterion, degree).degree().orElseThrow();
            assertEquals(0, BigDecimal.valueOf(degree).compareTo(read));
        } else {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> BantAnswer.partial(criterion, degree));
            String rule = degree >= 0 && degree <= 1 ? "have at most 4 decimals" : "be 0 to 1";
            assertEquals(criterion.code() + " degree must " + rule + ", but was " + degree, e.getMessage());
        }
    }

    @Property
    @Tag("BANT-2")
    void aDegreeIsTheSameFromDoubleDecimalAndText(@ForAll("degrees") BigDecimal degree) {
        BantAnswer answer = BantAnswer.partial(BantCriterion.NEED, degree);
        assertEquals(answer, BantAnswer.partial(BantCriterion.NEED, degree.doubleValue()));
        assertEquals(answer, BantAnswer.parse(BantCriterion.NEED, answer.toString()));
        assertEquals(0, degree.compareTo(answer.degree().orElseThrow()));
    }

    @Property(tries = 200)
    void policiesOfOneNameThatDifferHaveOtherFingerprints(
            @ForAll("policies") BantPolicy a, @ForAll("policies") BantPolicy b) {
        BantPolicy one = a.named("acme", 3);
        BantPolicy two = b.named("acme", 3);
        assertEquals(one.equals(two), one.ref().equals(two.ref()));
        assertEquals(one, a.named("other", 1).named("acme", 3));
        assertNotEquals(one, one.named("acme", 4));
    }

    @Property(tries = 200)
    void theOrderOfSettingDoesNotMatter(@ForAll("policies") BantPolicy a, @ForAll("policies") BantPolicy b) {
        BantPolicy one = a.withWeights(b.weights()).withBands(b.bands());
        assertEquals(one, a.withBands(b.bands()).withWeights(b.weights()));
        assertEquals(b.bands(), one.bands());
        assertEquals(b.weights(), one.weights());
        assertTrue(a.ref().equals(one.ref()) == a.equals(one));
    }

    private static BantWeights weights(List<BigDecimal> w) {
        return BantWeights.of(w.get(0), w.get(1), w.get(2), w.get(3));
    }

    @Provide
    Arbitrary<List<BigDecimal>> fourWeights() {
        Arbitrary<List<BigDecimal>> any = Arbitraries.integers()
                .between(0, 12_000)
                .map(units -> BigDecimal.valueOf(units, 2))
                .list()
                .ofSize(4);
        Arbitrary<List<BigDecimal>> right = BantArbitraries.weights()
                .map(w -> List.of(BantCriterion.values()).stream()
                        .map(c -> w.maximum(c).points())
                        .toList());
        Arbitrary<List<BigDecimal>> nearly =
                right.map(w -> List.of(w.get(0), w.get(1), w.get(2), w.get(3).add(new BigDecimal("0.01"))));
        return Arbitraries.oneOf(any, right, nearly);
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<BigDecimal> degrees() {
        return BantArbitraries.degrees();
    }
}
