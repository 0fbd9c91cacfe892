// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.Attendance;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.lifecycle.transition.EventKind;

/** Which facts do what is owed, when they name no obligation. */
final class Deeds {
    private Deeds() {}

    /** Whether a fact does, or waives, what a kind of obligation asks for. */
    static boolean does(Fact fact, ObligationKind kind) {
        if (fact instanceof ActionDone action) {
            return !Duty.isKey(action.item())
                    && (action.action().equals(kind.code()) || action.action().equals(kind.action()));
        }
        return switch (kind) {
            case SCORE_LEAD -> fact instanceof StageMove move && move.event().equals(EventKind.LEAD_SCORED.code());
            case FOLLOW_UP, ASK_QUESTION -> fact instanceof Interaction;
            case CALLBACK -> fact instanceof Interaction talk && isCall(talk);
            case INSIGHT ->
                isTouch(fact, Touch.Purpose.INFORMATION) || (fact instanceof Interaction talk && isInsight(talk));
            case TRAINING -> isAttended(fact, Attendance.Occasion.TRAINING);
            case SURVEY -> isTouch(fact, Touch.Purpose.SURVEY) || fact instanceof SurveyAnswer;
            case ANNIVERSARY, BIRTHDAY, HOLIDAY -> isTouch(fact, Touch.Purpose.CARE);
            case PRIVATE_EVENT -> isAttended(fact, Attendance.Occasion.PRIVATE_EVENT);
            case REFERRAL_GUIDE -> isTouch(fact, Touch.Purpose.REFERRAL) || isInvitation(fact);
            default -> false;
        };
    }

    private static boolean isTouch(Fact fact, Touch.Purpose purpose) {
        return fact instanceof Touch touch
                && touch.purpose() == purpose
                && touch.delivery() != Touch.Delivery.FAILED
                && touch.item().filter(Duty::isKey).isEmpty();
    }

    private static boolean isAttended(Fact fact, Attendance.Occasion occasion) {
        return fact instanceof Attendance attended && attended.occasion() == occasion;
    }

    private static boolean isInvitation(Fact fact) {
        return fact instanceof Referral referral && referral.step() == Referral.Step.INVITED;
    }

    private static boolean isCall(Interaction talk) {
        return talk.channel() == Channel.PHONE && talk.direction() == Direction.OUTBOUND;
    }

    private static boolean isInsight(Interaction talk) {
        return talk.direction() == Direction.OUTBOUND
                && talk.purpose()
                        .filter(Interaction.Purpose.INFORMATION::equals)
                        .isPresent();
    }
}
