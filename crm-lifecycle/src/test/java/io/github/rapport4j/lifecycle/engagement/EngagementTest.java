// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import static io.github.rapport4j.core.vocabulary.EngagementStatus.ACTIVE;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.AT_RISK;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.CHURNED;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.DORMANT;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.NEW;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.WON_BACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent.Ending;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The usual interval is 90 days throughout, as nobody here buys on four days: g is 1.2 on day 108 and 1.5 on day 135.
 */
class EngagementTest {
    private final CustomerStory story = new CustomerStory();

    @Test
    @Tag("ENG-1")
    void contactsAloneAreNoActivity() {
        story.talks(0).talks(3).asksForHelp(5, Severity.MINOR);
        assertEquals(Optional.empty(), story.on(60).status());
        assertEquals(OptionalDouble.empty(), story.on(60).elapsed());
        story.uses(10);
        assertEquals(Optional.empty(), story.on(60).status());
        story.policy = story.policy.withIsProductUseCounted(true);
        status(NEW, 60);
        assertEquals(OptionalDouble.of(50 / 90.0), story.on(60).elapsed());
    }

    @Test
    @Tag("ENG-1")
    @Tag("ENG-4")
    void aContractIsActivityWhenItStartsAndWhenItIsRenewed() {
        story.signs(0, 10, 400);
        assertEquals(Optional.empty(), story.on(9).status());
        status(NEW, 10);
        story.renews(50, 410, 700);
        status(NEW, 49);
        status(ACTIVE, 50);
        assertEquals(List.of(FactId.of("f1")), story.on(50).moves().get(1).evidence());
    }

    @Test
    @Tag("ENG-4")
    void activityCountsByDay() {
        story.buys(0).buys(0).signs(0, 0, 400);
        status(NEW, 0);
        status(NEW, 20);
        story.buys(21);
        status(NEW, 20);
        status(ACTIVE, 21);
    }

    @Test
    @Tag("ENG-4")
    void anAcceptedOnboardingMakesActive() {
        story.buys(0).does(4, "kick-off").does(5, "go-live-accepted");
        status(NEW, 4);
        status(ACTIVE, 5);
        assertEquals(Reason.of(EngagementReason.ONBOARDED), last(5).reason());
        CustomerStory told =
                new CustomerStory().buys(0).moves(6, "contract-signed").moves(7, "go-live-accepted");
        assertEquals(Optional.of(NEW), told.on(6).status());
        assertEquals(Optional.of(ACTIVE), told.on(7).status());
        CustomerStory waived = new CustomerStory().buys(0).waives(5, "go-live-accepted");
        assertEquals(Optional.of(NEW), waived.on(6).status());
    }

    @Test
    @Tag("ENG-4")
    void aWarningPutsTheNewAtRisk() {
        story.buys(0).asksForHelp(10, Severity.MAJOR);
        status(NEW, 17);
        status(AT_RISK, 18);
        assertEquals(Reason.of(EngagementReason.WARNED, List.of(WarningKind.COMPLAINTS)), last(18).reason());
    }

    @Test
    @Tag("ENG-4")
    void theNewAreJudgedOnDay90() {
        story.buys(5);
        status(NEW, 94);
        status(ACTIVE, 95);
        assertEquals(Reason.of(EngagementReason.NO_LONGER_NEW, 90L), last(95).reason());
        story.segmentMedian = 60.0;
        story.policy = story.policy.withRiskKinds(Set.of());
        status(NEW, 94);
        status(AT_RISK, 95);
        story.segmentMedian = 60.25;
        status(NEW, 94);
        status(ACTIVE, 95);
    }

    @Test
    @Tag("ENG-4")
    void theNewAreLateOnlyWithAWarningBeforeDay90() {
        story.buys(0);
        story.segmentMedian = 40.0;
        status(NEW, 59);
        status(AT_RISK, 60);
        story.policy = story.policy.withRiskKinds(Set.of(WarningKind.COMPLAINTS));
        status(NEW, 89);
        status(AT_RISK, 90);
    }

