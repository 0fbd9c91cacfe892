// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.ServiceEvent.Matter;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Answer;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import io.github.rapport4j.scoring.warning.WarningReport;
import io.github.rapport4j.scoring.warning.WarningScanner;
import io.github.rapport4j.testkit.scoring.WarningArbitraries;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class HealthScorerTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final ZoneId ZONE = WarningArbitraries.ZONE;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final ScanPoint POINT = ScanPoint.of(AsOf.of(TODAY, ZONE), Currency.getInstance("CNY"));
    private static final HealthPolicy POLICY = HealthPolicy.standard();
    private static final HealthScorer SCORER = HealthScorer.using(POLICY);
    private static final HealthFigures GOOD = HealthFigures.builder()
            .cadence(new Cadence(30, 30))
            .satisfaction(new Satisfaction(5, Scale.CSAT))
            .trend(new ActivityTrend(2, 6))
            .service(ServiceState.CALM)
            .build();

    @Test
    @Tag("HEALTH-1")
    void coloursBeginOnTheirLimits() {
        HealthFigures seventy = GOOD.withCadence(new Cadence(90, 30)).withContract(ContractState.RUNNING);
        assertEquals(Optional.of(Score.of(70)), SCORER.score(seventy).score());
        assertEquals(Optional.of(HealthColour.GREEN), SCORER.score(seventy).colour());
        HealthFigures less = seventy.withTrend(new ActivityTrend(199, 600));
        assertEquals(Optional.of(HealthColour.AMBER), SCORER.score(less).colour());
        HealthFigures forty = HealthFigures.builder()
                .cadence(new Cadence(90, 30))
                .satisfaction(new Satisfaction(5, Scale.CSAT))
                .trend(new ActivityTrend(0, 6))
                .service(ServiceState.CALM)
                .contract(ContractState.ENDED)
                .build();
        assertEquals(Optional.of(Score.of(40)), SCORER.score(forty).score());
        assertEquals(Optional.of(HealthColour.AMBER), SCORER.score(forty).colour());
        HealthFigures red = forty.withSatisfaction(new Satisfaction(4, Scale.CSAT));
        assertEquals(Optional.of(HealthColour.RED), SCORER.score(red).colour());
    }

    @Test
    @Tag("HEALTH-1")
    void anOpenSevereComplaintIsAtMostAmber() {
        HealthFigures severe = GOOD.withService(ServiceState.SEVERE);
        HealthScore score = SCORER.score(severe.withContract(ContractState.RUNNING));
        assertEquals(Optional.of(Score.of(80)), score.score());
        assertEquals(Optional.of(HealthColour.AMBER), score.colour());
        assertTrue(score.isHeldAtAmber());
        assertFalse(SCORER.score(GOOD).isHeldAtAmber());
        assertEquals("""
                health 80 of 100, amber, from 100.0 % of the weights
                  cadence 30: last activity 30 days ago, usual interval 30 days
                  satisfaction 20: latest answer 5 on a scale of 1 to 5
                  trend 20: 2 activities in 30 days, 6 in the 90 days before
                  service 0: severe complaint open
                  contract 10: contract in force
                  while a severe complaint is open, at best amber""", score.explain(Locale.ENGLISH));
        assertEquals("HealthScore[80, amber, coverage=100/100]", score.toString());
    }

    @Test
    @Tag("HEALTH-1")
    void sixtyPercentOfTheWeightsIsEnough() {
        HealthFigures sixty = HealthFigures.builder()
                .cadence(new Cadence(0, 30))
                .trend(new ActivityTrend(0, 1))
                .contract(ContractState.ENDING)
                .build();
        assertEquals(
                Optional.of(Score.ofMicros(58_333_333)), SCORER.score(sixty).score());
        HealthScore less = SCORER.score(sixty.withTrend(new ActivityTrend(5, 0)));
        assertEquals(Optional.empty(), less.score());
        assertEquals(Optional.empty(), less.colour());
        assertEquals(Optional.empty(), less.breakdown());
        assertEquals("""
                too little is known for a health score: 40.0 % of the weights, 60 % are needed
                  satisfaction: not known, left out
                  trend: not known, left out
                  service: not known, left out""", less.explain(Locale.ENGLISH));
        assertEquals("HealthScore[insufficient, coverage=40/100]", less.toString());
        assertEquals(
                Optional.of(HealthReason.INSUFFICIENT),
                less.toOutcome().refusal().map(Reason::code));
    }

    @Test
    @Tag("HEALTH-1")
    void figuresAreReadFromFacts() {
        HealthFigures figures = figures(purchase(10), answer(5, 4), complaint(2, Severity.MINOR));
        assertEquals(
                HealthFigures.builder()
                        .cadence(new Cadence(10, 90))
                        .satisfaction(new Satisfaction(4, Scale.CSAT))
                        .trend(new ActivityTrend(1, 0))
                        .service(ServiceState.CALM)
                        .build(),
                figures);
        assertEquals(
                Optional.of(ServiceState.WARNED),
                figures(complaint(2, Severity.MINOR), complaint(3, Severity.MINOR))
                        .service());
        HealthFigures severe = figures(complaint(2, Severity.MAJOR), complaint(3, Severity.MINOR));
        assertEquals(Optional.of(ServiceState.SEVERE), severe.service());
        assertEquals(Optional.empty(), figures(purchase(10)).service(), "complaints are not recorded");
        CustomerHistory recording = CustomerHistory.of(CUSTOMER, List.of()).recording(List.of(FactKind.SERVICE_EVENT));
        assertEquals(
                Optional.of(ServiceState.CALM),
                SCORER.score(recording, POINT).figures().service());
    }

    @Test
    @Tag("HEALTH-1")
    void contractsRunEndSoonOrAreOver() {
        assertEquals(
                Optional.of(ContractState.RUNNING),
                figures(contract("k", 300, 61)).contract());
        assertEquals(
                Optional.of(ContractState.ENDING),
                figures(contract("k", 300, 60)).contract());
        assertEquals(
                Optional.of(ContractState.ENDED), figures(contract("k", 300, 0)).contract());
        assertEquals(
                Optional.of(ContractState.RUNNING),
                figures(contract("k", 300, 0), contract("next", 20, 300)).contract());
        assertEquals(Optional.of(ContractState.RUNNING), figures(ahead()).contract(), "agreed for later");
        Fact cancelled = ContractEvent.ofEnd(head(1, "end"), "ahead", ContractEvent.Ending.CANCELLED);
        assertEquals(
                Optional.of(ContractState.ENDED), figures(ahead(), cancelled).contract());
        Fact gap = ContractEvent.ofRenewal(head(3, "gap"), "ahead", Terms.of(TODAY.minusDays(40), TODAY.minusDays(10)));
        assertEquals(Optional.of(ContractState.RUNNING), figures(ahead(), gap).contract(), "and a gap filled since");
        assertEquals(Optional.of(ContractState.ENDED), figures(lapse()).contract(), "nothing is known but a lapse");
        assertEquals(Optional.empty(), figures(purchase(1)).contract());
    }

    @Test
    void warningsMustBeOfThePointAndThePolicy() {
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of());
        WarningReport report = WarningScanner.using(POLICY.warning()).scan(history, POINT);
        ScanPoint before = POINT.withAsOf(AsOf.of(TODAY.minusDays(1), ZONE));
        assertEquals(
                "warnings must be as of 2026-03-30[Asia/Shanghai], but was 2026-03-31[Asia/Shanghai]",
                refusal(() -> HealthFigures.from(history, before, report, POLICY)));
        HealthPolicy other = POLICY.withWarning(WarningPolicy.standard().withContractDays(30));
        assertEquals(
                "warnings must be of policy " + other.warning().ref() + ", but was "
                        + POLICY.warning().ref(),
                refusal(() -> HealthFigures.from(history, POINT, report, other)));
    }

    @Test
    @Tag("HEALTH-2")
    void churnReasonsAreAClosedListAndOtherNeedsANote() {
        assertEquals(
                List.of(
                        "product",
                        "service",
                        "price",
                        "competitor",
                        "need-gone",
                        "business-closed",
                        "contact-left",
                        "other"),
                Arrays.stream(ChurnReason.values()).map(ChurnReason::code).toList());
        assertEquals("联系人离职", ChurnReason.CONTACT_LEFT.label(Locale.CHINESE));
        ChurnFinding.Builder finding =
                ChurnFinding.builder().source(ChurnFinding.Source.INTERVIEW).day(TODAY);
        for (ChurnReason reason : ChurnReason.values()) {
            if (reason != ChurnReason.OTHER) {
                assertEquals(Optional.empty(), finding.reason(reason).build().note());
            }
        }
        ChurnFinding.Builder other = ChurnFinding.builder()
                .reason(ChurnReason.OTHER)
                .source(ChurnFinding.Source.SURVEY)
                .day(TODAY);
        assertEquals("note must be given for the reason other, but was missing", refusal(other::build));
        ChurnFinding noted = other.note(FreeText.of("moved to the sea")).build();
        assertFalse(noted.toString().contains("sea"), "what was said is personal");
    }

    @Test
    void aPolicyIsKnownByItsContentAndRefusesNonsense() {
        for (HealthPolicy other : List.of(
                POLICY.withWeights(Map.of(HealthMeasure.TREND, 100)),
                POLICY.withServicePoints(Map.of(ServiceState.CALM, 100)),
                POLICY.withContractPoints(Map.of(ContractState.RUNNING, 100)),
                POLICY.withMinimumCoverage(61),
                POLICY.withGreenFrom(Score.of(71)),
                POLICY.withAmberFrom(Score.of(41)),
                POLICY.withLoyalty(LoyaltyPolicy.standard().withLateIntervals(4)),
                POLICY.withWarning(WarningPolicy.standard().withContractDays(30)),
                POLICY.named("acme", 1))) {
            assertNotEquals(POLICY.ref(), other.ref());
        }
        assertEquals(
                "weights must make 100, but was 99",
                refusal(() -> POLICY.withWeights(Map.of(HealthMeasure.TREND, 99))));
        assertEquals(
                "weights must not be negative, but was -1",
                refusal(() -> POLICY.withWeights(Map.of(HealthMeasure.TREND, -1))));
        assertEquals(
                "servicePoints must be 0 to 100, but was 101",
                refusal(() -> POLICY.withServicePoints(Map.of(ServiceState.CALM, 101))));
        assertEquals(
                "contractPoints must be 0 to 100, but was -1",
                refusal(() -> POLICY.withContractPoints(Map.of(ContractState.ENDED, -1))));
        assertEquals("minimumCoverage must be 1 to 100, but was 0", refusal(() -> POLICY.withMinimumCoverage(0)));
        assertEquals("amberFrom must be at most 70, but was 71", refusal(() -> POLICY.withAmberFrom(Score.of(71))));
    }

    private static HealthFigures figures(Fact... facts) {
        HealthFigures figures = SCORER.score(CustomerHistory.of(CUSTOMER, List.of(facts)), POINT)
                .figures();
        return figures.withWarnings(List.of());
    }

    private static FactHead head(int daysAgo, String name) {
        return FactHead.of(FactId.of(name + "-" + daysAgo), CUSTOMER, Occurrence.of(TODAY.minusDays(daysAgo)), ZONE);
    }

    private static Fact purchase(int daysAgo) {
        return Purchase.of(head(daysAgo, "purchase"), Money.of("100", "CNY"));
    }

    private static Fact answer(int daysAgo, int value) {
        return SurveyAnswer.of(head(daysAgo, "csat"), Question.ofCsat("q"), Answer.of(value));
    }

    private static Fact complaint(int daysAgo, Severity severity) {
        return ServiceEvent.ofOpening(head(daysAgo, "complaint"), "case" + daysAgo, Matter.COMPLAINT, severity);
    }

    private static Fact contract(String id, int daysAgo, int daysLeft) {
        Terms terms = Terms.of(TODAY.minusDays(daysAgo), TODAY.plusDays(daysLeft));
        return ContractEvent.ofSignature(head(daysAgo, id), id, terms);
    }

    private static Fact lapse() {
        return ContractEvent.ofEnd(head(1, "lapse"), "lapsed", ContractEvent.Ending.LAPSED);
    }

    private static Fact ahead() {
        return ContractEvent.ofSignature(head(5, "ahead"), "ahead", Terms.of(TODAY.plusDays(1), TODAY.plusDays(300)));
    }

    private static String refusal(Executable bad) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, bad).getMessage());
    }
}
