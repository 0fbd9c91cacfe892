// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What each fact does of what may be owed, when it names nothing. */
class DeedsTest {
    private static final FactHead HEAD =
            FactHead.of(FactId.of("f"), CustomerId.of("c"), Occurrence.of(LocalDate.of(2026, 1, 5)), ZoneOffset.UTC);

    @Test
    @Tag("OBL-14")
    void anActionDoesWhatItsCodeSaysUnlessItNamesAnother() {
        does("survey", ActionDone.of(HEAD, "plan-1", "survey"));
        does("callback", ActionDone.of(HEAD, "plan-1", "callback"));
        does("callback", ActionDone.of(HEAD, "plan-1", "callback-settled"));
        does("training", ActionDone.of(HEAD, "plan-1", "training-held"));
        does("", ActionDone.of(HEAD, "plan-1", "lunch"));
        does("", ActionDone.of(HEAD, "obl:survey/e1/2026-02-01", "survey"));
        for (ObligationKind kind : ObligationKind.values()) {
            does(kind.code(), ActionDone.of(HEAD, "plan-1", kind.code()));
            does(kind.code(), ActionDone.of(HEAD, "plan-1", kind.action()));
        }
    }

    @Test
    @Tag("OBL-1")
    void aLeadIsScoredByItsEventAndNoOther() {
        StageMove.Builder move = StageMove.builder().head(HEAD).toStage(LifecycleStage.IDENTIFICATION);
        does("score-lead", move.event("lead-scored").build());
        does("", move.event("lead-captured").build());
    }

    @Test
    @Tag("OBL-1")
    @Tag("OBL-3")
    @Tag("OBL-4")
    void aTalkFollowsUpAndByPhoneCallsBackAndWithNewsGivesAnInsight() {
        does("follow-up ask-question", talk(Channel.PHONE, Direction.INBOUND).build());
        does("follow-up ask-question", talk(Channel.EMAIL, Direction.OUTBOUND).build());
        does(
                "follow-up ask-question callback",
                talk(Channel.PHONE, Direction.OUTBOUND).build());
        Interaction.Purpose news = Interaction.Purpose.INFORMATION;
        does(
                "follow-up ask-question insight",
                talk(Channel.EMAIL, Direction.OUTBOUND).purpose(news).build());
        does(
                "follow-up ask-question",
                talk(Channel.EMAIL, Direction.INBOUND).purpose(news).build());
        does(
                "follow-up ask-question",
                talk(Channel.EMAIL, Direction.OUTBOUND)
                        .purpose(Interaction.Purpose.SALE)
                        .build());
    }

    @Test
    @Tag("OBL-4")
    @Tag("OBL-7")
    @Tag("OBL-11")
    @Tag("OBL-12")
    void aTouchDoesWhatItIsForWhenItArrived() {
        does("insight", touch(Touch.Purpose.INFORMATION));
        does("survey", touch(Touch.Purpose.SURVEY));
        does("anniversary birthday holiday", touch(Touch.Purpose.CARE));
        does("referral-guide", touch(Touch.Purpose.REFERRAL));
        does("", touch(Touch.Purpose.WIN_BACK));
        for (Touch.Purpose purpose : Touch.Purpose.values()) {
            does("", touch(purpose).withDelivery(Touch.Delivery.FAILED));
            does("", touch(purpose).withItem("obl:survey/e1/2026-02-01"));
        }
        does("survey", touch(Touch.Purpose.SURVEY).withItem("plan-1"));
    }

    @Test
    @Tag("OBL-6")
    @Tag("OBL-7")
    @Tag("OBL-11")
    @Tag("OBL-12")
    void answersAttendancesAndInvitationsCountToo() {
        does("survey", SurveyAnswer.of(HEAD, SurveyAnswer.Question.ofCsat("q"), SurveyAnswer.Answer.of(4)));
        does("training", Attendance.of(HEAD, "day", Attendance.Occasion.TRAINING));
        does("private-event", Attendance.of(HEAD, "dinner", Attendance.Occasion.PRIVATE_EVENT));
        does("", Attendance.of(HEAD, "fair", Attendance.Occasion.TRADE_FAIR));
        Referral.Builder referral = Referral.builder().head(HEAD).referralId("r1");
        does("referral-guide", referral.step(Referral.Step.INVITED).build());
        does("", referral.step(Referral.Step.SIGNED).build());
    }

    @Test
    @Tag("OBL-14")
    void aFactNamesAnObligationByItsKeyAndATouchOnlyWhenItArrived() {
        String key = "obl:survey/e1/2026-02-01";
        assertEquals(key, Settlement.key(ActionDone.of(HEAD, key, "survey")).orElseThrow());
        assertEquals(
                key, Settlement.key(touch(Touch.Purpose.CARE).withItem(key)).orElseThrow());
        assertFalse(Settlement.key(ActionDone.of(HEAD, "plan-1", "survey")).isPresent());
        assertFalse(Settlement.key(touch(Touch.Purpose.CARE).withItem("plan-1")).isPresent());
        assertFalse(Settlement.key(touch(Touch.Purpose.CARE).withItem(key).withDelivery(Touch.Delivery.FAILED))
                .isPresent());
        assertFalse(
                Settlement.key(talk(Channel.PHONE, Direction.INBOUND).build()).isPresent());
    }

    private static void does(String expected, Fact fact) {
        assertEquals(
                expected,
                Stream.of(ObligationKind.values())
                        .filter(kind -> Deeds.does(fact, kind))
                        .map(ObligationKind::code)
                        .collect(Collectors.joining(" ")),
                fact::toString);
    }

    private static Interaction.Builder talk(Channel channel, Direction direction) {
        return Interaction.builder().head(HEAD).channel(channel).direction(direction);
    }

    private static Touch touch(Touch.Purpose purpose) {
        return Touch.of(HEAD, purpose, Channel.EMAIL);
    }
}