    @Test
    @Tag("ENG-4")
    void withoutAnyActivityLeftDay90Waits() {
        story.buys(0).refunds(40, "f0");
        status(NEW, 100);
        assertEquals(OptionalDouble.empty(), story.on(100).elapsed());
        assertTrue(story.on(100).explain(Locale.ENGLISH).contains("no purchase day"));
        story.buys(120);
        status(ACTIVE, 120);
    }

    @Test
    @Tag("ENG-4")
    void theFirstActivityThatCountsIsNotASecondOne() {
        story.buys(0).refunds(40, "f0").buys(60);
        status(NEW, 89);
        status(ACTIVE, 90);
        story.buys(61);
        status(NEW, 60);
        status(ACTIVE, 61);
    }

    @Test
    @Tag("ENG-1")
    @Tag("ENG-4")
    void aPurchaseRefundedOnItsDayIsNoActivity() {
        story.buys(0).refunds(0, "f0");
        assertEquals(Optional.empty(), story.on(30).status());
    }

    @Test
    @Tag("ENG-5")
    void theActiveAreAtRiskFromOneAndAHalf() {
        story.buys(0).buys(10);
        status(ACTIVE, 144);
        status(AT_RISK, 145);
        story.policy = story.policy.withRiskKinds(Set.of());
        status(ACTIVE, 144);
        status(AT_RISK, 145);
        assertEquals(
                Reason.of(EngagementReason.LATE, 135L, BigDecimal.valueOf(90)),
                last(145).reason());
    }

    @Test
    @Tag("ENG-5")
    void everyWarningButThatOfAContractsEndIsARisk() {
        CustomerStory quiet = new CustomerStory().buys(60).buys(61);
        for (int i = 0; i < 6; i++) {
            quiet.talks(62 + i);
        }
        assertWarned(quiet, 105, WarningKind.ACTIVITY_DROP);
        assertWarned(new CustomerStory().buys(60).buys(61).asksForHelp(70, Severity.MAJOR), 78, WarningKind.COMPLAINTS);
        assertWarned(new CustomerStory().buys(60).buys(61).answers(70, 2), 70, WarningKind.SATISFACTION);
        CustomerStory forecast = new CustomerStory().buys(60).buys(61);
        forecast.alive = 0.3;
        assertWarned(forecast, 61, WarningKind.FORECAST);
        forecast.alive = 0.31;
        assertEquals(Optional.of(ACTIVE), forecast.on(61).status());
        CustomerStory ending = new CustomerStory().buys(60).buys(61).signs(62, 62, 110);
        assertEquals(Optional.of(ACTIVE), ending.on(100).status());
        ending.policy = ending.policy.withRiskKinds(Set.of(WarningKind.CONTRACT_END));
        assertWarned(ending, 62, WarningKind.CONTRACT_END);
    }

    private static void assertWarned(CustomerStory story, int day, WarningKind kind) {
        assertEquals(Optional.of(AT_RISK), story.on(day).status(), kind::code);
        List<EngagementMove> moves = story.on(day).moves();
        assertEquals(
                Reason.of(EngagementReason.WARNED, List.of(kind)),
                moves.get(moves.size() - 1).reason());
    }

    @Test
    @Tag("ENG-5")
    void fourteenCalmDaysInARowMakeActiveAgain() {
        story.buys(0).buys(10).answers(20, 1).answers(30, 5);
        status(AT_RISK, 42);
        status(ACTIVE, 43);
        assertEquals(Reason.of(EngagementReason.CALM, 14), last(43).reason());
        story.asksForHelp(43, Severity.MAJOR);
        status(AT_RISK, 43);
        story.solves(44);
        status(AT_RISK, 56);
        status(ACTIVE, 57);
    }

    @Test
    @Tag("ENG-5")
    void calmIsBelowOnePointTwo() {
        story.buys(0).buys(10).answers(95, 1).answers(105, 5);
        status(AT_RISK, 117);
        status(AT_RISK, 118);
        CustomerStory earlier =
                new CustomerStory().buys(0).buys(10).answers(95, 1).answers(104, 5);
        assertEquals(Optional.of(AT_RISK), earlier.on(116).status());
        assertEquals(Optional.of(ACTIVE), earlier.on(117).status());
    }

