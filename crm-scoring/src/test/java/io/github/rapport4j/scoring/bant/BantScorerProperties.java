// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The laws of a lead score; the oracle is written in BigDecimal from the words of the rules. */
class BantScorerProperties {
    private static final BantCriterion[] CRITERIA = BantCriterion.values();

    @Property
    @Tag("BANT-3")
    void theRangeIsTheWeightedSumWithUnknownAsNoAsExpectedAndAsYes(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScore score = BantScorer.using(policy).score(lead);
        assertEquals(sum(policy, lead, BigDecimal.ZERO), score.low());
        assertEquals(sum(policy, lead, null), score.expected());
        assertEquals(sum(policy, lead, BigDecimal.ONE), score.high());
        assertTrue(score.low().compareTo(score.expected()) <= 0);
        assertTrue(score.expected().compareTo(score.high()) <= 0);
    }

    @Property
    @Tag("BANT-3")
    void withoutPriorsTheExpectedScoreIsTheLowOne(@ForAll("assessments") BantAssessment lead) {
        BantScore score = BantScorer.using(BantPolicy.standard()).score(lead);
        assertEquals(score.low(), score.expected());
    }

    @Property
    @Tag("BANT-4")
    void theBandIsThatOfTheExpectedScore(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScorer scorer = BantScorer.using(policy);
        LeadBand band = band(policy, sum(policy, lead, null));
        assertEquals(band, scorer.score(lead).band());
        assertEquals(band, scorer.band(lead));
    }

    @Property
    @Tag("BANT-5")
    void decidedMeansThatNoAnswerToTheOpenQuestionsChangesTheBand(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScorer scorer = BantScorer.using(policy);
        long bands = completions(lead).stream().map(scorer::band).distinct().count();
        assertEquals(bands == 1, scorer.score(lead).isDecided());
        assertEquals(
                bands == 1 ? "decided" : "provisional",
                scorer.score(lead).certainty().code());
    }

    @Property
    @Tag("BANT-6")
    void questionsThatDecideComeFirstThenTheHeavierThenBantOrder(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScorer scorer = BantScorer.using(policy);
        List<BantCriterion> asked = scorer.score(lead).nextQuestions();
        List<BantCriterion> open =
                Arrays.stream(CRITERIA).filter(c -> !lead.answer(c).isKnown()).toList();
        assertEquals(open.size(), asked.size());
        assertTrue(asked.containsAll(open));
        for (int i = 1; i < asked.size(); i++) {
            assertTrue(precedes(scorer, lead, asked.get(i - 1), asked.get(i)), asked.toString());
        }
    }

    @Property
    @Tag("BANT-7")
    void theLinesAddUpToTheExpectedScore(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScore score = BantScorer.using(policy).score(lead);
        List<BantLine> lines = score.breakdown().lines();
        assertEquals(List.of(CRITERIA), lines.stream().map(BantLine::subject).toList());
        BigDecimal sum = BigDecimal.ZERO;
        for (BantLine line : lines) {
            sum = sum.add(line.amount().points());
            assertEquals(policy.weights().maximum(line.subject()), line.maximum());
            assertEquals(lead.answer(line.subject()), line.answer());
            assertTrue(line.amount().compareTo(line.maximum()) <= 0);
            assertEquals(
                    points(policy, lead, line.subject(), null),
                    line.amount().points().stripTrailingZeros());
        }
        assertEquals(score.expected().points().stripTrailingZeros(), sum.stripTrailingZeros());
        assertEquals(score.expected(), score.breakdown().total());
    }

    @Property
    @Tag("BANT-10")
    void raisingADegreeLowersNothing(
            @ForAll("policies") BantPolicy policy,
            @ForAll("assessments") BantAssessment lead,
            @ForAll BantCriterion criterion,
            @ForAll("degrees") BigDecimal degree) {
        BantAnswer answer = lead.answer(criterion);
        BigDecimal floor = answer.degree().orElse(BigDecimal.ONE);
        BantAssessment raised = lead.withAnswer(criterion, BantAnswer.partial(criterion, floor.max(degree)));
        assertNotLower(BantScorer.using(policy), lead, raised);
    }

