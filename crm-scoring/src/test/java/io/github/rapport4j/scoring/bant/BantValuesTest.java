// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BantValuesTest {
    private final BantScorer standard = BantScorer.using(BantPolicy.standard());

    @Test
    @Tag("BANT-3")
    void aPriorIsCountedForAnUnknownAnswerOnly() {
        BantPolicy hopeful = BantPolicy.standard().withPrior(BantCriterion.NEED, new BigDecimal("0.5"));
        BantScore open = BantScorer.using(hopeful).score(BantAssessment.parse("yes/unknown/unknown/no"));
        assertEquals(Score.of(20), open.low());
        assertEquals(Score.of(35), open.expected());
        assertEquals(Score.of(75), open.high());
        BantScore known = BantScorer.using(hopeful).score(BantAssessment.parse("yes/unknown/no/no"));
        assertEquals(Score.of(20), known.expected());
        assertEquals(new BigDecimal("0.5"), hopeful.prior(BantCriterion.NEED));
    }

    @Test
    @Tag("BANT-3")
    void nothingKnownIsTheWholeRange() {
        BantScore score = standard.score(BantAssessment.unknown());
        assertEquals("BantScore[deferred 0 (0 to 100), " + score.policy() + "]", score.toString());
        assertEquals(BantAssessment.unknown(), BantAssessment.builder().build());
        assertEquals("unknown/unknown/unknown/unknown", BantAssessment.unknown().toString());
    }

    @Test
    void scoresAreEqualWhenAnswersAndPolicyAre() {
        BantScore score = standard.score(BantAssessment.parse("yes/no/0.6/unknown"));
        assertEquals(score, BantScorer.using(BantPolicy.standard()).score(BantAssessment.parse("yes/no/0.6/unknown")));
        assertNotEquals(score, standard.score(BantAssessment.parse("yes/no/0.6/no")));
        BantPolicy other = BantPolicy.standard().named("other", 1);
        assertNotEquals(score, BantScorer.using(other).score(BantAssessment.parse("yes/no/0.6/unknown")));
        assertEquals(score.line(BantCriterion.NEED), score.line(BantCriterion.NEED));
        assertNotEquals(score.line(BantCriterion.NEED), score.line(BantCriterion.BUDGET));
        assertEquals(
                score.line(BantCriterion.NEED).hashCode(),
                score.line(BantCriterion.NEED).hashCode());
        assertNotEquals(
                score.line(BantCriterion.NEED).hashCode(),
                score.line(BantCriterion.BUDGET).hashCode());
        assertEquals("need 0.6: 18 of 30", score.line(BantCriterion.NEED).toString());
    }

    @Test
    void weightsAndAssessmentsAreEqualWhenTheirNumbersAre() {
        BantWeights whole = BantWeights.of(20, 25, 30, 25);
        assertEquals(whole, BantWeights.parse("20.00/25.0/30/25"));
        assertNotEquals(whole, BantWeights.of(25, 20, 30, 25));
        assertEquals(BantAssessment.parse("1/0/0.6000/no"), BantAssessment.parse("yes/no/0.6/0"));
        assertNotEquals(BantAssessment.parse("yes/no/no/no"), BantAssessment.parse("yes/no/no/unknown"));
        BantAssessment lead = BantAssessment.of(BantAnswer.YES, BantAnswer.NO, BantAnswer.UNKNOWN, BantAnswer.YES);
        assertEquals("yes/no/unknown/yes", lead.toString());
    }

    @Test
    void answersWithoutADateCountOnEveryDay() {
        BantAssessment lead = BantAssessment.parse("yes/no/0.6/unknown");
        AsOf day = AsOf.of(LocalDate.of(2026, 2, 28), ZoneOffset.UTC);
        assertEquals(standard.score(lead), standard.score(lead, day));
    }
}