    @Test
    @Tag("ENG-5")
    void aPurchaseAloneDoesNotEndTheRisk() {
        story.buys(0).buys(10).buys(150);
        status(AT_RISK, 150);
        status(AT_RISK, 162);
        status(ACTIVE, 163);
    }

    @Test
    @Tag("ENG-6")
    void silenceMakesDormantAndThenChurned() {
        story.buys(0).buys(10);
        status(AT_RISK, 279);
        status(DORMANT, 280);
        status(DORMANT, 459);
        status(CHURNED, 460);
        assertEquals(5, story.on(900).moves().size());
    }

    @Test
    @Tag("ENG-3")
    void aContractInForceKeepsFromDormantAndChurned() {
        story.buys(0).signs(10, 10, 1000);
        status(AT_RISK, 280);
        status(AT_RISK, 999);
        CustomerStory late = new CustomerStory().buys(0).buys(10).signs(9, 500, 900);
        assertEquals(Optional.of(CHURNED), late.on(499).status());
    }

    @Test
    @Tag("ENG-3")
    @Tag("ENG-6")
    void anEndedContractChurnsAfterItsGrace() {
        story.buys(0).signs(10, 10, 100);
        status(ACTIVE, 129);
        status(CHURNED, 130);
        assertEquals(
                Reason.of(EngagementReason.CONTRACT_OVER, CustomerStory.day(100)),
                last(130).reason());
        CustomerStory bought = new CustomerStory().buys(0).signs(10, 10, 100).buys(100);
        assertEquals(Optional.of(ACTIVE), bought.on(150).status());
        CustomerStory before = new CustomerStory().buys(0).signs(10, 10, 100).buys(99);
        assertEquals(Optional.of(CHURNED), before.on(130).status());
        CustomerStory renewed = new CustomerStory().buys(0).signs(10, 10, 100).renews(129, 129, 300);
        assertEquals(Optional.of(ACTIVE), renewed.on(150).status());
    }

    @Test
    @Tag("ENG-6")
    void aCancelledContractChurnsAtOnceUnlessAnotherOneRuns() {
        story.buys(0).signs(10, 10, 400).ends(60, Ending.CANCELLED);
        status(ACTIVE, 59);
        status(CHURNED, 60);
        story.signsAnother(50, 50, 90);
        status(ACTIVE, 60);
        status(ACTIVE, 119);
        status(CHURNED, 120);
    }

