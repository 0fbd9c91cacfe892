// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.calibration.CalibrationPolicy;
import io.github.rapport4j.scoring.calibration.ClosedLead;
import io.github.rapport4j.scoring.calibration.LeadCalibration;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.evidence.EvidencedScore;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.judgement.JudgedScore;
import io.github.rapport4j.scoring.judgement.ScoreOverride;
import io.github.rapport4j.scoring.lead.LeadId;
import io.github.rapport4j.scoring.lead.LeadQueue;
import io.github.rapport4j.scoring.lead.LeadReason;
import io.github.rapport4j.scoring.lead.LeadScorer;
import io.github.rapport4j.scoring.lead.QueueOrder;
import io.github.rapport4j.scoring.lead.QueuedLead;
import io.github.rapport4j.scoring.lead.Scored;
import io.github.rapport4j.scoring.profile.IdealProfile;
import io.github.rapport4j.scoring.profile.LeadTags;
import io.github.rapport4j.scoring.profile.ProfileFit;
import io.github.rapport4j.scoring.profile.ProfileRule;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import io.github.rapport4j.testkit.scoring.EvidenceArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Mistakes that lead scores elsewhere make; each must not happen here. */
class LeadMistakesProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private final BantScorer scorer = BantScorer.using(BantPolicy.standard());

    @Property(tries = 200)
    @Tag("BANT-11")
    void theNightlyRunAndTheScoreOnDemandAgree(@ForAll("assessments") List<BantAssessment> leads) {
        List<BantScore> onDemand = leads.stream().map(scorer::score).toList();
        LeadScorer<BantAssessment> batch = LeadScorer.of(scorer, lead -> lead);
        assertEquals(onDemand, scores(batch.scoreAll(leads).toList()));
        assertEquals(onDemand, scores(batch.scoreAll(leads.parallelStream()).toList()));
    }

    private static List<BantScore> scores(List<Scored<BantAssessment>> scored) {
        return scored.stream()
                .<BantScore>map(each -> each.fold((lead, score) -> score, (lead, why) -> null))
                .toList();
    }

    @Example
    @Tag("BANT-3")
    void whatIsMissingAddsNoPoint() {
        assertEquals(Score.ZERO, scorer.score(BantAssessment.unknown()).expected());
        assertEquals(Score.ZERO, scorer.score(BantAssessment.unknown()).low());
    }

    @Property(tries = 300)
    @Tag("BANT-7")
    void theLinesAddUpToThePointsThatAreShown(
            @ForAll("policies") BantPolicy policy, @ForAll("assessment") BantAssessment lead) {
        BantScore score = BantScorer.using(policy).score(lead);
        BigDecimal sum = score.breakdown().lines().stream()
                .map(line -> line.amount().points())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(score.expected().points()));
    }

    @Property(tries = 200)
    @Tag("BANT-9")
    void aScoreFadesWithoutCliffsAndNeverToNo(@ForAll @IntRange(max = 2_000) int age) {
        EvidenceScorer fading = EvidenceScorer.using(EvidencePolicy.standard().withFading());
        LeadEvidence yes = LeadEvidence.of(List.of(piece("a", BantCriterion.BUDGET, "yes")));
        BantScore today = fading.score(yes, on(DAY.plusDays(age))).score();
        BantScore tomorrow = fading.score(yes, on(DAY.plusDays(age + 1))).score();
        assertTrue(tomorrow.low().compareTo(today.low()) <= 0);
        BigDecimal drop = today.low().points().subtract(tomorrow.low().points());
        assertTrue(drop.compareTo(new BigDecimal("0.1")) < 0, () -> "fell by " + drop + " in a day");
        assertEquals(Score.FULL, tomorrow.high());
    }

    @Example
    @Tag("BANT-3")
    @Tag("BANT-13")
    void unknownIsNeitherNoNorAMatch() {
        BantScore unknown = scorer.score(BantAssessment.parse("unknown/yes/yes/yes"));
        BantScore no = scorer.score(BantAssessment.parse("no/yes/yes/yes"));
        assertEquals(no.expected(), unknown.expected());
        assertEquals(Score.FULL, unknown.high());
        assertEquals(Score.of(80), no.high());
        ProfileFit fit = IdealProfile.of(List.of(ProfileRule.of("size", List.of("large"), BigDecimal.ONE)))
                .rate(LeadTags.none());
        assertEquals(Optional.empty(), fit.fit());
    }

    @Property(tries = 200)
    @Tag("BANT-8")
    void mergingTwoRecordsOfALeadSumsNothingAndCountsNothingTwice(
            @ForAll("histories") List<BantEvidence> history, @ForAll @IntRange(max = 10) int cut) {
        EvidenceScorer evidenced = EvidenceScorer.using(EvidencePolicy.standard());
        int at = Math.min(cut, history.size());
        LeadEvidence all = LeadEvidence.of(history);
        LeadEvidence merged = LeadEvidence.of(history.subList(0, at)).merge(LeadEvidence.of(history));
        assertEquals(evidenced.score(all, on(DAY)), evidenced.score(merged, on(DAY)));
        assertTrue(evidenced.score(merged, on(DAY)).score().expected().compareTo(Score.FULL) <= 0);
    }

    @Example
    @Tag("BANT-5")
    @Tag("BANT-16")
    void aScoreOfNothingOrEverythingClosesNoLead() {
        BantScore nothing = scorer.score(BantAssessment.unknown());
        assertEquals(Score.ZERO, nothing.expected());
        assertFalse(nothing.isDecided());
        BantScore full = scorer.score(BantAssessment.parse("yes/yes/yes/yes"));
        QueuedLead<String> a = QueuedLead.of(LeadId.of("a"), "a", nothing);
        QueuedLead<String> b = QueuedLead.of(LeadId.of("b"), "b", full);
        assertEquals(2, LeadQueue.of(List.of(a, b), QueueOrder.EXPECTED).leads().size());
        QueuedLead<String> barred = b.withDisqualification(Reason.of(LeadReason.NO_ASSESSMENT));
        assertEquals(full, barred.score());
        assertEquals(
                1, LeadQueue.of(List.of(a, barred), QueueOrder.EXPECTED).aside().size());
    }

    @Example
    @Tag("BANT-18")
    void nothingIsLearntFromTooFewLeads() {
        List<ClosedLead> few = IntStream.range(0, 29)
                .mapToObj(i -> new ClosedLead(Score.of(i), i % 2 == 0))
                .toList();
        assertEquals(
                "too few to calibrate: 29 closed leads, 15 won and 14 lost; it takes 30, at least 5 on each side",
                LeadCalibration.of(few, CalibrationPolicy.standard()).explain(Locale.ENGLISH));
        assertFalse(BantPolicy.standard().hasPrior(BantCriterion.BUDGET));
    }

    @Example
    @Tag("BANT-2")
    void whatIsNoNumberIsRefusedAndNotClampedToZero() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.1, 1.1}) {
            assertEquals(
                    "need degree must be 0 to 1, but was " + bad,
                    assertThrows(IllegalArgumentException.class, () -> BantAnswer.partial(BantCriterion.NEED, bad))
                            .getMessage());
        }
    }

    @Example
    @Tag("BANT-13")
    void twoRulesOfOneNameBothCount() {
        IdealProfile profile = IdealProfile.of(List.of(
                ProfileRule.of("industry", List.of("retail"), BigDecimal.ONE),
                ProfileRule.of("industry", List.of("bank"), BigDecimal.ONE)));
        ProfileFit fit = profile.rate(LeadTags.none().with("industry", List.of("retail")));
        assertEquals(2, profile.rules().size());
        assertEquals(Optional.of(Score.of(50)), fit.fit());
    }

    @Example
    @Tag("BANT-11")
    void oneIdTwiceInABatchStopsNothing() {
        LeadScorer<String> batch = LeadScorer.of(scorer, lead -> BantAssessment.parse("yes/no/yes/no"));
        assertEquals(3, scored(batch.scoreAll(List.of("L-1", "L-1", "L-2")).toList()));
        BantScore score = scorer.score(BantAssessment.unknown());
        QueuedLead<String> twice = QueuedLead.of(LeadId.of("L-1"), "a", score);
        assertEquals(
                1,
                LeadQueue.of(List.of(twice, twice), QueueOrder.EXPECTED).leads().size());
    }

    private static long scored(List<Scored<String>> scored) {
        return scored.stream()
                .filter(each -> each.fold((lead, score) -> true, (lead, why) -> false))
                .count();
    }

    @Example
    @Tag("BANT-15")
    void anOverrideDoesNotLiveForever() {
        BantScore computed = scorer.score(BantAssessment.unknown());
        ScoreOverride.Builder override = ScoreOverride.builder()
                .value(Score.of(85))
                .author("u7")
                .reason(FreeText.of("knows the owner"))
                .date(DAY);
        assertThrows(IllegalStateException.class, override::build, "an override without an end");
        List<ScoreOverride> overrides =
                List.of(override.expiry(DAY.plusDays(30)).build());
        assertEquals(
                Score.of(85),
                JudgedScore.of(computed, overrides, on(DAY.plusDays(30))).points());
        assertEquals(
                Score.ZERO,
                JudgedScore.of(computed, overrides, on(DAY.plusDays(31))).points());
    }

    @Property(tries = 200)
    @Tag("BANT-7")
    void anExplanationAskedForLaterIsThatOfTheScore(@ForAll("assessment") BantAssessment lead) {
        BantScore kept = scorer.score(lead);
        String then = kept.explain(Locale.ENGLISH);
        BantPolicy changed = BantPolicy.standard()
                .withWeights(BantWeights.of(70, 10, 10, 10))
                .named("changed", 2);
        BantScore anew = BantScorer.using(changed).score(lead);
        assertEquals(then, kept.explain(Locale.ENGLISH));
        assertTrue(then.startsWith(kept.band().label(Locale.ENGLISH) + ": " + kept.expected() + " of 100"), then);
        assertNotEquals(kept.policy(), anew.policy());
    }

    @Example
    @Tag("BANT-8")
    void whatIsLearntLaterDoesNotRewriteAnEarlierScore() {
        EvidenceScorer evidenced = EvidenceScorer.using(EvidencePolicy.standard());
        LeadEvidence known = LeadEvidence.of(List.of(piece("a", BantCriterion.NEED, "yes")));
        EvidencedScore then = evidenced.score(known, on(DAY));
        LeadEvidence more = known.merge(
                LeadEvidence.of(List.of(piece("b", BantCriterion.NEED, "no").withDate(DAY.plusDays(1)))));
        assertEquals(then, evidenced.score(more, on(DAY)));
        assertEquals(then.explanation(), evidenced.score(more, on(DAY)).explanation());
    }

    private static BantEvidence piece(String id, BantCriterion criterion, String answer) {
        return BantEvidence.builder()
                .id(EvidenceId.of(id))
                .criterion(criterion)
                .answer(BantAnswer.parse(criterion, answer))
                .date(DAY)
                .source("buyer")
                .author("u7")
                .build();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<List<BantAssessment>> assessments() {
        return BantArbitraries.assessments().list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<BantAssessment> assessment() {
        return BantArbitraries.assessments();
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<List<BantEvidence>> histories() {
        return EvidenceArbitraries.histories();
    }
}
