// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.policy;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.bant.LeadBands;
import io.github.rapport4j.scoring.followup.FollowUpPolicy;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The forms of policies about leads. */
final class LeadForms {
    private LeadForms() {}

    static PolicyForm<BantPolicy> bant() {
        return PolicyForm.of("bant", BantPolicy.standard(), BantPolicy::named)
                .with("weights", policy -> each(criterion -> policy.weights().maximum(criterion)), LeadForms::weights)
                .with(
                        "bands",
                        policy -> Lines.of(
                                "medium",
                                policy.bands().medium(),
                                "high",
                                policy.bands().high()),
                        (policy, values) ->
                                policy.withBands(LeadBands.of(score(values, "medium"), score(values, "high"))))
                .with(
                        "priors",
                        policy -> each(criterion -> policy.hasPrior(criterion) ? policy.prior(criterion) : "unset"),
                        LeadForms::priors)
                .with(
                        "",
                        policy -> Lines.of("ask-again-below", policy.askAgainBelow()),
                        (policy, values) -> policy.withAskAgainBelow(values.number("ask-again-below")));
    }

    private static BantPolicy weights(BantPolicy policy, Values values) {
        return policy.withWeights(BantWeights.of(
                values.number(BantCriterion.BUDGET.code()),
                values.number(BantCriterion.AUTHORITY.code()),
                values.number(BantCriterion.NEED.code()),
                values.number(BantCriterion.TIMELINE.code())));
    }

    private static BantPolicy priors(BantPolicy policy, Values values) {
        BantPolicy result = policy;
        for (BantCriterion criterion : BantCriterion.values()) {
            if (!values.text(criterion.code()).equals("unset")) {
                result = result.withPrior(criterion, values.number(criterion.code()));
            }
        }
        return result;
    }

    static Score score(Values values, String name) {
        return values.parse(name, PolicyFileReason.NOT_A_NUMBER, Score::parse);
    }

    private static Map<String, String> each(Function<BantCriterion, Object> value) {
        return Lines.of(Arrays.stream(BantCriterion.values())
                .flatMap(criterion -> Stream.of(criterion.code(), value.apply(criterion)))
                .toArray());
    }

    static PolicyForm<FollowUpPolicy> followUp() {
        return PolicyForm.of("follow-up", FollowUpPolicy.standard(), FollowUpPolicy::named)
                .with(
                        "",
                        policy -> Lines.of(
                                "recheck-days", policy.recheckDays(),
                                "question-working-days", policy.questionWorkingDays()),
                        (policy, values) -> policy.withRecheckDays(values.whole("recheck-days"))
                                .withQuestionWorkingDays(values.whole("question-working-days")));
    }
}
