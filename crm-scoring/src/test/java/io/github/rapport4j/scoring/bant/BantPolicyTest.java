// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static io.github.rapport4j.scoring.bant.BantCriterion.AUTHORITY;
import static io.github.rapport4j.scoring.bant.BantCriterion.BUDGET;
import static io.github.rapport4j.scoring.bant.BantCriterion.NEED;
import static io.github.rapport4j.scoring.bant.BantCriterion.TIMELINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class BantPolicyTest {
    @Test
    @Tag("BANT-1")
    void theStandardIsTheSourceRule() {
        BantPolicy policy = BantPolicy.standard();
        assertEquals("20/25/30/25", policy.weights().toString());
        assertEquals("40/70", policy.bands().toString());
        for (BantCriterion criterion : BantCriterion.values()) {
            assertEquals(BigDecimal.ZERO, policy.prior(criterion));
        }
        assertEquals("standard", policy.ref().name());
        assertEquals(1, policy.ref().version());
    }

    @Test
    @Tag("BANT-1")
    void wrongWeightsAreRefused() {
        refused("weights must sum to 100, but was 95", () -> BantWeights.of(20, 25, 30, 20));
        refused("budget weight must be at least 0, but was -20", () -> BantWeights.of(-20, 65, 30, 25));
        BigDecimal fine = new BigDecimal("24.995");
        BigDecimal rest = new BigDecimal("25.005");
        refused(
                "need weight must have at most 2 decimals, but was 24.995",
                () -> BantWeights.of(BigDecimal.valueOf(25), BigDecimal.valueOf(25), fine, rest));
        refused("weights must be four numbers parted by /, but was 20/80", () -> BantWeights.parse("20/80"));
        refused("need weight must be a decimal number, but was x", () -> BantWeights.parse("20/25/x/25"));
    }

    @Test
    @Tag("BANT-4")
    void aScoreOnACutIsInTheBetterBand() {
        LeadBands bands = LeadBands.of(40, 70);
        assertEquals(LeadBand.DEFERRED, bands.band(Score.ZERO));
        assertEquals(LeadBand.DEFERRED, bands.band(Score.parse("39.999999")));
        assertEquals(LeadBand.MEDIUM, bands.band(Score.of(40)));
        assertEquals(LeadBand.MEDIUM, bands.band(Score.parse("69.5")));
        assertEquals(LeadBand.MEDIUM, bands.band(Score.parse("69.999999")));
        assertEquals(LeadBand.HIGH, bands.band(Score.of(70)));
        assertEquals(LeadBand.HIGH, bands.band(Score.FULL));
    }

    @Test
    @Tag("BANT-4")
    void overlappingBandsAreRefused() {
        refused("medium must be below high 40, but was 70", () -> LeadBands.of(70, 40));
        refused("medium must be below high 40, but was 40", () -> LeadBands.of(40, 40));
        refused("medium must be above 0, but was 0", () -> LeadBands.of(0, 40));
        refused("score must be 0 to 100, but was 101", () -> LeadBands.of(40, 101));
        refused("bands must be two scores parted by /, but was 40", () -> LeadBands.parse("40"));
    }

    @Test
    @Tag("BANT-2")
    void badDegreesAreRefusedWithTheNameOfTheCriterion() {
        refused("budget degree must be 0 to 1, but was NaN", () -> BantAnswer.partial(BUDGET, Double.NaN));
        refused("need degree must be 0 to 1, but was -0.1", () -> BantAnswer.partial(NEED, -0.1));
        refused("need degree must be 0 to 1, but was 1.0001", () -> BantAnswer.partial(NEED, new BigDecimal("1.0001")));
        refused(
                "authority degree must be 0 to 1, but was Infinity",
                () -> BantAssessment.builder().degree(AUTHORITY, Double.POSITIVE_INFINITY));
        refused("need degree must have at most 4 decimals, but was 0.33333", () -> BantAnswer.parse(NEED, "0.33333"));
        refused("need degree must be a decimal number, but was maybe", () -> BantAnswer.parse(NEED, "maybe"));
        refused(
                "need prior must be 0 to 1, but was 2",
                () -> BantPolicy.standard().withPrior(NEED, BigDecimal.valueOf(2)));
        refused("assessment must be four answers parted by /, but was yes", () -> BantAssessment.parse("yes"));
    }

    @Test
    @Tag("BANT-2")
    void aFullDegreeIsAYesAndNoneANo() {
        assertEquals(BantAnswer.YES, BantAnswer.partial(BUDGET, 1));
        assertEquals(BantAnswer.NO, BantAnswer.partial(BUDGET, -0.0));
        assertEquals("0.6", BantAnswer.partial(BUDGET, 0.6).toString());
    }

    @Test
    void aPriorOfZeroIsNotTheSameAsNone() {
        BantPolicy set = BantPolicy.standard().withPrior(NEED, BigDecimal.ZERO);
        assertEquals(BantPolicy.standard().prior(NEED), set.prior(NEED));
        assertEquals("standard", set.ref().name());
        assertEquals(false, set.equals(BantPolicy.standard()));
    }

    /** The heaviest criterion counts as a yes until it is known, so that asking for it moves nothing. */
    @Test
    @Tag("BANT-6")
    void whatAYesAloneWouldDecideIsAskedBeforeWhatIsHeavier() {
        BantPolicy policy = BantPolicy.standard().withPrior(NEED, BigDecimal.ONE);
        BantScorer scorer = BantScorer.using(policy);
        assertEquals(
                List.of(AUTHORITY, TIMELINE, BUDGET, NEED),
                scorer.score(BantAssessment.parse("unknown/unknown/unknown/unknown"))
                        .nextQuestions());
        assertEquals(
                List.of(BUDGET, NEED),
                scorer.score(BantAssessment.parse("unknown/no/unknown/no")).nextQuestions());
        assertEquals(
                List.of(NEED, BUDGET),
                scorer.score(BantAssessment.parse("unknown/yes/unknown/yes")).nextQuestions());
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
