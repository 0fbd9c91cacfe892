// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

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
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.questionnaire.BantQuestionnaire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class EvidenceTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    private final EvidenceScorer standard = EvidenceScorer.using(EvidencePolicy.standard());
    private final EvidenceScorer fading =
            EvidenceScorer.using(EvidencePolicy.standard().withFading());

    @Test
    @Tag("BANT-8")
    void ofOneDayTheLowerDegreeSpeaksAndARetractionTakesBackOnlyWhatWasEarlier() {
        BantEvidence yes = piece("a", BUDGET, DAY, "yes");
        BantEvidence some = piece("b", BUDGET, DAY, "0.3");
        BantEvidence back = piece("c", BUDGET, DAY, "unknown");
        assertEquals(Optional.of(some), read(standard, BUDGET, yes, some, back).used());
        BantEvidence next = back.withDate(DAY.plusDays(1));
        assertEquals(Optional.of(some), read(standard, BUDGET, yes, some, next).used());
        LeadEvidence taken = LeadEvidence.of(List.of(yes, some, next));
        assertEquals(
                Optional.empty(),
                standard.read(taken, BUDGET, on(DAY.plusDays(1))).used());
    }

    @Test
    @Tag("BANT-8")
    void exactlyOneHalfLifeOlderStillCountsAndADayMoreDoesNot() {
        BantEvidence now = piece("a", BUDGET, DAY, "yes").withSource("form");
        BantEvidence half = piece("b", BUDGET, DAY.minusDays(180), "no");
        EvidenceReading reading = read(standard, BUDGET, now, half);
        assertEquals(List.of(half, now), reading.current());
        assertTrue(reading.isContradicted());
        BantEvidence older = half.withDate(DAY.minusDays(181));
        reading = read(standard, BUDGET, now, older);
        assertEquals(List.of(older), reading.superseded());
        assertEquals(Optional.of(now), reading.used());
        assertFalse(reading.isContradicted());
        assertEquals("EvidenceReading[budget yes, current [a], superseded [b]]", reading.toString());
    }

    @Test
    @Tag("BANT-8")
    void onlyAContradictionMakesALeadContradicted() {
        BantEvidence yes = piece("a", NEED, DAY, "yes").withSource("form");
        LeadEvidence one = LeadEvidence.of(List.of(yes));
        EvidencedScore alone = standard.score(one, on(DAY));
        assertFalse(alone.isContradicted());
        LeadEvidence two = one.merge(LeadEvidence.of(List.of(piece("b", NEED, DAY, "no"))));
        EvidencedScore torn = standard.score(two, on(DAY));
        assertTrue(torn.isContradicted());
        assertNotEquals(alone, torn);
        assertNotEquals(alone, standard.score(one, on(DAY.plusDays(1))));
        assertNotEquals(alone.reading(NEED), torn.reading(NEED));
        assertEquals(alone, standard.score(one, on(DAY)));
        assertEquals(alone.hashCode(), standard.score(one, on(DAY)).hashCode());
        assertEquals("EvidencedScore[" + alone.score() + ", " + on(DAY) + "]", alone.toString());
        assertEquals(List.of(yes), one.pieces());
        assertNotEquals(one, two);
        assertEquals("LeadEvidence[a]", one.toString());
        assertEquals(EvidenceId.of("a"), EvidenceId.parse("a"));
        assertTrue(EvidenceId.of("a").compareTo(EvidenceId.of("b")) < 0);
    }

    @Test
    @Tag("BANT-8")
    void anUndatedAnswerStandsInWhereNoDatedPieceHasBeenSeen() {
        BantAssessment undated = BantAssessment.parse("yes/yes/0.6/unknown");
        LeadEvidence evidence =
                LeadEvidence.of(List.of(piece("a", BUDGET, DAY, "no"))).withUndated(undated);
        EvidencedScore score = standard.score(evidence, on(DAY));
        assertEquals(BantAssessment.parse("no/yes/0.6/unknown"), standard.assess(evidence, on(DAY)));
        assertEquals(List.of(AUTHORITY, NEED), score.undated());
        assertEquals(Optional.of(DAY), score.freshestEvidence());
        assertTrue(score.reading(NEED).isUndated());
        assertFalse(score.reading(BUDGET).isUndated());
        assertEquals(
                "EvidenceReading[need 0.6, current [], superseded [], undated]",
                score.reading(NEED).toString());
        assertEquals("""
                medium-value lead: 43 of 100 points, range 43 to 68, decided; policy %s; evidence as of 2026-03-31,\
                 policy %s
                  budget: no, 0 of 20 points; evidence a from buyer of 2026-03-31, 0 days old
                  authority: yes, 25 of 25 points
                    nobody knows the date of the answer about authority: it does not fade, and any dated evidence will\
                 replace it
                  need: partly (0.6), 18 of 30 points
                    nobody knows the date of the answer about need: it does not fade, and any dated evidence will\
                 replace it
                  timeline: not known yet, counted as 0 of 25 points""".formatted(score.score().policy(), score.policy()), firstLines(score, 7));
        assertEquals(
                "    权限的回答没有日期：不会随时间减弱，一旦有带日期的证据即被取代",
                score.explain(Locale.CHINESE).lines().skip(3).findFirst().orElseThrow());
    }

    private static String firstLines(EvidencedScore score, int count) {
        return String.join(
                "\n", score.explain(Locale.ENGLISH).lines().limit(count).toList());
    }

    @Test
    @Tag("BANT-8")
    void anyDatedWordReplacesAnUndatedAnswerARetractionAmongThem() {
        LeadEvidence undated = LeadEvidence.none().withUndated(BantAssessment.parse("yes/unknown/yes/yes"));
        LeadEvidence taken =
                LeadEvidence.of(List.of(piece("a", BUDGET, DAY, "unknown"))).withUndated(undated.undated());
        assertEquals(
                BantAnswer.YES,
                standard.read(taken, BUDGET, on(DAY.minusDays(1))).answer());
        assertEquals(BantAnswer.UNKNOWN, standard.read(taken, BUDGET, on(DAY)).answer());
        assertFalse(standard.read(taken, BUDGET, on(DAY)).isUndated());
        assertEquals(
                Score.of(75),
                fading.score(undated, on(DAY.plusYears(9))).score().low());
        assertNotEquals(undated, LeadEvidence.none());
        assertEquals("LeadEvidence[] undated yes/unknown/yes/yes", undated.toString());
    }

    @Test
    @Tag("BANT-8")
    void ofTwoUndatedAnswersTheLowerOutlivesAMerge() {
        LeadEvidence one = LeadEvidence.none().withUndated(BantAssessment.parse("yes/unknown/0.6/no"));
        LeadEvidence other = LeadEvidence.none().withUndated(BantAssessment.parse("0.3/no/yes/unknown"));
        assertEquals(BantAssessment.parse("0.3/no/0.6/no"), one.merge(other).undated());
        assertEquals(one.merge(other), other.merge(one));
        assertEquals(one, one.merge(one));
    }

    @Test
    @Tag("BANT-9")
    void fadingSetsPriorsOfTheStatedScoringThatAreUnset() {
        BantPolicy stated = BantPolicy.standard().withPrior(NEED, new BigDecimal("0.2"));
        EvidencePolicy policy = EvidencePolicy.standard().withFading().withScoring(stated);
        assertEquals(stated, policy.statedScoring());
        assertEquals(stated.withUnsetPriors(new BigDecimal("0.5")), policy.scoring());
    }

    @Test
    @Tag("BANT-9")
    void everyHalfLifeIsAtLeastADay() {
        for (BantCriterion criterion : BantCriterion.values()) {
            int[] days = {1, 1, 1, 1};
            days[criterion.ordinal()] = 0;
            assertEquals(
                    criterion.code() + " half-life must be at least 1 day, but was 0",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> HalfLives.ofDays(days[0], days[1], days[2], days[3]))
                            .getMessage());
        }
        assertEquals("1/1/1/1", HalfLives.ofDays(1, 1, 1, 1).toString());
        EvidencePolicy policy =
                EvidencePolicy.standard().withContradictionFrom(BigDecimal.ONE).named("acme", 2);
        assertEquals(BigDecimal.ONE, policy.contradictionFrom());
        BigDecimal fine = new BigDecimal("0.1234");
        assertEquals(fine, policy.withContradictionFrom(fine).contradictionFrom());
        assertEquals(
                policy.hashCode(), policy.withContradictionFrom(BigDecimal.ONE).hashCode());
        assertNotEquals(policy.hashCode(), policy.withContradictionFrom(fine).hashCode());
        assertEquals("acme", policy.ref().name());
        assertTrue(policy.toString().endsWith(" contradiction-from=1 fading=false"), policy.toString());
        assertEquals(policy.ref(), EvidenceScorer.using(policy).policy().ref());
    }

    @Test
    @Tag("BANT-8")
    void aDifferenceOfHalfContradicts() {
        BantEvidence yes = piece("a", NEED, DAY, "0.8").withSource("form");
        assertTrue(read(standard, NEED, yes, piece("b", NEED, DAY, "0.3")).isContradicted());
        assertFalse(read(standard, NEED, yes, piece("b", NEED, DAY, "0.3001")).isContradicted());
    }

    @Test
    @Tag("BANT-9")
    void halfOfAnAnswerIsLeftAfterAHalfLife() {
        LeadEvidence lead = LeadEvidence.of(List.of(
                piece("a", BUDGET, DAY.minusDays(180), "yes"),
                piece("b", NEED, DAY.minusDays(730), "0.6"),
                piece("c", AUTHORITY, DAY, "no")));
        BantScore score = fading.score(lead, on(DAY)).score();
        assertEquals("yes*0.5/no/0.6*0.25/unknown", fading.assess(lead, on(DAY)).toString());
        // budget 10, need 30 x .15 = 4.5; open: 10 + 22.5 + 25, of which half is expected
        assertEquals(Score.parse("14.5"), score.low());
        assertEquals(Score.parse("43.25"), score.expected());
        assertEquals(Score.of(72), score.high());
        assertEquals(List.of(NEED, TIMELINE), score.nextQuestions());
        assertEquals(List.of(TIMELINE), standard.score(lead, on(DAY)).score().nextQuestions());
        assertEquals(Score.of(38), standard.score(lead, on(DAY)).score().expected());
    }

    @Test
    @Tag("BANT-9")
    void aPurchaseDateIsRatedAnewEveryDayAndDoesNotFade() {
        LocalDate date = LocalDate.of(2026, 9, 30);
        LeadEvidence lead = LeadEvidence.of(
                List.of(piece("a", TIMELINE, LocalDate.of(2025, 9, 1), "no").withPurchaseDate(date)));
        assertEquals("no", timeline(lead, LocalDate.of(2025, 9, 29)));
        assertEquals("0.3", timeline(lead, LocalDate.of(2025, 9, 30)));
        assertEquals("0.3", timeline(lead, LocalDate.of(2026, 3, 29)));
        assertEquals("0.6", timeline(lead, LocalDate.of(2026, 3, 30)));
        assertEquals("0.6", timeline(lead, LocalDate.of(2026, 6, 29)));
        assertEquals("yes", timeline(lead, LocalDate.of(2026, 6, 30)));
        assertEquals("yes", timeline(lead, date.plusDays(29)));
        assertEquals("unknown", timeline(lead, date.plusDays(30)));
        assertEquals("no", standard.assess(lead, on(date)).answer(TIMELINE).toString());
    }

    @Test
    @Tag("BANT-9")
    void theScaleIsThatOfTheQuestionnaire() {
        List<BigDecimal> asked = BantQuestionnaire.standard().options(TIMELINE).stream()
                .map(option -> option.answer().degree().orElseThrow())
                .toList();
        TimelineScale scale = TimelineScale.standard();
        assertEquals(
                asked.subList(0, 3),
                scale.steps().stream().map(TimelineScale.Step::degree).toList());
        assertEquals(BantAnswer.NO.degree(), Optional.of(asked.get(3)));
        assertEquals("3m=1/6m=0.6/12m=0.3/grace=30d", scale.toString());
    }

    @Test
    @Tag("BANT-9")
    void fadingIsOffInTheStandardPolicyAndSetsOnlyUnsetPriors() {
        assertFalse(EvidencePolicy.standard().isFading());
        assertEquals(BantPolicy.standard(), EvidencePolicy.standard().scoring());
        BantPolicy hopeless = BantPolicy.standard().withPrior(NEED, BigDecimal.ZERO);
        EvidencePolicy policy = EvidencePolicy.standard().withFading().withScoring(hopeless);
        assertEquals(EvidencePolicy.standard().withScoring(hopeless).withFading(), policy);
        assertEquals(BigDecimal.ZERO, policy.scoring().prior(NEED));
        assertEquals(new BigDecimal("0.5"), policy.scoring().prior(BUDGET));
        assertNotEquals(
                policy.ref(), EvidencePolicy.standard().withScoring(hopeless).ref());
        assertNotEquals(
                policy.ref(), policy.withHalfLives(HalfLives.ofDays(1, 1, 1, 1)).ref());
        assertNotEquals(
                policy.ref(),
                policy.withTimeline(TimelineScale.of(List.of(), 1)).ref());
        assertNotEquals(
                policy.ref(), policy.withContradictionFrom(BigDecimal.ONE).ref());
        assertNotEquals(policy, policy.named("acme", 2));
    }

    @Test
    @Tag("BANT-9")
    void theLimitOfAskingAgainIsAPolicy() {
        LeadEvidence lead = LeadEvidence.of(List.of(piece("a", BUDGET, DAY.minusDays(180), "yes")));
        EvidencePolicy strict = EvidencePolicy.standard()
                .withScoring(BantPolicy.standard().withAskAgainBelow(new BigDecimal("0.5001")))
                .withFading();
        assertFalse(fading.score(lead, on(DAY)).score().nextQuestions().contains(BUDGET));
        assertTrue(EvidenceScorer.using(strict)
                .score(lead, on(DAY))
                .score()
                .nextQuestions()
                .contains(BUDGET));
        refused(
                "freshness must be 0 to 1, but was 2",
                () -> BantPolicy.standard().withAskAgainBelow(new BigDecimal(2)));
    }

    @Test
    @Tag("BANT-9")
    void fadedAssessmentsAreReadBackOrRefusedByName() {
        BantAssessment faded = BantAssessment.builder()
                .answer(BUDGET, BantAnswer.YES, 500_000)
                .answer(NEED, BantAnswer.UNKNOWN, 1)
                .build();
        assertEquals("yes*0.5/unknown/unknown/unknown", faded.toString());
        assertEquals(faded, BantAssessment.parse(faded.toString()));
        assertEquals(BantAssessment.parse("yes/unknown/unknown/unknown"), faded.withAnswer(BUDGET, BantAnswer.YES));
        refused("budget freshness must be 0 to 1, but was 1.5", () -> BantAssessment.parse("yes*1.5/no/no/no"));
        refused(
                "need freshness must have at most 6 decimals, but was 0.0000001",
                () -> BantAssessment.parse("yes/no/no*0.0000001/no"));
        refused("need freshness must be a decimal number, but was x", () -> BantAssessment.parse("yes/no/no*x/no"));
        refused(
                "need freshness must be 0 to 1000000 millionths, but was -1",
                () -> BantAssessment.builder().answer(NEED, BantAnswer.YES, -1));
    }

    @Test
    void badPiecesAndPoliciesAreRefused() {
        BantEvidence piece = piece("a", BUDGET, DAY, "yes");
        refused(
                "evidence id must stand for one piece, but was a for two that differ",
                () -> LeadEvidence.of(List.of(piece, piece.withAuthor("u2"))));
        refused("evidence id must not be blank", () -> EvidenceId.parse(" "));
        refused("source must not be blank", () -> piece.withSource(""));
        refused("author must not be blank", () -> piece.withAuthor(" "));
        refused(
                "purchase date must belong to the timeline, but was given for the budget",
                () -> piece.withPurchaseDate(DAY));
        refused(
                "purchase date must go with a known answer, but was given with unknown",
                () -> piece("b", TIMELINE, DAY, "unknown").withPurchaseDate(DAY));
        refused("need half-life must be at least 1 day, but was 0", () -> HalfLives.ofDays(1, 1, 0, 1));
        refused("grace must be at least 1 day, but was 0", () -> TimelineScale.of(List.of(), 0));
        assertEquals(2, scale(1, "0.5", 2, "0.5").steps().size(), "degrees may stay the same");
        refused("months must be at least 1, but was 0", () -> new TimelineScale.Step(0, BigDecimal.ONE));
        refused("months must rise, but was 3 after 3", () -> scale(3, "1", 3, "0"));
        refused("degrees must not rise, but was 0.7 after 0.6", () -> scale(3, "0.6", 6, "0.7"));
        refused(
                "difference must be above 0, at most 1 and have at most 4 decimals, but was 0",
                () -> EvidencePolicy.standard().withContradictionFrom(BigDecimal.ZERO));
    }

    @Test
    void aNoteDoesNotLeaveByToString() {
        BantEvidence piece = piece("a", BUDGET, DAY, "yes").withNote(FreeText.of("Zhang San, 13800138000"));
        assertFalse(piece.toString().contains("Zhang"), piece.toString());
        assertFalse(standard.score(LeadEvidence.of(List.of(piece)), on(DAY))
                .explain(Locale.ENGLISH)
                .contains("Zhang"));
    }

    @Test
    @Tag("BANT-7")
    void aLeadIsExplainedByItsEvidence() {
        EvidencedScore score = fading.score(
                LeadEvidence.of(List.of(
                        piece("e1", BUDGET, DAY.minusDays(180), "0.6"),
                        piece("e2", BUDGET, DAY, "yes").withSource("form").withDate(DAY.minusDays(10)),
                        piece("e3", NEED, DAY.minusDays(1), "yes").withSource("form"),
                        piece("e4", NEED, DAY.minusDays(1), "0.5"),
                        piece("e5", NEED, DAY.minusDays(400), "no").withSource("partner"))),
                on(DAY));
        String policies = "POLICY; evidence as of 2026-03-31, policy EVIDENCE"
                .replace("POLICY", score.score().policy().toString())
                .replace("EVIDENCE", score.policy().toString());
        assertEquals("""
                medium-value lead: 51 of 100 points, range 20.973 to 81.027, provisional; policy POLICIES
                  budget: 0.6 when it was said, 0.5 of it still certain, 11 of 20 points; evidence e1 from buyer of 2025-10-02, 180 days old
                  authority: not known yet, counted as 12.5 of 25 points
                  need: 0.5 when it was said, 0.998103 of it still certain, 15 of 30 points; evidence e4 from buyer of 2026-03-30, 1 days old
                    the sources contradict one another about need: from 0.5 to 1
                    evidence e5 from partner of 2025-02-24 is out of date
                  timeline: not known yet, counted as 12.5 of 25 points
                  ask next about authority: Who decides on the purchase, and who approves the money?
                  ask next about timeline: By when is the purchase planned?""".replace("POLICIES", policies), score.explain(Locale.ENGLISH));
        assertEquals(
                "预算：当时程度 0.6，现确信度 0.5，得 11 分（满分 20）；依据证据 e1（来源 buyer，2025-10-02，距今 180 天）",
                score.breakdown().lines().get(0).reason().text(Locale.CHINESE));
        assertEquals(Optional.of(DAY.minusDays(1)), score.freshestEvidence());
        assertTrue(score.isContradicted());
    }

    @Test
    @Tag("BANT-17")
    void thePolicyLabGetsTheBandOfALeadAndWhy() {
        LeadEvidence lead = LeadEvidence.of(List.of(piece("e1", BUDGET, DAY.minusDays(180), "0.6")));
        EvidencedScore score = fading.score(lead, on(DAY));
        List<Outcome<LeadBand>> outcomes =
                fading.<LeadEvidence>toCalculator(own -> own, on(DAY)).calculate(List.of(lead));
        assertEquals(
                List.of(Outcome.of(
                        score.score().band(), score.score().expected().points())),
                outcomes);
        assertEquals(score.explanation(), outcomes.get(0).why().orElseThrow().explanation());
        assertEquals(
                List.of("20", "25", "30", "25"),
                score.breakdown().lines().stream()
                        .map(line -> line.maximum().toString())
                        .toList());
    }

    @Test
    @Tag("BANT-17")
    void aScoreMovesByFadingAloneAndSaysSo() {
        LeadEvidence lead = LeadEvidence.of(List.of(piece("e1", BUDGET, DAY.minusDays(180), "yes")));
        EvidencedScore before = fading.score(lead, on(DAY.minusDays(180)));
        EvidencedScore after = fading.score(lead, on(DAY));
        assertEquals("""
                from 60 to 55 points
                  budget from 20 to 15; now budget: 1 when it was said, 0.5 of it still certain, 15 of 20 points; \
                evidence e1 from buyer of 2025-10-02, 180 days old""", EvidencedScore.explainChange(before, after).explain(Locale.ENGLISH));
    }

    private EvidenceReading read(EvidenceScorer scorer, BantCriterion criterion, BantEvidence... pieces) {
        return scorer.read(LeadEvidence.of(List.of(pieces)), criterion, on(DAY));
    }

    private String timeline(LeadEvidence lead, LocalDate day) {
        BantAssessment assessment = fading.assess(lead, on(day));
        assertEquals(BigDecimal.ONE, assessment.freshness(TIMELINE));
        return assessment.answer(TIMELINE).toString();
    }

    private static TimelineScale scale(int months, String degree, int more, String other) {
        return TimelineScale.of(
                List.of(
                        new TimelineScale.Step(months, new BigDecimal(degree)),
                        new TimelineScale.Step(more, new BigDecimal(other))),
                30);
    }

    private static BantEvidence piece(String id, BantCriterion criterion, LocalDate day, String answer) {
        return BantEvidence.builder()
                .id(EvidenceId.of(id))
                .criterion(criterion)
                .date(day)
                .source("buyer")
                .author("u1")
                .answer(BantAnswer.parse(criterion, answer))
                .build();
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
