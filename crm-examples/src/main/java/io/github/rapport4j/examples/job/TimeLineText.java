// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Referral;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.fact.Touch;

/** What happened, in words; free text of people stays out of it. */
final class TimeLineText {
    private TimeLineText() {}

    static Reason of(Fact fact) {
        if (fact instanceof Purchase purchase) {
            return Reason.of(StoryText.PURCHASE, purchase.orderId(), purchase.amount());
        }
        if (fact instanceof Refund refund) {
            return Reason.of(StoryText.REFUND, refund.amount());
        }
        if (fact instanceof SurveyAnswer answer) {
            return answer(answer);
        }
        return fact instanceof ServiceEvent || fact instanceof ContractEvent ? course(fact) : contact(fact);
    }

    private static Reason course(Fact fact) {
        if (fact instanceof ServiceEvent step) {
            return step.matter().isPresent() && step.severity().isPresent()
                    ? Reason.of(
                            StoryText.CASE_OPENED,
                            step.caseId(),
                            step.matter().get(),
                            step.step(),
                            step.severity().get())
                    : Reason.of(StoryText.CASE, step.caseId(), step.step());
        }
        return contract((ContractEvent) fact);
    }

    private static Reason contract(ContractEvent step) {
        if (step.ending().isPresent()) {
            return Reason.of(
                    StoryText.CONTRACT_ENDS,
                    step.contractId(),
                    step.step(),
                    step.ending().get());
        }
        if (step.terms().isEmpty()) {
            return Reason.of(StoryText.CONTRACT, step.contractId(), step.step());
        }
        Terms terms = step.terms().get();
        return terms.endExclusive()
                .map(end -> Reason.of(
                        StoryText.CONTRACT_RUNS,
                        step.contractId(),
                        step.step(),
                        terms.startInclusive(),
                        end.minusDays(1)))
                .orElseGet(() ->
                        Reason.of(StoryText.CONTRACT_OPEN, step.contractId(), step.step(), terms.startInclusive()));
    }

    private static Reason contact(Fact fact) {
        if (fact instanceof Interaction talk) {
            return talk.purpose()
                    .map(purpose -> Reason.of(
                            StoryText.INTERACTION_FOR, talk.channel(), talk.direction(), talk.reply(), purpose))
                    .orElseGet(() -> Reason.of(StoryText.INTERACTION, talk.channel(), talk.direction(), talk.reply()));
        }
        if (fact instanceof Touch touch) {
            return Reason.of(StoryText.TOUCH, touch.purpose(), touch.channel(), touch.delivery());
        }
        return work(fact);
    }

    private static Reason work(Fact fact) {
        if (fact instanceof ActionDone action) {
            return Reason.of(StoryText.ACTION, action.action(), action.outcome());
        }
        if (fact instanceof Referral referral) {
            return referral.referred()
                    .map(other -> Reason.of(StoryText.REFERRAL_OF, referral.referralId(), referral.step(), other))
                    .orElseGet(() -> Reason.of(StoryText.REFERRAL, referral.referralId(), referral.step()));
        }
        return Reason.of(StoryText.OTHER, fact.kind());
    }

    private static Reason answer(SurveyAnswer answer) {
        SurveyAnswer.Question question = answer.question();
        return answer.value().isPresent()
                ? Reason.of(
                        StoryText.ANSWER,
                        question.measure(),
                        answer.value().getAsInt(),
                        question.scale().lowest(),
                        question.scale().highest())
                : Reason.of(StoryText.ANSWER_BLANK, question.measure());
    }
}
