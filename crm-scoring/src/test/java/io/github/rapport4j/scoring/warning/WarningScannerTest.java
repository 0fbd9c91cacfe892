// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.ServiceEvent.Matter;
import io.github.rapport4j.core.fact.ServiceEvent.Step;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Answer;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.testkit.scoring.WarningArbitraries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class WarningScannerTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final ZoneId ZONE = WarningArbitraries.ZONE;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final ScanPoint POINT = ScanPoint.of(AsOf.of(TODAY, ZONE), Currency.getInstance("CNY"));
    private static final WarningPolicy POLICY = WarningPolicy.standard();
    private static final WarningScanner SCANNER = WarningScanner.using(POLICY);

    @Test
    @Tag("WARN-1")
    void sixBeforeAndOneNowIsADropAndFiveIsTooFew() {
        List<Fact> facts = new ArrayList<>(List.of(
                talk(30), talk(119), purchase(60), purchase(61), talk(62, Direction.INBOUND, "again"), talk(29)));
        assertEquals(Optional.empty(), since(WarningKind.ACTIVITY_DROP, facts));
        facts.add(outbound(50));
        assertEquals(Optional.empty(), since(WarningKind.ACTIVITY_DROP, facts), "nobody answered");
        facts.add(talk(120));
        assertEquals(Optional.empty(), since(WarningKind.ACTIVITY_DROP, facts), "too long ago");
        facts.add(talk(118));
        assertEquals(Optional.of(TODAY), since(WarningKind.ACTIVITY_DROP, facts), "the sixth came in with day 30");
        WarningSignal signal = report(facts).signal(WarningKind.ACTIVITY_DROP).orElseThrow();
        assertEquals(List.of(Reason.of(WarningReason.ACTIVITY_DROP, 1, 30, 6, 90)), signal.reasons());
        assertEquals(7, signal.evidence().size());
        facts.add(talk(3));
        assertEquals(Optional.empty(), since(WarningKind.ACTIVITY_DROP, facts), "2 are more than half of 6 / 3");
    }

    @Test
    @Tag("WARN-1")
    void anOrderInSeveralPurchasesIsOneActivity() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Purchase part = (Purchase) purchase(60 + i);
            facts.add(new Purchase(part.head(), "one order", part.lines()));
        }
        assertEquals(new ActivityTrend(0, 1), report(facts).activity().orElseThrow());
    }

    @Test
    @Tag("WARN-2")
    void twoComplaintsAreARiseUnlessThereWereAsManyBefore() {
        List<Fact> facts = new ArrayList<>(List.of(complaint(29, Severity.MINOR), complaint(10, Severity.MINOR)));
        assertEquals(Optional.of(TODAY.minusDays(10)), since(WarningKind.COMPLAINTS, facts));
        facts.add(complaint(59, Severity.MINOR));
        assertEquals(Optional.of(TODAY.minusDays(10)), since(WarningKind.COMPLAINTS, facts));
        facts.add(complaint(30, Severity.MINOR));
        assertEquals(Optional.empty(), since(WarningKind.COMPLAINTS, facts));
        ServiceEvent request = ServiceEvent.ofOpening(head(1, "r"), "request", Matter.REQUEST, Severity.CRITICAL);
        assertEquals(Optional.empty(), since(WarningKind.COMPLAINTS, List.of(complaint(3, Severity.MINOR), request)));
    }

    @Test
    @Tag("WARN-2")
    void aSevereComplaintMayBeOpenForSevenDays() {
        assertEquals(Optional.empty(), since(WarningKind.COMPLAINTS, List.of(complaint(7, Severity.MAJOR))));
        assertEquals(Optional.of(TODAY), since(WarningKind.COMPLAINTS, List.of(complaint(8, Severity.MAJOR))));
        assertEquals(Optional.empty(), since(WarningKind.COMPLAINTS, List.of(complaint(400, Severity.MODERATE))));
        List<Fact> old = List.of(complaint(1000, Severity.CRITICAL));
        assertEquals(Optional.of(TODAY.minusDays(992)), since(WarningKind.COMPLAINTS, old));
        List<Fact> reopened = List.of(
                complaint(1000, Severity.CRITICAL),
                ServiceEvent.of(head(900, "resolved"), "case1000", Step.RESOLVED),
                ServiceEvent.of(head(10, "reopened"), "case1000", Step.REOPENED));
        assertEquals(Optional.of(TODAY.minusDays(2)), since(WarningKind.COMPLAINTS, reopened));
        assertEquals(
                List.of(FactId.of("complaint-1000")),
                report(reopened).signal(WarningKind.COMPLAINTS).orElseThrow().evidence());
        Fact known = ServiceEvent.of(head(10, "reopened"), "case1000", Step.REOPENED)
                .withMatter(Matter.COMPLAINT)
                .withSeverity(Severity.MAJOR);
        assertEquals(
                List.of(FactId.of("reopened-10")),
                report(List.of(known))
                        .signal(WarningKind.COMPLAINTS)
                        .orElseThrow()
                        .evidence(),
                "the first step known, where the opening is not");
    }

    @Test
    @Tag("WARN-3")
    void oneAndAHalfIntervalsAreOverdue() {
        assertEquals(Optional.empty(), since(WarningKind.OVERDUE, List.of(purchase(134))));
        assertEquals(Optional.of(TODAY), since(WarningKind.OVERDUE, List.of(purchase(135))));
        List<Fact> regular = List.of(purchase(191), purchase(150), purchase(109), purchase(68));
        assertEquals(Optional.of(TODAY.minusDays(6)), since(WarningKind.OVERDUE, regular), "1.5 x 41 is 61.5");
        WarningSignal signal = report(regular).signal(WarningKind.OVERDUE).orElseThrow();
        assertEquals(List.of(FactId.of("purchase-68")), signal.evidence());
    }

    @Test
    @Tag("WARN-4")
    void lowAndFallenAnswersWarnUntilABetterOneOrHalfAYear() {
        assertEquals(Optional.of(TODAY.minusDays(5)), since(WarningKind.SATISFACTION, List.of(nps(5, 6))));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, List.of(nps(5, 7))));
        assertEquals(Optional.of(TODAY.minusDays(179)), since(WarningKind.SATISFACTION, List.of(nps(179, 0))));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, List.of(nps(180, 0))));
        assertEquals(Optional.of(TODAY.minusDays(5)), since(WarningKind.SATISFACTION, List.of(csat(5, 2))));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, List.of(csat(5, 3))));
        assertEquals(Optional.of(TODAY.minusDays(9)), since(WarningKind.SATISFACTION, List.of(nps(20, 10), nps(9, 8))));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, List.of(nps(20, 9), nps(9, 8))));
        List<Fact> stays = List.of(nps(20, 10), nps(9, 8), nps(4, 8));
        assertEquals(Optional.of(TODAY.minusDays(9)), since(WarningKind.SATISFACTION, stays), "8 again is no better");
        List<Fact> better = List.of(nps(20, 10), nps(9, 7), nps(4, 8));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, better));
        List<Fact> twoQuestions = List.of(nps(20, 10), csat(9, 5));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, twoQuestions), "not one question");
        List<Fact> betterButLow = List.of(nps(20, 3), nps(9, 5));
        assertEquals(Optional.of(TODAY.minusDays(20)), since(WarningKind.SATISFACTION, betterButLow));
    }

    @Test
    @Tag("WARN-5")
    void aContractEndsSoonWhenNobodyTalksAboutIt() {
        assertEquals(Optional.of(TODAY), since(WarningKind.CONTRACT_END, List.of(contract(60))));
        assertEquals(Optional.empty(), since(WarningKind.CONTRACT_END, List.of(contract(61))));
        assertEquals(Optional.of(TODAY.minusDays(59)), since(WarningKind.CONTRACT_END, List.of(contract(1))));
        assertEquals(Optional.empty(), since(WarningKind.CONTRACT_END, List.of(contract(0))), "it is over");
        assertEquals(Optional.empty(), since(WarningKind.CONTRACT_END, List.of(contract(30), renewalTalk(299))));
        assertEquals(
                Optional.of(TODAY.minusDays(30)),
                since(WarningKind.CONTRACT_END, List.of(contract(30), renewalTalk(300))),
                "a talk that led to this contract");
        assertEquals(
                Optional.of(TODAY.minusDays(30)),
                since(WarningKind.CONTRACT_END, List.of(contract(30), talk(5))),
                "another topic");
    }

    @Test
    @Tag("WARN-6")
    void sevenInTenIsProbablyGone() {
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(talk(5)));
        assertEquals(
                Optional.of(TODAY),
                forecast(history, day -> day.equals(TODAY) ? 0.3 : 0.31).map(WarningSignal.Since::day));
        assertEquals(Optional.empty(), forecast(history, day -> 0.3000001));
        assertEquals(Optional.of(new WarningSignal.Since(TODAY.minusDays(30), true)), forecast(history, day -> 0.1));
        assertEquals("alive must be 0 to 1, but was NaN", refusal(() -> forecast(history, day -> Double.NaN)));
        assertEquals("alive must be 0 to 1, but was 1.5", refusal(() -> forecast(history, day -> 1.5)));
    }

    @Test
    @Tag("WARN-2")
    void aRiseBeginsWhenEarlierComplaintsAreFarEnoughBack() {
        List<Fact> facts = List.of(
                complaint(62, Severity.MINOR),
                complaint(61, Severity.MINOR),
                complaint(4, Severity.MINOR),
                complaint(3, Severity.MINOR));
        assertEquals(Optional.of(TODAY.minusDays(2)), since(WarningKind.COMPLAINTS, facts));
    }

    @Test
    @Tag("WARN-3")
    void aRefundedPurchaseIsNoneFromTheDayOfItsRefund() {
        Fact refund = Refund.of(head(10, "refund"), Money.of("100", "CNY"), FactId.of("purchase-20"));
        List<Fact> facts = List.of(purchase(200), purchase(20), refund);
        assertEquals(Optional.of(TODAY.minusDays(10)), since(WarningKind.OVERDUE, facts));
    }

    @Test
    @Tag("WARN-4")
    void otherScalesAreReadAsOneToFive() {
        Question seven = Question.of("q7", SurveyAnswer.Measure.CSAT, SurveyAnswer.Scale.of(1, 7));
        Fact two = SurveyAnswer.of(head(5, "seven"), seven, Answer.of(2));
        Fact three = SurveyAnswer.of(head(5, "seven"), seven, Answer.of(3));
        assertEquals(Optional.of(TODAY.minusDays(5)), since(WarningKind.SATISFACTION, List.of(two)));
        assertEquals(Optional.empty(), since(WarningKind.SATISFACTION, List.of(three)), "2 of 6 is above 1 of 4");
    }

    @Test
    @Tag("WARN-4")
    @Tag("WARN-5")
    void theDaysOfATimeEndWhereTheSignEnds() {
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(nps(200, 0), contract(30), renewalTalk(5)));
        WarningDays days = SCANNER.days(history, POINT, Set.of(WarningKind.values()), TODAY.minusDays(250));
        assertEquals(
                List.of(DateWindow.of(TODAY.minusDays(200), TODAY.minusDays(20))),
                days.windows(WarningKind.SATISFACTION));
        assertEquals(
                List.of(DateWindow.of(TODAY.minusDays(30), TODAY.minusDays(5))),
                days.windows(WarningKind.CONTRACT_END));
    }

    @Test
    @Tag("WARN-1")
    void aDropEndsWithNewActivityOrWhenTheOldIsTooLongAgo() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            facts.add(talk(150, Direction.INBOUND, "talk" + i));
        }
        assertEquals(List.of(DateWindow.of(TODAY.minusDays(120), TODAY.minusDays(30))), drops(facts));
        facts.add(talk(60));
        assertEquals(List.of(DateWindow.of(TODAY.minusDays(120), TODAY.minusDays(30))), drops(facts));
        facts.add(talk(60, Direction.INBOUND, "again"));
        assertEquals(List.of(DateWindow.of(TODAY.minusDays(120), TODAY.minusDays(60))), drops(facts));
    }

    private static List<DateWindow> drops(List<Fact> facts) {
        return SCANNER.days(
                        CustomerHistory.of(CUSTOMER, facts),
                        POINT,
                        Set.of(WarningKind.ACTIVITY_DROP),
                        TODAY.minusDays(250))
                .windows(WarningKind.ACTIVITY_DROP);
    }

    @Test
    @Tag("WARN-2")
    @Tag("WARN-3")
    @Tag("WARN-4")
    @Tag("WARN-5")
    void theNextTurnIsTheFirstDayOnWhichTimeAloneMayChangeAnything() {
        assertEquals(Optional.empty(), nextTurn(WarningKind.COMPLAINTS, List.of()));
        assertEquals(Optional.empty(), nextTurn(WarningKind.OVERDUE, List.of()));
        List<Fact> twice = List.of(purchase(134), complaint(7, Severity.MAJOR));
        assertEquals(Optional.of(TODAY.plusDays(1)), nextTurn(WarningKind.OVERDUE, twice), "1.5 x 90 days");
        assertEquals(Optional.of(TODAY.plusDays(1)), nextTurn(WarningKind.COMPLAINTS, twice), "open for 8 days");
        assertEquals(Optional.empty(), nextTurn(WarningKind.OVERDUE, List.of(purchase(135))), "it is late already");
        assertEquals(
                Optional.of(TODAY.plusDays(22)),
                nextTurn(WarningKind.COMPLAINTS, List.of(complaint(8, Severity.MAJOR))),
                "no more among those of 30 days");
        assertEquals(Optional.of(TODAY.plusDays(175)), nextTurn(WarningKind.SATISFACTION, List.of(nps(5, 6))));
        assertEquals(Optional.empty(), nextTurn(WarningKind.SATISFACTION, List.of(nps(180, 6))));
        assertEquals(Optional.empty(), nextTurn(WarningKind.FORECAST, List.of(purchase(3))));
        WarningDays all = WarningScanner.using(POLICY)
                .days(CustomerHistory.of(CUSTOMER, twice), POINT, Set.of(WarningKind.values()), TODAY);
        assertEquals(Optional.of(TODAY.plusDays(1)), all.nextTurn(), "the earliest of all");
        WarningDays asked = WarningScanner.using(POLICY)
                .withForecast((seen, asOf) -> OptionalDouble.empty())
                .days(CustomerHistory.of(CUSTOMER, List.of()), POINT, Set.of(WarningKind.FORECAST), TODAY);
        assertEquals(Optional.of(TODAY.plusDays(1)), asked.nextTurn(), "a forecast is asked for every day");
    }

    private static Optional<LocalDate> nextTurn(WarningKind kind, List<Fact> facts) {
        return WarningScanner.using(POLICY)
                .days(CustomerHistory.of(CUSTOMER, facts), POINT, Set.of(kind), TODAY)
                .nextTurn();
    }

    @Test
    void limitsOfAPolicyBelongToIt() {
        WarningPolicy most = POLICY.withContractDays(100_000)
                .withActivityDropPercent(100)
                .withDetractorUpTo(10)
                .withDissatisfiedUpTo(5)
                .withGonePercent(100);
        assertEquals(100_000, most.contractDays());
        assertEquals(100, most.gonePercent());
        assertEquals("numbers must be 1 to 100000, but was 100001", refusal(() -> POLICY.withContractDays(100_001)));
    }

    @Test
    void whatIsNotRecordedIsNotLookedFor() {
        assertEquals(Set.of(WarningKind.values()), report(List.of()).unchecked());
        WarningReport report = SCANNER.scan(
                CustomerHistory.of(CUSTOMER, List.of())
                        .recording(List.of(FactKind.PURCHASE, FactKind.SERVICE_EVENT, FactKind.SURVEY_ANSWER)),
                POINT);
        assertEquals(Set.of(WarningKind.CONTRACT_END, WarningKind.FORECAST), report.unchecked());
        assertEquals(List.of(), report.signals());
    }

    @Test
    void aReportSaysWhyAndSinceWhen() {
        assertEquals("""
                warnings as of 2026-03-31: 2
                  overdue purchase since 2025-10-17
                    last activity 300 days ago, usual interval 90 days
                    evidence: contract-300
                  contract end since 2026-03-01
                    contract k runs until 2026-04-29, over in 30 days, no renewal talk recorded
                    evidence: contract-300
                  activity drop: not known, not looked for
                  complaints: not known, not looked for
                  satisfaction drop: not known, not looked for
                  forecast: not known, not looked for""", report(List.of(contract(30))).explain(Locale.ENGLISH));
    }

    @Test
    void aPolicyIsKnownByItsContentAndRefusesNonsense() {
        for (WarningPolicy other : List.of(
                POLICY.withActivityDays(1),
                POLICY.withActivityBaseDays(1),
                POLICY.withActivityDropPercent(1),
                POLICY.withActivityMinimum(1),
                POLICY.withComplaintDays(1),
                POLICY.withComplaintCount(1),
                POLICY.withSevereOpenDays(1),
                POLICY.withOverduePercent(1),
                POLICY.withDetractorUpTo(1),
                POLICY.withDissatisfiedUpTo(1),
                POLICY.withSatisfactionFall(1),
                POLICY.withSatisfactionDays(1),
                POLICY.withContractDays(1),
                POLICY.withGonePercent(1),
                POLICY.withForecastLookbackDays(1),
                POLICY.withRhythm(RhythmPolicy.standard().withFloorDays(1)),
                POLICY.named("acme", 1))) {
            assertNotEquals(POLICY.ref(), other.ref());
        }
        assertEquals("numbers must be 1 to 100000, but was 0", refusal(() -> POLICY.withContractDays(0)));
        assertEquals(
                "activityDropPercent must be 1 to 100, but was 101",
                refusal(() -> POLICY.withActivityDropPercent(101)));
        assertEquals("detractorUpTo must be 1 to 10, but was 11", refusal(() -> POLICY.withDetractorUpTo(11)));
        assertEquals("dissatisfiedUpTo must be 1 to 5, but was 6", refusal(() -> POLICY.withDissatisfiedUpTo(6)));
        assertEquals("gonePercent must be 1 to 100, but was 101", refusal(() -> POLICY.withGonePercent(101)));
        assertEquals("recent must be at least 0, but was -1", refusal(() -> new ActivityTrend(-1, 0)));
        assertEquals("before must be at least 0, but was -1", refusal(() -> new ActivityTrend(0, -1)));
    }

    @Test
    void aReportKeepsItsOrder() {
        WarningSignal overdue = signal(WarningKind.OVERDUE);
        WarningReport.Builder report =
                WarningReport.builder().asOf(POINT.asOf()).policy(POLICY.ref()).addSignals(overdue);
        assertEquals(
                "signals must be in the order of their kinds, but was complaints after overdue",
                refusal(() -> WarningReport.builder()
                        .from(report.build())
                        .addSignals(signal(WarningKind.COMPLAINTS))
                        .build()));
        assertEquals(
                "signals must be in the order of their kinds, but was overdue after overdue",
                refusal(() -> WarningReport.builder()
                        .from(report.build())
                        .addSignals(overdue)
                        .build()));
        assertEquals(
                "unchecked must hold no signal, but was overdue",
                refusal(() -> report.addUnchecked(WarningKind.OVERDUE).build()));
        assertEquals(
                "reasons must not be empty",
                refusal(() -> new WarningSignal(WarningKind.OVERDUE, overdue.since(), List.of(), List.of())));
    }

    private static WarningSignal signal(WarningKind kind) {
        List<Reason> reasons = List.of(Reason.of(WarningReason.OVERDUE, 1, 2));
        return new WarningSignal(kind, WarningSignal.Since.of(TODAY), reasons, List.of());
    }

    private static WarningReport report(List<Fact> facts) {
        return SCANNER.scan(CustomerHistory.of(CUSTOMER, facts), POINT);
    }

    private static Optional<LocalDate> since(WarningKind kind, List<Fact> facts) {
        return report(facts).signal(kind).map(signal -> signal.since().day());
    }

    private static Optional<WarningSignal.Since> forecast(
            CustomerHistory history, java.util.function.ToDoubleFunction<LocalDate> alive) {
        return SCANNER.withForecast((seen, asOf) -> OptionalDouble.of(alive.applyAsDouble(asOf.day())))
                .scan(history, POINT)
                .signal(WarningKind.FORECAST)
                .map(WarningSignal::since);
    }

    private static FactHead head(int daysAgo, String name) {
        return FactHead.of(FactId.of(name + "-" + daysAgo), CUSTOMER, Occurrence.of(TODAY.minusDays(daysAgo)), ZONE);
    }

    private static Fact purchase(int daysAgo) {
        return Purchase.of(head(daysAgo, "purchase"), Money.of("100", "CNY"));
    }

    private static Fact talk(int daysAgo) {
        return talk(daysAgo, Direction.INBOUND, "talk");
    }

    private static Fact outbound(int daysAgo) {
        return talk(daysAgo, Direction.OUTBOUND, "outbound");
    }

    private static Interaction talk(int daysAgo, Direction direction, String name) {
        return Interaction.builder()
                .head(head(daysAgo, name))
                .channel(Channel.PHONE)
                .direction(direction)
                .build();
    }

    private static Fact renewalTalk(int daysAgo) {
        return talk(daysAgo, Direction.INBOUND, "renewal").withTopics(Topic.RENEWAL);
    }

    private static Fact complaint(int daysAgo, Severity severity) {
        return ServiceEvent.ofOpening(head(daysAgo, "complaint"), "case" + daysAgo, Matter.COMPLAINT, severity);
    }

    private static Fact nps(int daysAgo, int value) {
        return SurveyAnswer.of(head(daysAgo, "nps"), Question.ofNps("q1"), Answer.of(value));
    }

    private static Fact csat(int daysAgo, int value) {
        return SurveyAnswer.of(head(daysAgo, "csat"), Question.ofCsat("q2"), Answer.of(value));
    }

    private static Fact contract(int daysLeft) {
        Terms terms = Terms.of(TODAY.minusDays(300), TODAY.plusDays(daysLeft));
        return ContractEvent.ofSignature(head(300, "contract"), "k", terms);
    }

    private static String refusal(Executable bad) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, bad).getMessage());
    }
}