    @Test
    @Tag("ENG-7")
    void aReturnWithin90DaysOfATouchIsWonBack() {
        story.buys(0).buys(10).touches(300, Touch.Delivery.UNKNOWN).buys(390);
        status(DORMANT, 389);
        status(WON_BACK, 390);
        assertEquals(
                Reason.of(EngagementReason.CAME_BACK_AFTER_TOUCH, CustomerStory.day(300)),
                last(390).reason());
        CustomerStory late = new CustomerStory()
                .buys(0)
                .buys(10)
                .touches(299, Touch.Delivery.UNKNOWN)
                .buys(390);
        assertEquals(Optional.of(ACTIVE), late.on(390).status());
        CustomerStory failed = new CustomerStory()
                .buys(0)
                .buys(10)
                .touches(380, Touch.Delivery.FAILED)
                .buys(390);
        assertEquals(Optional.of(ACTIVE), failed.on(390).status());
        CustomerStory churned = new CustomerStory()
                .buys(0)
                .buys(10)
                .touches(470, Touch.Delivery.DELIVERED)
                .buys(480);
        assertEquals(Optional.of(CHURNED), churned.on(479).status());
        assertEquals(Optional.of(WON_BACK), churned.on(480).status());
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-7")
    void theFactsOfADayCountInTheirOrderAndContractsAfterThem() {
        CustomerStory bought = new CustomerStory().buys(0).buys(10).buys(300).touches(300, Touch.Delivery.UNKNOWN);
        assertEquals(Optional.of(ACTIVE), bought.on(300).status());
        CustomerStory touched = new CustomerStory()
                .buys(0)
                .buys(10)
                .touches(300, Touch.Delivery.UNKNOWN)
                .buys(300);
        assertEquals(Optional.of(WON_BACK), touched.on(300).status());
        CustomerStory signed =
                new CustomerStory().buys(0).buys(10).signs(300, 300, 400).touches(300, Touch.Delivery.UNKNOWN);
        assertEquals(Optional.of(WON_BACK), signed.on(300).status());
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-7")
    void anInstantOfTheEveningBeforeComesBeforeADayOfItsDateInTheWest() {
        ZoneId west = ZoneId.of("America/Los_Angeles");
        // by the clocks of the west the touch of the 300th day comes after a purchase at two in the morning, world time
        Instant evening = CustomerStory.day(300).atTime(2, 0).toInstant(ZoneOffset.UTC);
        CustomerHistory history = new CustomerStory()
                .buysOn(CustomerStory.day(0))
                .buysOn(CustomerStory.day(10))
                .touchesOn(CustomerStory.day(300))
                .buysAt(evening)
                .history();
        ScanPoint point = story.point(299).withAsOf(AsOf.of(CustomerStory.day(299), west));
        Engagement result = story.calculator().evaluate(history, point);
        assertEquals(Optional.of(ACTIVE), result.status());
        assertEquals(
                Reason.of(EngagementReason.CAME_BACK), result.moves().get(4).reason());
        ScanPoint later = point.withAsOf(AsOf.of(CustomerStory.day(302), west));
        assertEquals(
                Optional.of(CustomerStory.day(299)),
                story.calculator().evaluate(history, later).state().since());
    }

    @Test
    @Tag("ENG-2")
    void timeMovesOnceADay() {
        story.buys(0).buys(300).refunds(320, "f1");
        status(ACTIVE, 319);
        status(AT_RISK, 320);
        status(DORMANT, 321);
        status(DORMANT, 449);
        status(CHURNED, 450);
    }

    @Test
    @Tag("ENG-8")
    void theWonBackAreActiveAfter90DaysWithOneMoreActivity() {
        story.buys(0).buys(10).touches(390, Touch.Delivery.UNKNOWN).buys(400);
        status(WON_BACK, 490);
        status(AT_RISK, 535);
        story.buys(450);
        status(WON_BACK, 489);
        status(ACTIVE, 490);
        assertEquals(Reason.of(EngagementReason.STAYED, 90L), last(490).reason());
    }

    @Test
    @Tag("ENG-8")
    void theWonBackAreAtRiskAsTheActive() {
        story.buys(0).buys(10).touches(390, Touch.Delivery.UNKNOWN).buys(400);
        status(WON_BACK, 534);
        status(AT_RISK, 535);
        story.answers(410, 1);
        status(AT_RISK, 410);
    }

    @Test
    @Tag("ENG-8")
    void theWonBackChurnWhenTheirContractEndsOrTheGapIsThree() {
        story.buys(0).buys(10).touches(390, Touch.Delivery.UNKNOWN).signs(400, 400, 440);
        status(WON_BACK, 439);
        status(CHURNED, 440);
        story.policy = story.policy.withWonBackGraceDays(5);
        status(WON_BACK, 444);
        status(CHURNED, 445);
        story.policy = EngagementPolicy.standard();
        story.signsForGood(400);
        status(WON_BACK, 445);
        CustomerStory refunded = new CustomerStory()
                .buys(0)
                .buys(10)
                .touches(270, Touch.Delivery.UNKNOWN)
                .buys(285)
                .refunds(295, "f3");
        assertEquals(Optional.of(WON_BACK), refunded.on(294).status());
        assertEquals(Optional.of(CHURNED), refunded.on(295).status());
    }

    @Test
    @Tag("ENG-3")
    @Tag("ENG-8")
    void aContractInForceKeepsTheWonBackFromChurning() {
        story.policy = story.policy.withWonBackChurnedPercent(150).withWonBackDays(1000);
        story.buys(0).buys(10).touches(270, Touch.Delivery.UNKNOWN).buys(285);
        status(WON_BACK, 419);
        status(CHURNED, 420);
        story.signs(286, 286, 900);
        status(WON_BACK, 420);
        status(AT_RISK, 421);
    }

    private void status(EngagementStatus expected, int day) {
        assertEquals(Optional.of(expected), story.on(day).status(), () -> "day " + day);
    }

    private EngagementMove last(int day) {
        List<EngagementMove> moves = story.on(day).moves();
        return moves.get(moves.size() - 1);
    }
}