    @Property
    @Tag("BANT-11")
    void equalInputGivesEqualResults(
            @ForAll("policies") BantPolicy policy, @ForAll("assessments") BantAssessment lead) {
        BantScore one = BantScorer.using(policy).score(lead);
        BantScore two = BantScorer.using(policy).score(BantAssessment.parse(lead.toString()));
        assertEquals(one, two);
        assertEquals(one.hashCode(), two.hashCode());
        assertEquals(one.explanation(), two.explanation());
        assertEquals(one.breakdown(), two.breakdown());
    }

    private static void assertNotLower(BantScorer scorer, BantAssessment before, BantAssessment after) {
        BantScore a = scorer.score(before);
        BantScore b = scorer.score(after);
        assertTrue(a.low().compareTo(b.low()) <= 0, "low");
        assertTrue(a.expected().compareTo(b.expected()) <= 0, "expected");
        assertTrue(a.high().compareTo(b.high()) <= 0, "high");
    }

    private static boolean precedes(BantScorer scorer, BantAssessment lead, BantCriterion a, BantCriterion b) {
        boolean first = decides(scorer, lead, a);
        boolean second = decides(scorer, lead, b);
        if (first != second) {
            return first;
        }
        int weight = scorer.policy()
                .weights()
                .maximum(b)
                .compareTo(scorer.policy().weights().maximum(a));
        return weight != 0 ? weight < 0 : a.compareTo(b) < 0;
    }

    private static boolean decides(BantScorer scorer, BantAssessment lead, BantCriterion criterion) {
        BantPolicy policy = scorer.policy();
        BantAssessment yes = lead.withAnswer(criterion, BantAnswer.YES);
        return band(policy, sum(policy, yes, null)) != band(policy, sum(policy, lead, null));
    }

    private static List<BantAssessment> completions(BantAssessment lead) {
        List<BantAssessment> leads = List.of(lead);
        for (BantCriterion criterion : CRITERIA) {
            List<BantAssessment> next = new ArrayList<>();
            for (BantAssessment one : leads) {
                if (one.answer(criterion).isKnown()) {
                    next.add(one);
                } else {
                    next.add(one.withAnswer(criterion, BantAnswer.NO));
                    next.add(one.withAnswer(criterion, BantAnswer.YES));
                }
            }
            leads = next;
        }
        return leads;
    }

    private static LeadBand band(BantPolicy policy, Score score) {
        if (score.points().compareTo(policy.bands().medium().points()) < 0) {
            return LeadBand.DEFERRED;
        }
        return score.points().compareTo(policy.bands().high().points()) < 0 ? LeadBand.MEDIUM : LeadBand.HIGH;
    }

    /** The points of a lead when unknown stands for a degree; null stands for the prior of the criterion. */
    private static Score sum(BantPolicy policy, BantAssessment lead, BigDecimal unknown) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BantCriterion criterion : CRITERIA) {
            sum = sum.add(points(policy, lead, criterion, unknown));
        }
        return Score.of(sum);
    }

    private static BigDecimal points(
            BantPolicy policy, BantAssessment lead, BantCriterion criterion, BigDecimal unknown) {
        BigDecimal missing = unknown == null ? policy.prior(criterion) : unknown;
        BigDecimal degree = lead.answer(criterion).degree().orElse(missing);
        return policy.weights().maximum(criterion).points().multiply(degree).stripTrailingZeros();
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<BantAssessment> assessments() {
        return BantArbitraries.assessments();
    }

    @Provide
    Arbitrary<BigDecimal> degrees() {
        return Arbitraries.oneOf(BantArbitraries.degrees(), Arbitraries.just(BigDecimal.ONE));
    }
}
