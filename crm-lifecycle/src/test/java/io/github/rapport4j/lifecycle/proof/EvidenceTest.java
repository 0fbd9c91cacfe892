// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvidenceTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c-1");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @Test
    @Tag("T10")
    void satisfactionIsTheLatestComparableAnswerWithinTheWindow() {
        assertFalse(has(Proof.SATISFIED, csat("2026-06-01", 3)));
        assertTrue(has(Proof.SATISFIED, csat("2026-06-01", 4)));
        assertTrue(has(Proof.SATISFIED, csat(DAY.minusDays(180).toString(), 4)));
        assertFalse(has(Proof.SATISFIED, csat(DAY.minusDays(181).toString(), 5)));
        assertFalse(has(Proof.SATISFIED, csat("2026-06-01", 5), csat("2026-06-02", 2)));
        assertTrue(has(Proof.SATISFIED, nps("2026-06-03", 7)));
        assertFalse(has(Proof.SATISFIED, nps("2026-06-03", 6)));
        assertFalse(has(Proof.SATISFIED));
    }

    @Test
    @Tag("T10")
    void loyaltyTestsAreReadFromFacts() {
        assertTrue(has(Proof.REPEAT_PURCHASE, buy("2026-01-01"), buy("2026-01-02")));
        assertFalse(has(Proof.REPEAT_PURCHASE, buy("2026-01-01")));
        assertTrue(has(Proof.TENURE, buy("2025-06-30")));
        assertFalse(has(Proof.TENURE, buy("2025-07-01")));
        assertTrue(has(Proof.TENURE, signed("2025-06-01", "2025-06-30", "2026-06-30")));
        assertTrue(has(Proof.RENEWED, signed("2025-01-01", "2025-01-01", "2026-01-01"), renewed("2026-01-01")));
        assertTrue(has(Proof.REFERRAL_CONVERTED, referral(Referral.Step.SIGNED)));
        assertFalse(has(Proof.REFERRAL_CONVERTED, referral(Referral.Step.REGISTERED)));
        assertTrue(has(Proof.SEVERE_COMPLAINT, complaint(Severity.MAJOR)));
        assertFalse(has(Proof.SEVERE_COMPLAINT, complaint(Severity.MODERATE)));
    }

    @Test
    @Tag("X3")
    void lapsedContractIsOverAfterItsDaysOfGraceAndACancelledOneAtOnce() {
        String end = DAY.minusDays(30).toString();
        assertTrue(has(Proof.CONTRACT_OVER, signed("2025-01-01", "2025-01-01", end)));
        String later = DAY.minusDays(29).toString();
        assertFalse(has(Proof.CONTRACT_OVER, signed("2025-01-01", "2025-01-01", later)));
        ContractEvent cancelled =
                ContractEvent.ofEnd(head("end", DAY.toString()), "k-1", ContractEvent.Ending.CANCELLED);
        assertTrue(has(Proof.CONTRACT_OVER, signed("2025-01-01", "2025-01-01", "2027-01-01"), cancelled));
        assertFalse(has(Proof.CONTRACT_OVER, signed("2025-01-01", "2025-01-01", "2027-01-01")));
        assertFalse(has(Proof.CONTRACT_OVER, buy("2026-01-01")));
    }

    @Test
    @Tag("R4")
    void twoQuarterlyReviewsMustFail() {
        assertTrue(has(Proof.REVIEWS_FAILED, buy("2025-03-30")));
        assertFalse(has(Proof.REVIEWS_FAILED, buy("2025-03-31")));
        Fact contract = signed("2025-01-01", "2025-01-01", "2027-01-01");
        assertFalse(has(Proof.REVIEWS_FAILED, contract));
        assertTrue(has(Proof.REVIEWS_FAILED, contract, csat("2026-03-30", 1)));
        assertFalse(has(Proof.REVIEWS_FAILED, contract, csat("2026-03-31", 1)));
        assertFalse(has(Proof.REVIEWS_FAILED, contract, csat("2026-03-30", 1), csat("2026-06-01", 5)));
    }

    @Test
    @Tag("LIFE-3")
    void contactsAndActionsProve() {
        assertTrue(has(
                Proof.TRAINING_HELD, Attendance.of(head("a", "2026-01-01"), "kick-off", Attendance.Occasion.TRAINING)));
        assertTrue(has(Proof.CALLBACK_SETTLED, ActionDone.of(head("d", "2026-01-01"), "i-1", "callback-settled")));
        assertFalse(has(Proof.CALLBACK_SETTLED, ActionDone.of(head("d", "2026-07-01"), "i-1", "callback-settled")));
        assertTrue(has(Proof.CONTRACT_SIGNED, signed("2026-01-01", "2026-01-01", "2027-01-01")));
        assertTrue(has(Proof.ORDER_PAID, buy("2026-01-01")));
    }

    @Test
    @Tag("T5")
    void aTwoWayTalkIsContactAndAnUnansweredMailIsNot() {
        Interaction.Builder mail = Interaction.builder()
                .head(head("i", "2026-01-01"))
                .channel(Channel.EMAIL)
                .direction(Direction.OUTBOUND);
        assertFalse(has(Proof.TWO_WAY_CONTACT, mail.build()));
        assertTrue(has(Proof.TWO_WAY_CONTACT, mail.direction(Direction.INBOUND).build()));
        assertFalse(has(
                Proof.TRAINING_HELD, Attendance.of(head("a", "2026-01-01"), "fair", Attendance.Occasion.TRADE_FAIR)));
        assertFalse(has(Proof.CONTRACT_SIGNED, signed("2025-01-01", "2025-01-01", "2026-01-01")));
        assertFalse(has(Proof.REPEAT_PURCHASE, buy("2026-01-01"), bought("2026-01-01", "again")));
        assertFalse(has(Proof.RENEWED, signed("2026-01-01", "2026-01-01", "2027-01-01")));
    }

    @Test
    @Tag("R4")
    void aYearIsQuietWithoutPurchaseRenewalOrContractInForce() {
        // the reviews of 30 June and of 30 March both look twelve months back
        assertTrue(has(Proof.REVIEWS_FAILED, signed("2020-01-01", "2020-01-01", "2025-03-30")));
        assertFalse(has(Proof.REVIEWS_FAILED, signed("2020-01-01", "2020-01-01", "2025-03-31")));
        assertFalse(has(Proof.REVIEWS_FAILED, signed("2020-01-01", "2020-01-01", "2026-07-01")));
        assertFalse(has(Proof.REVIEWS_FAILED, signed("2025-03-31", "2026-09-01", "2027-01-01")));
        assertTrue(has(Proof.REVIEWS_FAILED, signed("2025-03-30", "2026-09-01", "2027-01-01")));
    }

    @Test
    @Tag("T10")
    void anAnswerOnAScaleOfItsOwnSaysNothing() {
        SurveyAnswer.Question seven =
                new SurveyAnswer.Question("q7", SurveyAnswer.Measure.CSAT, SurveyAnswer.Scale.of(1, 7));
        assertFalse(has(Proof.SATISFIED, SurveyAnswer.of(head("s7", "2026-06-01"), seven, SurveyAnswer.Answer.of(7))));
        assertTrue(has(
                Proof.SATISFIED,
                csat("2026-05-01", 4),
                SurveyAnswer.of(head("s7", "2026-06-01"), seven, SurveyAnswer.Answer.of(1))));
    }

    @Test
    @Tag("T3")
    void unansweredLeadIsDeferredButNotDecidedly() {
        BantScorer scorer = BantScorer.using(BantPolicy.standard());
        Evidence evidence = Evidence.none(asOf()).with(scorer.score(BantAssessment.unknown()));
        assertEquals(Set.of(Proof.DEFERRED), evidence.proofs());
    }

    @Test
    void rulesRefuseWhatMeansNothing() {
        assertEquals(
                "csat must be 1 to 5, but was 6",
                assertThrows(IllegalArgumentException.class, () -> new EvidenceRules.Satisfaction(180, 6, 7))
                        .getMessage());
        assertEquals(
                "tenureMonths must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> new EvidenceRules.Spans(0, 30, 12))
                        .getMessage());
    }

    private static boolean has(Proof proof, Fact... facts) {
        return Evidence.from(CustomerHistory.of(CUSTOMER, List.of(facts)), asOf())
                .has(proof);
    }

    private static AsOf asOf() {
        return AsOf.of(DAY, ZoneOffset.UTC);
    }

    private static FactHead head(String id, String day) {
        return FactHead.of(FactId.of(id), CUSTOMER, Occurrence.of(LocalDate.parse(day)), ZoneOffset.UTC);
    }

    private static Fact buy(String day) {
        return Purchase.of(head("p-" + day, day), Money.of("10.00", "EUR"));
    }

    private static Fact bought(String day, String id) {
        return Purchase.of(head(id, day), Money.of("10.00", "EUR"));
    }

    private static Fact csat(String day, int value) {
        return SurveyAnswer.of(head("s-" + day, day), SurveyAnswer.Question.ofCsat("q"), SurveyAnswer.Answer.of(value));
    }

    private static Fact nps(String day, int value) {
        return SurveyAnswer.of(head("n-" + day, day), SurveyAnswer.Question.ofNps("q"), SurveyAnswer.Answer.of(value));
    }

    private static Fact signed(String day, String start, String end) {
        return ContractEvent.ofSignature(
                head("k-" + day, day), "k-1", Terms.of(LocalDate.parse(start), LocalDate.parse(end)));
    }

    private static Fact renewed(String day) {
        LocalDate start = LocalDate.parse(day);
        return ContractEvent.ofRenewal(head("r-" + day, day), "k-1", Terms.of(start, start.plusYears(1)));
    }

    private static Fact referral(Referral.Step step) {
        return Referral.builder()
                .head(head("ref", "2026-01-01"))
                .referralId("r-1")
                .step(step)
                .build();
    }

    private static Fact complaint(Severity severity) {
        return ServiceEvent.ofOpening(head("case", "2026-06-01"), "z-1", ServiceEvent.Matter.COMPLAINT, severity);
    }
}
