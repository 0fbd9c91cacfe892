// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import io.github.rapport4j.testkit.scoring.EvidenceArbitraries;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;

class FollowUpProperties {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 3);

    private final FollowUpPlanner planner =
            FollowUpPlanner.using(FollowUpPolicy.standard(), WorkingDays.mondayToFriday());
    private final BantScorer scorer = BantScorer.using(BantPolicy.standard());

    @Property
    @Tag("BANT-14")
    void onlyLeadsNoAnswerCanRaiseArePutAside(
            @ForAll("policies") BantPolicy policy,
            @ForAll("leads") BantAssessment lead,
            @ForAll("days") LocalDate day) {
        BantScore score = BantScorer.using(policy).score(lead);
        FollowUp next = planner.plan(score, day);
        String kind = next.fold(work -> "work", ask -> "ask", aside -> "aside");
        String expected = score.band() != LeadBand.DEFERRED
                ? "work"
                : score.high().compareTo(policy.bands().medium()) < 0 ? "aside" : "ask";
        assertEquals(expected, kind);
        next.fold(work -> true, ask -> check(score, ask, day), aside -> check(aside, day));
    }

    @Property
    @Tag("BANT-14")
    void workingDaysAreCountedOneByOne(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int count) {
        WorkingDays calendar = WorkingDays.mondayToFriday();
        LocalDate last = calendar.after(day, count);
        List<LocalDate> worked = new ArrayList<>();
        for (LocalDate each = day.plusDays(1); !each.isAfter(last); each = each.plusDays(1)) {
            if (each.getDayOfWeek() != DayOfWeek.SATURDAY && each.getDayOfWeek() != DayOfWeek.SUNDAY) {
                worked.add(each);
            }
        }
        assertEquals(count, worked.size());
        assertEquals(last, worked.get(count - 1));
    }

    @Example
    @Tag("BANT-14")
    void aFreshLeadOfAFridayIsAskedOnByWednesday() {
        FollowUp next = planner.plan(scorer.score(BantAssessment.unknown()), FRIDAY);
        assertEquals(
                "ask about need by 2026-04-08: Which problem must be solved, and is that need confirmed?",
                next.explain(Locale.ENGLISH));
        assertEquals("请在 2026-04-08 前询问需求：需要解决什么问题？该需求是否已确认？", next.explain(Locale.CHINESE));
        FollowUpPlanner holidays = FollowUpPlanner.using(
                FollowUpPolicy.standard().withQuestionWorkingDays(1), day -> day.getDayOfMonth() == 20);
        next = holidays.plan(scorer.score(BantAssessment.unknown()), FRIDAY);
        assertEquals(LocalDate.of(2026, 4, 20), next.fold(work -> null, FollowUp.Ask::by, aside -> null));
    }

    @Example
    @Tag("BANT-14")
    void aDecidedLeadIsLookedAtAgainAfterNinetyDaysOrWhenSomethingNewIsLearnt() {
        FollowUp next = planner.plan(scorer.score(BantAssessment.parse("no/no/no/yes")), FRIDAY);
        FollowUp.PutAside aside = next.fold(work -> null, ask -> null, each -> each);
        assertEquals(
                "no missing answer can raise it: put aside since 2026-04-03, look again on 2026-07-02 or when something"
                        + " new is learnt",
                aside.explain(Locale.ENGLISH));
        assertEquals("缺失的回答已无法提升分级：自 2026-04-03 起暂缓，2026-07-02 或有新信息时复查", aside.explain(Locale.CHINESE));
        LocalDate recheck = FRIDAY.plusDays(90);
        Optional<LocalDate> nothingNew = Optional.of(FRIDAY);
        assertEquals(false, aside.isDue(recheck.minusDays(1), nothingNew));
        assertEquals(true, aside.isDue(recheck, nothingNew));
        assertEquals(true, aside.isDue(recheck, Optional.empty()));
        assertEquals(false, aside.isDue(FRIDAY.plusDays(4), Optional.of(FRIDAY.plusDays(5))));
        assertEquals(true, aside.isDue(FRIDAY.plusDays(5), Optional.of(FRIDAY.plusDays(5))));
        assertEquals(next, planner.plan(scorer.score(BantAssessment.parse("no/no/no/yes")), FRIDAY));
    }

    @Example
    @Tag("BANT-14")
    void whatWasKnownBeforeALeadArrivedStartsNoClock() {
        BantEvidence old = BantEvidence.builder()
                .id(EvidenceId.of("a"))
                .criterion(BantCriterion.BUDGET)
                .date(FRIDAY.minusDays(9))
                .source("buyer")
                .author("u1")
                .answer(BantAnswer.NO)
                .build();
        FollowUp before = planner.plan(
                EvidenceScorer.using(EvidencePolicy.standard()).score(LeadEvidence.of(List.of(old)), on(FRIDAY)),
                FRIDAY);
        assertEquals(LocalDate.of(2026, 4, 8), before.fold(work -> null, FollowUp.Ask::by, aside -> null));
    }

    @Example
    void policiesAreKnownByTheirContentAndMayBeOneDay() {
        FollowUpPolicy standard = FollowUpPolicy.standard();
        FollowUpPolicy least =
                standard.withRecheckDays(1).withQuestionWorkingDays(1).named("acme", 2);
        assertEquals(least.ref() + " recheck-days=1 question-working-days=1", least.toString());
        assertEquals("acme", least.ref().name());
        assertNotEquals(standard, standard.withRecheckDays(91));
        assertNotEquals(standard, standard.withQuestionWorkingDays(4));
        assertNotEquals(standard, standard.named("acme", 1));
        assertEquals(
                standard.withRecheckDays(91).hashCode(),
                standard.withRecheckDays(91).hashCode());
        assertNotEquals(standard.hashCode(), standard.withRecheckDays(91).hashCode());
        FollowUp work = planner.plan(scorer.score(BantAssessment.parse("yes/yes/yes/yes")), FRIDAY);
        assertTrue(work.explain(Locale.ENGLISH).contains("high"), work.explain(Locale.ENGLISH));
    }

    @Property(tries = 300)
    @Tag("BANT-14")
    void laterEvaluationsOfTheSameEvidenceDoNotMoveTheDay(
            @ForAll("histories") List<BantEvidence> history, @ForAll("days") LocalDate day) {
        EvidenceScorer evidence = EvidenceScorer.using(EvidencePolicy.standard());
        LeadEvidence until = LeadEvidence.of(
                history.stream().filter(piece -> !piece.date().isAfter(day)).toList());
        FollowUp now = planner.plan(evidence.score(until, on(day)), LocalDate.of(2026, 1, 1));
        FollowUp later = planner.plan(evidence.score(until, on(day.plusDays(17))), LocalDate.of(2026, 1, 1));
        assertEquals(now, later);
    }

    @Example
    @Tag("BANT-14")
    void whenAllIsKnownButFadedTheMostUncertainIsAsked() {
        BantScore score = scorer.score(BantAssessment.parse("no*0.9/no*0.5/no*0.5/no*0.5"));
        assertEquals(List.of(), score.nextQuestions());
        FollowUp next = planner.plan(score, FRIDAY);
        assertEquals(
                "deferred/provisional",
                score.band().code() + "/" + score.certainty().code());
        assertEquals(BantCriterion.NEED, next.fold(work -> null, FollowUp.Ask::criterion, aside -> null));
    }

    @Example
    @Tag("BANT-14")
    void evidenceThatCameLaterThanTheLeadCounts() {
        BantEvidence piece = BantEvidence.builder()
                .id(EvidenceId.of("e1"))
                .criterion(BantCriterion.NEED)
                .date(FRIDAY)
                .source("form")
                .author("u1")
                .answer(BantAnswer.NO)
                .build();
        EvidenceScorer evidence = EvidenceScorer.using(EvidencePolicy.standard());
        FollowUp next = planner.plan(
                evidence.score(LeadEvidence.of(List.of(piece)), on(FRIDAY.plusDays(9))), FRIDAY.minusDays(30));
        assertEquals(LocalDate.of(2026, 4, 8), next.fold(work -> null, FollowUp.Ask::by, aside -> null));
        next = planner.plan(evidence.score(LeadEvidence.none(), on(FRIDAY.plusDays(9))), FRIDAY.minusDays(7));
        assertEquals(LocalDate.of(2026, 4, 1), next.fold(work -> null, FollowUp.Ask::by, aside -> null));
    }

    @Example
    @Tag("BANT-14")
    void aCalendarOfOneDayAYearIsEnoughAlsoAcrossALeapDay() {
        WorkingDays yearly = day -> day.getDayOfYear() == 1;
        LocalDate newYear = LocalDate.of(2024, 1, 1);
        assertEquals(newYear.plusDays(366), yearly.after(newYear, 1));
    }

    @Example
    void badPoliciesAndCalendarsAreRefused() {
        FollowUpPolicy standard = FollowUpPolicy.standard();
        refused("recheckDays must be at least 1, but was 0", () -> standard.withRecheckDays(0));
        refused("questionWorkingDays must be at least 1, but was -1", () -> standard.withQuestionWorkingDays(-1));
        refused(
                "count must be at least 1, but was 0",
                () -> WorkingDays.mondayToFriday().after(FRIDAY, 0));
        refused(
                "recheckOn must be after 2026-04-03, but was 2026-04-03",
                () -> new FollowUp.PutAside(FRIDAY, FRIDAY, standard.ref()));
        WorkingDays never = day -> false;
        assertEquals(
                "calendar must have a working day in every year, but had none after 2026-04-03",
                assertThrows(IllegalStateException.class, () -> never.after(FRIDAY, 1))
                        .getMessage());
        assertNotEquals(standard.ref(), standard.withRecheckDays(91).ref());
        assertNotEquals(standard.ref(), standard.withQuestionWorkingDays(4).ref());
        assertEquals(standard, standard.withRecheckDays(91).withRecheckDays(90));
    }

    private static boolean check(BantScore score, FollowUp.Ask ask, LocalDate since) {
        assertEquals(score.nextQuestions().get(0), ask.criterion());
        assertEquals(WorkingDays.mondayToFriday().after(since, 3), ask.by());
        return true;
    }

    private static boolean check(FollowUp.PutAside aside, LocalDate since) {
        assertEquals(since, aside.since());
        assertEquals(since.toEpochDay() + 90, aside.recheckOn().toEpochDay());
        assertTrue(aside.isDue(aside.recheckOn(), Optional.empty()));
        return true;
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    private static void refused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    @Provide
    Arbitrary<BantPolicy> policies() {
        return BantArbitraries.policies();
    }

    @Provide
    Arbitrary<BantAssessment> leads() {
        return BantArbitraries.assessments();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EvidenceArbitraries.days();
    }

    @Provide
    Arbitrary<List<BantEvidence>> histories() {
        return EvidenceArbitraries.histories();
    }
}
