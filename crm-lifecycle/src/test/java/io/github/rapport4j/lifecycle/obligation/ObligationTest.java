// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import static io.github.rapport4j.lifecycle.obligation.ServiceStory.upTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.contact.ContactId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.privacy.Birthday;
import io.github.rapport4j.core.privacy.PersonName;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ObligationTest {
    @Test
    @Tag("OBL-1")
    void aLeadIsScoredAndFollowedUpByItsBand() {
        ServiceStory story = upTo(EventKind.LEAD_CAPTURED, 4);
        assertEquals(List.of("7 open"), story.on(7, ObligationKind.SCORE_LEAD), "Friday, so Monday");
        assertEquals(List.of("7 overdue"), story.on(8, ObligationKind.SCORE_LEAD));
        assertEquals(List.of(), story.on(8, ObligationKind.FOLLOW_UP), "nothing is known of its band yet");
        story.then(EventKind.LEAD_SCORED, 8).does(8, ObligationKind.SCORE_LEAD);
        assertEquals(List.of("7 met late"), story.on(8, ObligationKind.SCORE_LEAD));
        assertEquals(List.of("11 open"), story.on(8, ObligationKind.FOLLOW_UP));
        score(story, BantAnswer.YES, BantAnswer.YES);
        assertEquals(List.of("9 open"), story.on(8, ObligationKind.FOLLOW_UP));
        story.talks(9, Channel.PHONE, Direction.OUTBOUND);
        assertEquals(List.of("9 met"), story.on(9, ObligationKind.FOLLOW_UP));
    }

    @Test
    @Tag("OBL-1")
    void aDeferredLeadIsAskedOnWhileAnAnswerIsOpen() {
        ServiceStory story = upTo(EventKind.LEAD_CAPTURED, 0).then(EventKind.LEAD_SCORED, 0);
        score(story, BantAnswer.UNKNOWN, BantAnswer.NO);
        assertEquals(List.of("3 open"), story.on(0, ObligationKind.ASK_QUESTION));
        assertEquals(List.of(), story.on(0, ObligationKind.FOLLOW_UP));
        score(story, BantAnswer.NO, BantAnswer.NO);
        assertEquals(List.of(), story.on(0, ObligationKind.ASK_QUESTION));
        assertEquals(List.of(), story.on(0, ObligationKind.FOLLOW_UP));
        story.then(EventKind.LEAD_DEFERRED, 1);
        assertEquals(List.of(), story.on(1).all(), "nothing is owed to a deferred lead");
        assertEquals(1, story.on(0).all().size(), "but it was, the day before");
    }

    @Test
    @Tag("OBL-2")
    void aContactIsPreparedBeforeAndRecordedOnItsDay() {
        ServiceStory story = upTo(EventKind.CONTACT_MADE, 40);
        assertEquals(List.of("40 open"), story.on(40, ObligationKind.PREPARE_CONTACT));
        assertEquals(List.of("40 overdue"), story.on(41, ObligationKind.RECORD_NEEDS));
        story.does(9, ObligationKind.PREPARE_CONTACT);
        assertEquals(List.of("40 overdue"), story.on(41, ObligationKind.PREPARE_CONTACT), "too long before");
        story.does(10, ObligationKind.PREPARE_CONTACT).does(39, ObligationKind.RECORD_NEEDS);
        assertEquals(List.of("40 met"), story.on(40, ObligationKind.PREPARE_CONTACT));
        assertEquals(List.of("40 open"), story.on(40, ObligationKind.RECORD_NEEDS), "there was nothing to record yet");
        story.does(40, ObligationKind.RECORD_NEEDS);
        assertEquals(List.of("40 met"), story.on(40, ObligationKind.RECORD_NEEDS));
    }

    @Test
    @Tag("OBL-3")
    void theProposalIsFollowedByACallWithinThreeDays() {
        ServiceStory story = upTo(EventKind.PROPOSAL_PRESENTED, 3);
        assertEquals(List.of("6 open"), story.on(6, ObligationKind.CALLBACK));
        assertEquals(List.of("6 overdue"), story.on(7, ObligationKind.CALLBACK));
        story.talks(2, Channel.PHONE, Direction.OUTBOUND)
                .talks(4, Channel.EMAIL, Direction.OUTBOUND)
                .talks(5, Channel.PHONE, Direction.INBOUND);
        assertEquals(List.of("6 open"), story.on(6, ObligationKind.CALLBACK));
        story.talks(6, Channel.PHONE, Direction.OUTBOUND);
        assertEquals(List.of("6 met"), story.on(6, ObligationKind.CALLBACK));
        story.policy = story.policy.withIsCallbackInWorkingDays(true);
        assertEquals(List.of("8 met"), story.on(8, ObligationKind.CALLBACK), "Thursday, so Tuesday");
        assertEquals(
                List.of("6 waived"),
                upTo(EventKind.PROPOSAL_PRESENTED, 3)
                        .waives(4, ObligationKind.CALLBACK)
                        .on(9, ObligationKind.CALLBACK));
    }

    @Test
    @Tag("OBL-4")
    void anInsightIsOwedEveryWeekUntilTheDecision() {
        ServiceStory story = upTo(EventKind.NEEDS_CONFIRMED, 0);
        assertEquals(List.of(), story.on(20, ObligationKind.INSIGHT), "no proposal yet");
        story.then(EventKind.PROPOSAL_PRESENTED, 10).then(EventKind.PROPOSAL_PRESENTED, 12);
        assertEquals(
                List.of("17 overdue", "24 open", "31 open", "38 open", "45 open"),
                story.on(20, ObligationKind.INSIGHT));
        story.touches(16, Touch.Purpose.INFORMATION).touches(17, Touch.Purpose.INFORMATION);
        assertEquals(
                List.of("17 met", "24 open", "31 open", "38 open", "45 open"), story.on(20, ObligationKind.INSIGHT));
        story.touches(18, Touch.Purpose.INFORMATION);
        assertEquals(
                List.of("17 met", "24 met", "31 open", "38 open", "45 open"), story.on(20, ObligationKind.INSIGHT));
        story.then(EventKind.CONTRACT_SIGNED, 19);
        assertEquals(List.of(), story.on(20, ObligationKind.INSIGHT));
    }

    @Test
    @Tag("OBL-5")
    @Tag("OBL-14")
    void oneReportMakesUpForThoseThatWereMissed() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 0);
        story.policy = story.policy.withAheadDays(1);
        assertEquals(List.of("7 overdue", "14 overdue", "21 open"), story.on(15, ObligationKind.PROGRESS_REPORT));
        story.does(15, ObligationKind.PROGRESS_REPORT);
        assertEquals(List.of("7 met late", "14 met late", "21 open"), story.on(15, ObligationKind.PROGRESS_REPORT));
        story.does(16, ObligationKind.PROGRESS_REPORT);
        assertEquals(
                List.of("7 met late", "14 met late", "21 met", "28 open"),
                story.on(21, ObligationKind.PROGRESS_REPORT));
        story.then(EventKind.GO_LIVE_ACCEPTED, 22);
        assertEquals(List.of(), story.on(22, ObligationKind.PROGRESS_REPORT));
    }

    @Test
    @Tag("OBL-5")
    @Tag("OBL-6")
    @Tag("OBL-8")
    void whoFallsBackFromLoyaltyWentLiveLongAgo() {
        ServiceStory story = upTo(EventKind.LOYALTY_ESTABLISHED, 0).then(EventKind.LOYALTY_LAPSED, 10);
        assertEquals(List.of(), story.on(30, ObligationKind.PROGRESS_REPORT));
        assertEquals(List.of(), story.on(30, ObligationKind.TRAINING));
        assertEquals(1, story.on(30, ObligationKind.USAGE_REVIEW).size());
    }

    @Test
    @Tag("OBL-6")
    void trainingComesBeforeTheGoLive() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 2);
        assertEquals(List.of("32 open"), story.on(5, ObligationKind.TRAINING));
        story.extras = facts -> facts.withPlannedGoLive(ServiceStory.day(20));
        assertEquals(List.of("19 open"), story.on(19, ObligationKind.TRAINING));
        assertEquals(List.of("19 overdue"), story.on(20, ObligationKind.TRAINING));
        story.attends(19, Attendance.Occasion.COMMUNITY);
        assertEquals(List.of("19 overdue"), story.on(20, ObligationKind.TRAINING));
        story.attends(19, Attendance.Occasion.TRAINING);
        assertEquals(List.of("19 met"), story.on(20, ObligationKind.TRAINING));
        story.then(EventKind.GO_LIVE_ACCEPTED, 21);
        assertEquals(List.of(), story.on(21, ObligationKind.TRAINING));
    }

    @Test
    @Tag("OBL-7")
    void surveysAreMonthlyAndThenQuarterlyFromTheSameDayOfTheMonth() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 30);
        assertEquals(List.of("59 open"), story.on(30, ObligationKind.SURVEY), "31 January, so 29 February");
        assertEquals(List.of("59 overdue", "90 open"), story.on(60, ObligationKind.SURVEY), "and 31 March");
        story.touches(55, Touch.Purpose.SURVEY);
        assertEquals(List.of("59 met", "90 open"), story.on(60, ObligationKind.SURVEY));
        ServiceStory loyal = upTo(EventKind.LOYALTY_ESTABLISHED, 30);
        assertEquals(List.of("120 open"), loyal.on(31, ObligationKind.SURVEY), "30 April");
    }

    @Test
    @Tag("OBL-8")
    void usageIsReviewedMonthlyAfterTheGoLive() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 0);
        assertEquals(List.of(), story.on(50, ObligationKind.USAGE_REVIEW));
        story.then(EventKind.GO_LIVE_ACCEPTED, 50);
        assertEquals(List.of("79 open"), story.on(50, ObligationKind.USAGE_REVIEW), "20 February, so 20 March");
        story.does(60, ObligationKind.USAGE_REVIEW);
        assertEquals(List.of("79 met", "110 open"), story.on(80, ObligationKind.USAGE_REVIEW));
    }

    @Test
    @Tag("OBL-9")
    void requestsAreAnsweredWithinFourHours() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 0).asks(3, 19);
        assertEquals(List.of("3 overdue"), story.on(3, ObligationKind.REQUEST_REPLY), "due at 23:00");
        assertEquals(
                List.of("4 open"),
                upTo(EventKind.CONTRACT_SIGNED, 0).asks(3, 20).on(3, ObligationKind.REQUEST_REPLY));
        assertEquals(
                List.of("3 met"),
                upTo(EventKind.CONTRACT_SIGNED, 0)
                        .asks(3, 9)
                        .replies(3, 13 * 60)
                        .on(3, ObligationKind.REQUEST_REPLY));
        assertEquals(
                List.of("3 met late"),
                upTo(EventKind.CONTRACT_SIGNED, 0)
                        .asks(3, 9)
                        .replies(3, 13 * 60 + 1)
                        .on(3, ObligationKind.REQUEST_REPLY));
        assertEquals(List.of(), upTo(EventKind.NEEDS_CONFIRMED, 0).asks(3, 9).on(3, ObligationKind.REQUEST_REPLY));
        assertEquals(
                List.of("3 met"),
                upTo(EventKind.CONTRACT_SIGNED, 0)
                        .asks(3, 9)
                        .settles(3, "obl:request-reply/f0/2024-01-04")
                        .on(3, ObligationKind.REQUEST_REPLY));
        assertEquals(
                List.of("3 overdue"),
                upTo(EventKind.LOYALTY_ESTABLISHED, 3).asks(3, 9).on(3, ObligationKind.REQUEST_REPLY));
    }

    @Test
    @Tag("OBL-10")
    void theCoreTierHasASeniorManagerAndAYearlyExchange() {
        ServiceStory story = upTo(EventKind.LOYALTY_ESTABLISHED, 10);
        assertEquals(List.of(), story.on(10, ObligationKind.SENIOR_MANAGER));
        story.extras = facts -> facts.withTier(LoyaltyTier.IMPORTANT);
        assertEquals(List.of(), story.on(10, ObligationKind.SENIOR_MANAGER));
        story.extras = facts -> facts.withTier(LoyaltyTier.CORE);
        assertEquals(List.of("10 open"), story.on(10, ObligationKind.SENIOR_MANAGER));
        assertEquals(List.of("10 overdue"), story.on(11, ObligationKind.SENIOR_MANAGER));
        assertEquals(List.of("376 open"), story.on(11, ObligationKind.EXECUTIVE_EXCHANGE));
    }

    @Test
    @Tag("OBL-11")
    void careIsDueOnTheDay() {
        ServiceStory story = upTo(EventKind.LOYALTY_ESTABLISHED, 10);
        assertEquals(List.of("366 open"), story.on(10, ObligationKind.HOLIDAY), "the next 1 January");
        assertEquals(List.of(), story.on(10, ObligationKind.BIRTHDAY));
        story.extras = facts -> facts.withCustomer(customer());
        assertEquals(List.of("100 open"), story.on(90, ObligationKind.ANNIVERSARY));
        story.touches(92, Touch.Purpose.CARE);
        assertEquals(List.of("100 open", "465 open"), story.on(100, ObligationKind.ANNIVERSARY), "a week is the most");
        story.touches(93, Touch.Purpose.CARE);
        assertEquals(List.of("100 met", "465 open"), story.on(100, ObligationKind.ANNIVERSARY));
        assertEquals(List.of("59 overdue", "424 open"), story.on(93, ObligationKind.BIRTHDAY), "29 and 28 February");
        story.touches(66, Touch.Purpose.CARE);
        assertEquals(List.of("59 met late", "424 open"), story.on(93, ObligationKind.BIRTHDAY));
        assertEquals(List.of("192 open"), story.on(90, ObligationKind.PRIVATE_EVENT), "half a year");
        story.attends(100, Attendance.Occasion.PRIVATE_EVENT);
        assertEquals(List.of("192 met"), story.on(100, ObligationKind.PRIVATE_EVENT));
        assertEquals(
                1,
                story.on(59).all().stream()
                        .filter(o -> o.key().equals("obl:birthday/p1/2024-02-29"))
                        .count());
    }

    @Test
    @Tag("OBL-11")
    void aGiftAboveTheLimitIsNoted() {
        ServiceStory story = upTo(EventKind.LOYALTY_ESTABLISHED, 10);
        story.policy = story.policy.withGiftLimit(Money.of("200", "CNY"));
        story.add(ActionDone.of(story.head(366), "plan-1", "holiday").withCost(Money.of("200", "CNY")));
        assertFalse(story.on(366).explain(Locale.ENGLISH).contains("gift"));
        ServiceStory dear = upTo(EventKind.LOYALTY_ESTABLISHED, 10);
        dear.policy = story.policy;
        dear.add(ActionDone.of(dear.head(366), "plan-1", "holiday").withCost(Money.of("200.01", "CNY")));
        assertTrue(dear.on(366).explain(Locale.ENGLISH).contains("the gift cost 200.01 CNY, more than 200 CNY"));
        assertEquals(List.of("366 met"), dear.on(366, ObligationKind.HOLIDAY).subList(0, 1));
    }

    @Test
    @Tag("OBL-12")
    void referralsAreGuidedMonthlyAndTestimonialsAskedForYearly() {
        ServiceStory story = upTo(EventKind.LOYALTY_ESTABLISHED, 0);
        assertEquals(List.of("31 open"), story.on(0, ObligationKind.REFERRAL_GUIDE));
        assertEquals(List.of("366 open"), story.on(0, ObligationKind.TESTIMONIAL));
        story.touches(20, Touch.Purpose.REFERRAL).does(300, ObligationKind.TESTIMONIAL);
        assertEquals("31 met", story.on(20, ObligationKind.REFERRAL_GUIDE).get(0));
        assertEquals(List.of("366 met"), story.on(330, ObligationKind.TESTIMONIAL));
    }

    @Test
    @Tag("OBL-13")
    void aRelationshipIsStaleAfterItsStagesDays() {
        EventKind[] events = {
            EventKind.LEAD_CAPTURED,
            EventKind.CONTACT_MADE,
            EventKind.NEEDS_CONFIRMED,
            EventKind.CONTRACT_SIGNED,
            EventKind.LOYALTY_ESTABLISHED
        };
        int[] limits = {14, 14, 21, 30, 90};
        for (int i = 0; i < events.length; i++) {
            ServiceStory story = upTo(events[i], 5);
            assertEquals(Optional.empty(), story.on(5 + limits[i] - 1).stale());
            StaleFlag flag = new StaleFlag(ServiceStory.day(5), limits[i], limits[i]);
            assertEquals(Optional.of(flag), story.on(5 + limits[i]).stale());
            story.talks(6, Channel.EMAIL, Direction.OUTBOUND);
            assertEquals(Optional.of(flag), story.on(5 + limits[i]).stale(), "nobody answered");
            story.talks(6, Channel.EMAIL, Direction.INBOUND);
            assertEquals(Optional.empty(), story.on(5 + limits[i]).stale());
            assertTrue(story.on(6 + limits[i]).stale().isPresent());
        }
    }

    @Test
    @Tag("OBL-13")
    void aPlannedTouchKeepsFromBeingStaleIfThePolicySaysSo() {
        ServiceStory story = upTo(EventKind.LEAD_CAPTURED, 0);
        story.extras = facts -> facts.withPlannedTouches(ServiceStory.day(34));
        assertTrue(story.on(20).stale().isPresent());
        story.policy = story.policy.withIsPlannedTouchEnough(true);
        assertFalse(story.on(20).stale().isPresent());
        assertTrue(story.on(19).stale().isPresent(), "15 days ahead");
        assertTrue(story.on(35).stale().isPresent(), "it is past");
    }

    @Test
    @Tag("OBL-14")
    void whatIsNamedIsSettledAndWaiversHaveAReason() {
        ServiceStory story = upTo(EventKind.PROPOSAL_PRESENTED, 0);
        assertEquals(
                List.of("obl:callback/e3/2024-01-04", "obl:insight/e3/2024-01-08"),
                story.on(0).dueWithin(7).stream().map(Obligation::key).toList());
        assertEquals(1, story.on(0).dueWithin(6).size());
        story.settles(2, "obl:insight/e3/2024-01-15").waives(3, ObligationKind.CALLBACK);
        assertEquals(
                List.of("7 open", "14 met", "21 open", "28 open"),
                story.on(3, ObligationKind.INSIGHT).subList(0, 4));
        assertEquals(0, story.on(3).dueWithin(0).size());
        assertEquals(1, story.on(7).dueWithin(0).size());
        assertEquals(1, story.on(9).having(ObligationStatus.WAIVED).size());
        assertEquals(
                List.of("obl:insight/e3/2024-01-15"),
                story.on(9).having(ObligationStatus.MET).stream()
                        .map(Obligation::key)
                        .toList());
        Obligation waived = story.on(9).having(ObligationStatus.WAIVED).get(0);
        assertFalse(waived.isOwed());
        assertEquals(Optional.of(FactId.of("f1")), waived.evidence());
        assertEquals("""
                call back after the proposal, due 2024-01-04: waived (OBL-3)
                  waived: not-wanted (f1)""", waived.explain(Locale.ENGLISH));
        assertEquals("""
                方案电话回访,期限2024-01-04:已免除(OBL-3)
                  已免除:not-wanted(f1)""", waived.explain(Locale.CHINESE));
        assertEquals(
                "days must not be negative, but was -1",
                assertThrows(IllegalArgumentException.class, () -> story.on(0).dueWithin(-1))
                        .getMessage());
    }

    @Test
    @Tag("LIFE-6")
    @Tag("OBL-14")
    void theOpenObligationsFollowFromTheStateAlone() {
        ServiceStory story = upTo(EventKind.CONTRACT_SIGNED, 0);
        Set<ObligationKind> kinds =
                Set.of(ObligationKind.PROGRESS_REPORT, ObligationKind.SURVEY, ObligationKind.TRAINING);
        assertEquals(kinds, story.on(0).owed().stream().map(Obligation::kind).collect(Collectors.toSet()));
        story.then(EventKind.RELATIONSHIP_LOST, 5);
        assertEquals(List.of(), story.on(5).all());
        assertEquals(Optional.empty(), story.on(300).stale());
        assertFalse(story.on(4).all().isEmpty());
    }

    @Test
    void everyNumberIsAFieldAndPartOfTheReference() {
        ObligationPolicy standard = ObligationPolicy.standard();
        List<ObligationPolicy> all = List.of(
                standard,
                standard.withScoreWorkingDays(2),
                standard.withHighWorkingDays(2),
                standard.withOtherWorkingDays(2),
                standard.withPreparationDays(2),
                standard.withCallbackDays(2),
                standard.withInsightDays(2),
                standard.withProgressDays(2),
                standard.withTrainingDays(2),
                standard.withSurveyMonths(2),
                standard.withLoyalSurveyMonths(2),
                standard.withUsageReviewMonths(2),
                standard.withReplyHours(2),
                standard.withExchangeMonths(2),
                standard.withPrivateEventMonths(2),
                standard.withReferralMonths(2),
                standard.withTestimonialMonths(2),
                standard.withCareDays(2),
                standard.withAheadDays(2),
                standard.withIsCallbackInWorkingDays(true),
                standard.withHolidays(Set.of()),
                standard.withGiftLimit(Money.of("1", "CNY")),
                standard.withStaleDays(14, 14, 21, 30, 91),
                standard.withIsPlannedTouchEnough(true));
        assertEquals(
                (long) all.size(),
                all.stream()
                        .map(policy -> policy.ref().fingerprint())
                        .distinct()
                        .count());
        assertEquals("ours", standard.named("ours", 2).ref().name());
        refused("name must not be blank", () -> standard.named(" ", 2));
        refused("numbers must be 1 to 10000, but was 0", () -> standard.withCallbackDays(0));
        refused("staleDays must be 1 to 10000, but was 0", () -> standard.withStaleDays(1, 2, 3, 4, 0));
        refused("staleDays must be 5 numbers, but was [1]", () -> standard.withStaleDays(1));
        refused("days must be at least 14, but was 13", () -> new StaleFlag(ServiceStory.day(0), 13, 14));
    }

    private static void refused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }

    private static void score(ServiceStory story, BantAnswer all, BantAnswer need) {
        BantScore score = BantScorer.using(BantPolicy.standard()).score(BantAssessment.of(all, all, need, all));
        story.extras = facts -> facts.withScore(score);
    }

    private static Customer customer() {
        return Customer.builder()
                .id(CustomerId.of("c1"))
                .kind(CustomerKind.ORGANISATION)
                .name(CustomerName.of("Acme"))
                .since(LocalDate.of(2020, 4, 10))
                .addContacts(contact("p1").withBirthday(Birthday.of(2, 29)))
                .addContacts(contact("p2").withBirthday(Birthday.ofLunar(1, 15)))
                .addContacts(contact("p3"))
                .build();
    }

    private static Contact contact(String id) {
        return Contact.builder().id(ContactId.of(id)).name(PersonName.of("Ann")).build();
    }
}
