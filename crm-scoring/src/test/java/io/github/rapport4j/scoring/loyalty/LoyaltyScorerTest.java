// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

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
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.SurveyAnswer.Answer;
import io.github.rapport4j.core.fact.SurveyAnswer.Question;
import io.github.rapport4j.core.fact.SurveyAnswer.Scale;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.axis.AxisSide;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Window;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.RhythmPolicy;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class LoyaltyScorerTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c1");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final AsOf AS_OF = AsOf.of(TODAY, ZONE);
    private static final LoyaltyPolicy POLICY = LoyaltyPolicy.standard();

    @Test
    @Tag("LOY-1")
    void windowsHoldTheirEdges() {
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER,
                List.of(
                        purchase(3),
                        purchase(364),
                        purchase(365),
                        inbound(0),
                        inbound(0, "again"),
                        inbound(179),
                        inbound(180),
                        outbound(5),
                        answer(364, 3),
                        answer(365, 10)));
        LoyaltyFigures figures = figures(history);
        assertEquals(OptionalInt.of(2), figures.purchaseDays());
        assertEquals(OptionalInt.of(2), figures.twoWayDays());
        assertEquals(Optional.of(new Satisfaction(3, Scale.NPS)), figures.satisfaction());
        assertEquals(OptionalInt.of(365), figures.relationshipDays());
        assertEquals(Optional.of(new Cadence(3, 90)), figures.cadence());
    }

    @Test
    @Tag("LOY-1")
    void theLatestAnswerThatIsNotBlankSpeaks() {
        CustomerHistory history =
                CustomerHistory.of(CUSTOMER, List.of(answer(20, 9), answer(10, 4), blank(2), purchase(5)));
        assertEquals(
                Optional.of(new Satisfaction(4, Scale.NPS)), figures(history).satisfaction());
    }

    @Test
    @Tag("LOY-1")
    void interactionsThatAreNotRecordedAreUnknown() {
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(purchase(5)));
        assertEquals(OptionalInt.empty(), figures(history).twoWayDays());
        CustomerHistory recording = history.recording(List.of(FactKind.INTERACTION));
        assertEquals(OptionalInt.of(0), figures(recording).twoWayDays());
    }

    @Test
    @Tag("LOY-1")
    void aContractIsActivityToo() {
        Terms terms = Terms.of(TODAY.minusDays(700), TODAY.plusDays(10));
        CustomerHistory history = CustomerHistory.of(
                CUSTOMER,
                List.of(
                        ContractEvent.ofSignature(head(700, "sign"), "k1", terms),
                        ContractEvent.ofEnd(head(7, "end"), "k1", ContractEvent.Ending.CANCELLED)));
        LoyaltyFigures figures = figures(history);
        assertEquals(Optional.of(new Cadence(700, 90)), figures.cadence());
        assertEquals(OptionalInt.of(700), figures.relationshipDays());
        assertEquals(OptionalInt.empty(), figures.purchaseDays());
    }

    @Test
    @Tag("LOY-1")
    @Tag("ENG-1")
    void aContractIsActivityFromItsStartAndARelationshipFromItsSignature() {
        Fact running =
                ContractEvent.ofSignature(head(100, "sign"), "k1", Terms.of(TODAY.minusDays(40), TODAY.plusDays(10)));
        LoyaltyFigures figures = figures(CustomerHistory.of(CUSTOMER, List.of(running)));
        assertEquals(Optional.of(new Cadence(40, 90)), figures.cadence());
        assertEquals(OptionalInt.of(100), figures.relationshipDays());
        Fact coming =
                ContractEvent.ofSignature(head(100, "sign"), "k1", Terms.of(TODAY.plusDays(1), TODAY.plusDays(10)));
        assertEquals(
                Optional.empty(),
                figures(CustomerHistory.of(CUSTOMER, List.of(coming))).cadence());
    }

    @Test
    @Tag("LOY-3")
    void onlyAnOpenSevereComplaintCaps() {
        Fact open = ServiceEvent.ofOpening(head(20, "open"), "s1", ServiceEvent.Matter.COMPLAINT, Severity.MAJOR);
        Fact resolved = ServiceEvent.of(head(1, "resolved"), "s1", ServiceEvent.Step.RESOLVED);
        Fact mild = ServiceEvent.ofOpening(head(20, "mild"), "s2", ServiceEvent.Matter.COMPLAINT, Severity.MODERATE);
        assertEquals(
                true, figures(CustomerHistory.of(CUSTOMER, List.of(open, mild))).hasOpenSevereComplaint());
        CustomerHistory settled = CustomerHistory.of(CUSTOMER, List.of(open, mild, resolved));
        assertEquals(false, figures(settled).hasOpenSevereComplaint());
        AsOf dayBefore = AsOf.of(TODAY.minusDays(2), ZONE);
        assertEquals(true, figures(settled, dayBefore).hasOpenSevereComplaint(), "nothing later leaks in");
    }

    @Test
    @Tag("LOY-1")
    @Tag("LOY-3")
    void anIndexSaysWhatItIsMadeOf() {
        LoyaltyFigures figures = LoyaltyFigures.builder()
                .cadence(new Cadence(60, 60))
                .purchaseDays(3)
                .relationshipDays(1095)
                .hasOpenSevereComplaint(true)
                .build();
        LoyaltyIndex index = LoyaltyScorer.using(POLICY).score(figures);
        assertEquals("""
                loyalty index 49 of 100, from 75.0 % of the weights
                  cadence 46.666667: last activity 60 days ago, usual interval 60 days
                  repeat behaviour 16.666666: 3 purchase days in 365 days
                  tenure 20: relationship of 1,095 days
                  severe complaint -34.333333: while a severe complaint is open, at most 49
                  satisfaction: not known, left out
                  engagement: not known, left out""", index.explain(Locale.ENGLISH));
        assertEquals("LoyaltyIndex[49, coverage=75/100]", index.toString());
    }

    @Test
    @Tag("LOY-2")
    void exactlyHalfOfTheWeightsIsEnough() {
        LoyaltyFigures half = LoyaltyFigures.builder()
                .purchaseDays(5)
                .relationshipDays(1095)
                .twoWayDays(0)
                .build();
        assertEquals(
                Optional.of(Score.of(80)),
                LoyaltyScorer.using(POLICY).score(half).score());
        LoyaltyIndex less = LoyaltyScorer.using(POLICY)
                .score(LoyaltyFigures.builder()
                        .cadence(new Cadence(0, 90))
                        .twoWayDays(6)
                        .build());
        assertEquals(Optional.empty(), less.score());
        assertEquals(
                "too little is known for a loyalty index: 45.0 % of the weights, 50 % are needed",
                Objects.requireNonNull(
                        less.explain(Locale.ENGLISH).lines().findFirst().orElse(null)));
        assertEquals(Optional.empty(), less.breakdown());
    }

    @Test
    @Tag("LOY-1")
    void exactlyFiftyIsFifty() {
        LoyaltyFigures figures = LoyaltyFigures.builder()
                .cadence(new Cadence(60, 30))
                .purchaseDays(3)
                .satisfaction(new Satisfaction(3, Scale.CSAT))
                .build();
        assertEquals(
                Optional.of(Score.of(50)),
                LoyaltyScorer.using(POLICY).score(figures).score());
    }

    @Test
    @Tag("LOY-1")
    void anEndAloneBeginsNothing() {
        Fact end = ContractEvent.ofEnd(head(7, "end"), "k1", ContractEvent.Ending.CANCELLED);
        assertEquals(
                OptionalInt.empty(),
                figures(CustomerHistory.of(CUSTOMER, List.of(end))).relationshipDays());
    }

    @Test
    @Tag("LOY-3")
    void onlyAComplaintHoldsLow() {
        LoyaltyFigures calm = LoyaltyFigures.builder()
                .cadence(new Cadence(0, 60))
                .purchaseDays(5)
                .build();
        LoyaltyIndex index = LoyaltyScorer.using(POLICY).score(calm);
        assertFalse(index.isHeldLow());
        assertEquals(Reading.ofScore(Score.of(100)), index.toReading());
        LoyaltyIndex severe = LoyaltyScorer.using(POLICY).score(calm.withHasOpenSevereComplaint(true));
        assertTrue(severe.isHeldLow());
        assertEquals(
                Reading.ofLow(Score.of(49), Reason.of(LoyaltyReason.OPEN_SEVERE_COMPLAINT, Score.of(49))),
                severe.toReading());
        LoyaltyIndex unknown =
                LoyaltyScorer.using(POLICY).score(LoyaltyFigures.builder().build());
        assertEquals("LoyaltyIndex[insufficient, coverage=0/100]", unknown.toString());
    }

    @Test
    @Tag("BANT-17")
    @Tag("LOY-3")
    void theRuleForTheLabSaysTheSideOfTheCutAndWhy() {
        LoyaltyFigures calm = LoyaltyFigures.builder()
                .cadence(new Cadence(60, 30))
                .purchaseDays(3)
                .satisfaction(new Satisfaction(3, Scale.CSAT))
                .build();
        LoyaltyScorer scorer = LoyaltyScorer.using(POLICY.withComplaintCap(Score.of(50)));
        List<LoyaltyFigures> base = List.of(
                calm,
                calm.withHasOpenSevereComplaint(true),
                LoyaltyFigures.builder().build());
        List<Outcome<AxisSide>> onTheCut = scorer.toCalculator(Score.of(50)).calculate(base);
        assertEquals(
                "high 50, low 50", onTheCut.get(0) + ", " + onTheCut.get(1), "held low on the cut, at the same points");
        assertEquals(
                scorer.score(base.get(2)).toReading().reason(), onTheCut.get(2).refusal());
        assertEquals(
                scorer.score(calm).explain(Locale.ENGLISH),
                onTheCut.get(0).why().orElseThrow().explain(Locale.ENGLISH));
        assertEquals(
                "low 50",
                scorer.toCalculator(Score.of(51)).calculate(base).get(0).toString());
    }

    @Test
    void pointsAreAQuantity() {
        assertTrue(new LoyaltyIndex.Points(0).isZero());
        assertFalse(new LoyaltyIndex.Points(1).isZero());
        assertEquals("-0.000001", new LoyaltyIndex.Points(-1).toString());
        assertEquals("100", new LoyaltyIndex.Points(100_000_000).toString());
    }

    @Test
    void limitsBelongToWhatIsAllowed() {
        assertEquals(0.25, new Cadence(0, 0.25).usualDays());
        assertEquals(1_000_000, new Cadence(0, 1_000_000).usualDays());
        LoyaltyPolicy policy = POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 100, LoyaltyPart.TENURE, 0))
                .withTenureTarget(1)
                .withYearDays(1_000_000)
                .withMinimumCoverage(100);
        assertEquals(0, policy.weight(LoyaltyPart.TENURE));
        assertEquals(2, policy.withLateIntervals(2).lateIntervals());
        assertEquals(100, policy.withLateIntervals(100).lateIntervals());
        assertEquals("lateIntervals must be 2 to 100, but was 101", refusal(() -> POLICY.withLateIntervals(101)));
        assertEquals("numbers must be 1 to 1000000, but was 1000001", refusal(() -> POLICY.withYearDays(1_000_001)));
    }

    @Test
    void badFiguresAndPoliciesAreRefused() {
        assertEquals(
                "weights must not be negative, but was -1",
                refusal(() -> POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, -1))));
        assertEquals(
                "relationshipDays must be at least 0, but was -1",
                refusal(() -> LoyaltyFigures.builder().relationshipDays(-1).build()));
        assertEquals(
                "twoWayDays must be at least 0, but was -1",
                refusal(() -> LoyaltyFigures.builder().twoWayDays(-1).build()));
        assertEquals("daysSince must be at least 0, but was -1", refusal(() -> new Cadence(-1, 30)));
        assertEquals("usualDays must be 0.25 to 1000000, but was NaN", refusal(() -> new Cadence(1, Double.NaN)));
        assertEquals("answer must be 0 to 10, but was 11", refusal(() -> new Satisfaction(11, Scale.NPS)));
        assertEquals(
                "purchaseDays must be at least 0, but was -1",
                refusal(() -> LoyaltyFigures.builder().purchaseDays(-1).build()));
        assertEquals(
                "weights must make 100, but was 99",
                refusal(() -> POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 99))));
        assertEquals(
                "weights must not hold the complaint cap",
                refusal(() -> POLICY.withWeights(Map.of(LoyaltyPart.COMPLAINT_CAP, 100))));
        assertEquals(
                "weights must not hold the complaint cap",
                refusal(() -> POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 100, LoyaltyPart.COMPLAINT_CAP, 0))));
        assertEquals(
                "weights must make 100, but was 4294967396",
                refusal(() -> POLICY.withWeights(Map.of(
                        LoyaltyPart.CADENCE, Integer.MAX_VALUE,
                        LoyaltyPart.REPEAT, Integer.MAX_VALUE,
                        LoyaltyPart.TENURE, 102))));
        assertEquals("name must not be blank", refusal(() -> POLICY.named(" ", 1)));
        assertEquals("version must be at least 1, but was 0", refusal(() -> POLICY.named("acme", 0)));
        assertEquals("numbers must be 1 to 1000000, but was 0", refusal(() -> POLICY.withTenureTarget(0)));
        assertEquals("lateIntervals must be 2 to 100, but was 1", refusal(() -> POLICY.withLateIntervals(1)));
        assertEquals("minimumCoverage must be 1 to 100, but was 101", refusal(() -> POLICY.withMinimumCoverage(101)));
    }

    @Test
    void aPolicyIsKnownByItsContent() {
        for (LoyaltyPolicy other : List.of(
                POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 100)),
                POLICY.withLateIntervals(4),
                POLICY.withRepeatTarget(5),
                POLICY.withYearDays(364),
                POLICY.withTenureTarget(1000),
                POLICY.withEngagementDays(90),
                POLICY.withEngagementTarget(7),
                POLICY.withMinimumCoverage(60),
                POLICY.withComplaintCap(Score.of(30)),
                POLICY.named("acme", 1))) {
            assertNotEquals(POLICY.ref(), other.ref());
        }
        assertEquals(POLICY, LoyaltyPolicy.standard());
        LoyaltyPolicy cadence = POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 100));
        assertEquals(cadence, POLICY.withWeights(Map.of(LoyaltyPart.CADENCE, 100, LoyaltyPart.TENURE, 0)));
        assertEquals(0, cadence.weights().get(LoyaltyPart.REPEAT), "a part left out counts 0");
    }

    private static LoyaltyFigures figures(CustomerHistory history) {
        return figures(history, AS_OF);
    }

    private static LoyaltyFigures figures(CustomerHistory history, AsOf asOf) {
        PurchaseDays days = PurchaseDays.from(history, asOf, Currency.getInstance("CNY"));
        UsualInterval interval = UsualInterval.of(days, OptionalDouble.empty(), RhythmPolicy.standard());
        return LoyaltyFigures.from(history, days, interval, new Window(asOf, POLICY));
    }

    private static FactHead head(int daysAgo, String name) {
        return FactHead.of(FactId.of(name + "-" + daysAgo), CUSTOMER, Occurrence.of(TODAY.minusDays(daysAgo)), ZONE);
    }

    private static Fact purchase(int daysAgo) {
        return Purchase.of(head(daysAgo, "purchase"), Money.of("100", "CNY"));
    }

    private static Fact inbound(int daysAgo) {
        return inbound(daysAgo, "in");
    }

    private static Fact inbound(int daysAgo, String name) {
        return Interaction.builder()
                .head(head(daysAgo, name))
                .channel(Channel.PHONE)
                .direction(Direction.INBOUND)
                .build();
    }

    private static Fact outbound(int daysAgo) {
        return Interaction.builder()
                .head(head(daysAgo, "out"))
                .channel(Channel.PHONE)
                .direction(Direction.OUTBOUND)
                .build();
    }

    private static Fact answer(int daysAgo, int value) {
        return SurveyAnswer.of(head(daysAgo, "answer"), Question.ofNps("nps"), Answer.of(value));
    }

    private static Fact blank(int daysAgo) {
        return SurveyAnswer.of(head(daysAgo, "blank"), Question.ofNps("nps"), Answer.blank());
    }

    private static String refusal(Executable call) {
        return Objects.requireNonNull(
                assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
