// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import static io.github.rapport4j.core.vocabulary.EngagementStatus.ACTIVE;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.AT_RISK;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.CHURNED;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.DORMANT;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.NEW;
import static io.github.rapport4j.core.vocabulary.EngagementStatus.WON_BACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One more day from a result: when it must be looked into, and when it is as the day before. */
class EngagementStepTest {
    private final CustomerStory story = new CustomerStory();

    @Test
    @Tag("ENG-2")
    void theDayOfChangeIsTheNextLimitOrTurnOfAWarning() {
        story.buys(0).buys(10);
        changes(145, 144); // at risk from 1.5 x 90 days on
        changes(145, 130);
        changes(130, 120);
        changes(120, 118); // the first purchase leaves the 120 days of WARN-1
        changes(118, 117); // no longer calm from 1.2 x 90 days on
        changes(146, 145); // it moved on the day, so that time may move it again tomorrow
        changes(280, 235); // dormant
        changes(460, 400); // churned
        changes(Optional.empty(), 461);
        assertEquals(2, story.on(461).facts());
        assertEquals(1, story.on(9).facts());
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-6")
    void theDayOfChangeIsTheStartTheEndAndTheGraceOfAContract() {
        story.signs(0, 50, 400);
        changes(50, 0);
        changes(400, 399);
        changes(430, 401);
        changes(Optional.empty(), 700);
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-6")
    void theGraceOfWhatACancellationReplacedIsNoDayOfChange() {
        story.signs(0, 0, 50);
        changes(80, 60); // thirty days after the terms lapsed
        story.ends(30, ContractEvent.Ending.CANCELLED);
        changes(108, 60); // no longer calm from 1.2 x 90 days on
        Engagement before = story.on(40);
        assertEquals(story.on(60).changesOn(), stepped(before, 60).changesOn());
        assertEquals(
                stepped(before, 60).changesOn(),
                stepped(stepped(before, 55), 60).changesOn());
    }

    @Test
    @Tag("ENG-8")
    void theDayOfChangeIsTheEndOfTheContractOfTheWonBack() {
        story.policy = story.policy.withWonBackGraceDays(5);
        story.buys(0).buys(10).touches(390, Touch.Delivery.UNKNOWN).signs(400, 400, 440);
        changes(440, 431);
        changes(445, 440);
    }

    @Test
    @Tag("ENG-5")
    void theDayOfChangeIsTheFourteenthCalmDay() {
        story.buys(0).buys(10).answers(20, 1).answers(30, 5);
        changes(43, 42);
        changes(40, 39); // thirty days after the second purchase
        changes(43, 40);
    }

    @Test
    @Tag("ENG-4")
    void theDayOfChangeIsDay90OfTheNew() {
        story.signs(3, 3, 900);
        changes(93, 20);
        changes(93, 92);
    }

    @Test
    @Tag("ENG-5")
    void aComplaintIsLookedAtAgainOnItsEighthDay() {
        story.buys(0).buys(10).asksForHelp(15, Severity.MAJOR);
        changes(23, 15);
        changes(23, 22);
    }

    @Test
    @Tag("ENG-2")
    void aQuietDayIsTheSameWithoutItsMoves() {
        story.buys(0);
        Engagement before = story.on(5);
        assertEquals(1, before.moves().size());
        Engagement next = stepped(before, 6);
        assertEquals(story.calculator().step(before.state(), story.history(), story.point(6)), next);
        assertEquals(List.of(), next.moves());
        assertEquals(Optional.of(NEW), next.status());
        assertEquals(CustomerStory.day(6), next.state().day());
        assertEquals(OptionalDouble.of(6 / 90.0), next.elapsed());
        Engagement another = stepped(next, 7);
        assertEquals(List.of(), another.moves());
        assertEquals(CustomerStory.day(7), another.asOf().day());
    }

    @Test
    @Tag("ENG-2")
    void nothingIsReadAgainUntilTheDayOfChange() {
        story.buys(0).buys(10).refundsAbroad(20, "f0");
        List<Money> asked = new ArrayList<>();
        Engagement result = story.calculator().evaluate(story.history(), counting(130, asked));
        int once = asked.size();
        assertTrue(once > 0);
        for (int day = 131; day < 145; day++) {
            result = story.calculator().step(result, story.history(), counting(day, asked));
            assertEquals(once, asked.size(), "day " + day);
            assertEquals(Optional.of(ACTIVE), result.status());
        }
        result = story.calculator().step(result, story.history(), counting(145, asked));
        assertTrue(asked.size() > once);
        assertEquals(Optional.of(AT_RISK), result.status());
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-7")
    void theLastWinBackTouchBeforeTheStepIsRemembered() {
        story.buys(0).buys(10).touches(290, Touch.Delivery.DELIVERED);
        story.touches(301, Touch.Delivery.DELIVERED).touches(305, Touch.Delivery.FAILED);
        Engagement before = story.on(350);
        assertEquals(Optional.of(DORMANT), before.status());
        story.buys(391);
        Engagement after = stepped(before, 400);
        assertEquals(Optional.of(WON_BACK), after.status());
        assertEquals(
                Reason.of(EngagementReason.CAME_BACK_AFTER_TOUCH, CustomerStory.day(301)),
                after.moves().get(0).reason());
        CustomerStory tooLate = new CustomerStory().buys(0).buys(10).touches(300, Touch.Delivery.DELIVERED);
        Engagement dormant = tooLate.on(350);
        tooLate.buys(391);
        assertEquals(
                Optional.of(ACTIVE),
                tooLate.calculator()
                        .step(dormant, tooLate.history(), tooLate.point(400))
                        .status());
    }

    @Test
    @Tag("ENG-2")
    @Tag("ENG-7")
    void aPurchaseBeforeTheStepIsNoWinBackTouch() {
        story.buys(0).signs(10, 10, 100).buys(99);
        Engagement before = story.on(140);
        assertEquals(Optional.of(CHURNED), before.status());
        story.buys(150);
        assertEquals(Optional.of(ACTIVE), stepped(before, 150).status());
        assertEquals(Optional.of(ACTIVE), stepped(before, 160).status());
    }

    @Test
    @Tag("ENG-2")
    void aNewFactIsSeenOnItsDay() {
        story.buys(0).buys(10);
        Engagement before = story.on(130);
        story.buys(140);
        Engagement quiet = stepped(before, 139);
        assertEquals(2, quiet.facts());
        Engagement bought = stepped(quiet, 140);
        assertEquals(Optional.of(CustomerStory.day(140)), bought.lastActivity());
        assertEquals(3, bought.facts());
    }

    @Test
    @Tag("ENG-2")
    void aLateFactIsSeenWhenItIsKnown() {
        story.buys(0).buys(10).buysUnseen(100, 135);
        Engagement before = story.on(130);
        assertEquals(Optional.of(CustomerStory.day(10)), stepped(before, 134).lastActivity());
        assertEquals(Optional.of(CustomerStory.day(100)), stepped(before, 135).lastActivity());
    }

    @Test
    @Tag("ENG-2")
    void aPointThatKnowsLessIsReadAgain() {
        story.buys(0).buys(10);
        Engagement before = story.on(130);
        ScanPoint point = story.point(131);
        AsOf early = point.asOf().knownBy(story.point(5).asOf().knownBy());
        story.buysUnseen(1, 2);
        Engagement then = story.calculator().step(before, story.history(), point.withAsOf(early));
        assertEquals(2, then.facts());
        assertEquals(Optional.of(CustomerStory.day(1)), then.lastActivity());
    }

    @Test
    @Tag("ENG-1")
    @Tag("ENG-2")
    void anotherMedianCountsForThoseWithoutARhythmOfTheirOwn() {
        story.buys(0).buys(10);
        Engagement before = story.on(130);
        story.segmentMedian = 60;
        Engagement known = stepped(before, 131);
        assertEquals(60, known.interval().days());
        story.segmentMedian = 61;
        assertEquals(61, stepped(known, 132).interval().days());
        story.segmentMedian = 0;
        assertEquals(90, stepped(known, 132).interval().days());
        CustomerStory own = new CustomerStory().buys(0).buys(50).buys(100).buys(150);
        Engagement regular = own.on(175);
        own.segmentMedian = 33;
        assertEquals(
                50,
                own.calculator()
                        .step(regular, own.history(), own.point(176))
                        .interval()
                        .days());
        assertEquals(
                regular.withAsOf(own.point(176).asOf()).changesOn(), own.on(176).changesOn());
    }

    @Test
    @Tag("ENG-2")
    void anotherPolicyZoneOrForecastIsReadAgain() {
        story.buys(0).buys(10);
        Engagement before = story.on(130);
        ScanPoint point = story.point(131);
        ScanPoint west = point.withAsOf(AsOf.of(point.asOf().day(), ZoneId.of("America/Los_Angeles")));
        assertEquals(
                Optional.of(CustomerStory.day(9)),
                story.calculator().step(before, story.history(), west).lastActivity());
        story.policy = story.policy.withAtRiskPercent(134);
        assertEquals(Optional.of(AT_RISK), stepped(before, 131).status());
        story.policy = EngagementPolicy.standard();
        story.alive = 0.1;
        assertEquals(Optional.of(AT_RISK), stepped(before, 131).status());
        changes(132, 131);
    }

    @Test
    @Tag("ENG-2")
    void aStepLeadsForward() {
        story.buys(0);
        Engagement before = story.on(5);
        String message = "point must be after 2024-01-06, but was 2024-01-06";
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> stepped(before, 5))
                        .getMessage());
        assertEquals(
                message,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> story.calculator().step(before.state(), story.history(), story.point(5)))
                        .getMessage());
    }

    @Test
    void aResultChecksItsParts() {
        Engagement result = story.buys(0).on(5);
        assertEquals(
                "facts must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> result.withFacts(-1))
                        .getMessage());
        assertEquals(0, result.withFacts(0).facts());
        assertEquals(
                "changesOn must be after 2024-01-06, but was 2024-01-06",
                assertThrows(IllegalArgumentException.class, () -> result.withChangesOn(CustomerStory.day(5)))
                        .getMessage());
    }

    private void changes(int expected, int day) {
        changes(Optional.of(expected), day);
    }

    private void changes(Optional<Integer> expected, int day) {
        assertEquals(expected.map(CustomerStory::day), story.on(day).changesOn(), () -> "day " + day);
    }

    private Engagement stepped(Engagement before, int day) {
        return story.calculator().step(before, story.history(), story.point(day));
    }

    private ScanPoint counting(int day, List<Money> asked) {
        return story.point(day).withConverter((money, target, on) -> {
            asked.add(money);
            return Money.of("9", target.getCurrencyCode());
        });
    }
}
