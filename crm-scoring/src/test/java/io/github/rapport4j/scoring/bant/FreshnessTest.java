// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static io.github.rapport4j.scoring.bant.BantCriterion.AUTHORITY;
import static io.github.rapport4j.scoring.bant.BantCriterion.BUDGET;
import static io.github.rapport4j.scoring.bant.BantCriterion.NEED;
import static io.github.rapport4j.scoring.bant.BantCriterion.TIMELINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class FreshnessTest {
    private static final BantAssessment FADED = BantAssessment.parse("yes*0.9/no*0.8/0.5*0.6/yes*0.4");

    @Test
    @Tag("BANT-9")
    void whatHasFadedCountsAsUnknownForThatShare() {
        BantScorer scorer = BantScorer.using(BantPolicy.standard());
        BantScore score = scorer.score(FADED);
        // 20 x 0.9 + 25 x 0 + 30 x 0.3 + 25 x 0.4
        assertEquals(Score.of(37), score.expected());
        assertEquals(Score.of(37), score.low());
        // and 20 x 0.1 + 25 x 0.2 + 30 x 0.4 + 25 x 0.6
        assertEquals(Score.of(71), score.high());
        BantPolicy hopeful = BantPolicy.standard().withPrior(NEED, new BigDecimal("0.5"));
        assertEquals(Score.of(43), BantScorer.using(hopeful).score(FADED).expected());
        assertTrue(score.explain(Locale.ENGLISH).contains("0.9"), "it says how fresh");
    }

    @Test
    @Tag("BANT-9")
    void everyCriterionKeepsItsOwn() {
        for (BantCriterion faded : BantCriterion.values()) {
            BantAssessment lead = BantAssessment.builder()
                    .answer(faded, BantAnswer.YES, 250_000)
                    .build();
            BantScore score = BantScorer.using(BantPolicy.standard()).score(lead);
            for (BantCriterion criterion : BantCriterion.values()) {
                BigDecimal expected = criterion == faded ? new BigDecimal("0.25") : BigDecimal.ONE;
                assertEquals(expected, lead.freshness(criterion));
                assertEquals(expected, score.freshness(criterion));
            }
        }
        assertEquals("yes*0.9/no*0.8/0.5*0.6/yes*0.4", FADED.toString());
        assertEquals(
                "yes*0/no/unknown/no",
                BantAssessment.parse("yes*0/no*1/unknown*0.3/no*1.0").toString());
    }

    @Test
    @Tag("BANT-9")
    void aNewAnswerIsFreshAgain() {
        BantAssessment fresh = FADED.withAnswer(BUDGET, BantAnswer.YES)
                .withAnswer(AUTHORITY, BantAnswer.NO)
                .withAnswer(NEED, BantAnswer.YES)
                .withAnswer(TIMELINE, BantAnswer.YES);
        assertEquals(BantAssessment.parse("yes/no/yes/yes"), fresh);
        assertEquals(BantAssessment.parse("yes/no/yes/yes").hashCode(), fresh.hashCode());
        assertNotEquals(BantAssessment.parse("yes/no/0.5/yes"), FADED);
    }

    @Test
    @Tag("BANT-9")
    void whatIsBelowTheLimitIsAskedAgain() {
        BantAssessment half = BantAssessment.parse("yes*0.5/yes*0.499999/yes/yes");
        assertEquals(List.of(AUTHORITY), score(BantPolicy.standard(), half).nextQuestions());
        BantPolicy stricter = BantPolicy.standard().withAskAgainBelow(new BigDecimal("0.6"));
        assertEquals(new BigDecimal("0.6"), stricter.askAgainBelow());
        assertEquals(List.of(AUTHORITY, BUDGET), score(stricter, half).nextQuestions());
        assertNotEquals(BantPolicy.standard(), stricter);
        assertTrue(stricter.toString().endsWith("priors=unset/unset/unset/unset ask-again-below=0.6"));
    }

    @Test
    @Tag("BANT-14")
    void priorsThatAreSetStay() {
        BantPolicy policy = BantPolicy.standard().withPrior(NEED, BigDecimal.ZERO);
        assertTrue(policy.hasPrior(NEED));
        assertFalse(policy.hasPrior(BUDGET));
        BantPolicy filled = policy.withUnsetPriors(new BigDecimal("0.3"));
        assertEquals(BigDecimal.ZERO, filled.prior(NEED));
        for (BantCriterion criterion : List.of(BUDGET, AUTHORITY, TIMELINE)) {
            assertEquals(new BigDecimal("0.3"), filled.prior(criterion));
        }
        assertTrue(filled.toString().endsWith("priors=0.3/0.3/0/0.3 ask-again-below=0.5"), filled::toString);
    }

    @Test
    void badFreshnessIsRefused() {
        refused("need freshness must be 0 to 1, but was 1.1", () -> BantAssessment.parse("no/no/no*1.1/no"));
        refused("need freshness must be 0 to 1, but was -0.1", () -> BantAssessment.parse("no/no/no*-0.1/no"));
        refused(
                "need freshness must have at most 6 decimals, but was 0.1234567",
                () -> BantAssessment.parse("no/no/no*0.1234567/no"));
        assertEquals(
                "no/no/no*0.123456/no",
                BantAssessment.parse("no/no/no*0.123456/no").toString());
        for (int wrong : new int[] {-1, 1_000_001}) {
            refused(
                    "need freshness must be 0 to 1000000 millionths, but was " + wrong,
                    () -> BantAssessment.builder().answer(NEED, BantAnswer.YES, wrong));
        }
        assertEquals(
                BigDecimal.ZERO,
                BantAssessment.builder().answer(NEED, BantAnswer.YES, 0).build().freshness(NEED));
    }

    @Test
    @Tag("BANT-9")
    @Tag("BANT-4")
    void whatIsUnknownStaysOpenBesideWhatFades() {
        BantAssessment lead = BantAssessment.parse("yes*0.5/unknown/no/no");
        assertEquals("BantScore[deferred 10 (10 to 45)", start(score(BantPolicy.standard(), lead)));
        BantPolicy hopeful = BantPolicy.standard().withPrior(AUTHORITY, new BigDecimal("0.4"));
        assertEquals("BantScore[deferred 20 (10 to 45)", start(score(hopeful, lead)));
    }

    private static String start(BantScore score) {
        return score.toString().split(",", 2)[0];
    }

    private static BantScore score(BantPolicy policy, BantAssessment lead) {
        return BantScorer.using(policy).score(lead);
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
