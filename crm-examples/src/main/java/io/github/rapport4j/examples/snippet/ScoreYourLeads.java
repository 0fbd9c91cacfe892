// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.lead.LeadScorer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores the leads of a CRM that has its own class for them; one of them has an answer that cannot be. */
public final class ScoreYourLeads {
    private ScoreYourLeads() {}

    // tag::entity[]
    record Opportunity(
            String number,
            boolean hasBudget,
            @Nullable Double authority,
            @Nullable Boolean needsIt) {
        BantAssessment assessment() {
            BantAssessment.Builder answers =
                    BantAssessment.builder().answer(BantCriterion.BUDGET, hasBudget ? BantAnswer.YES : BantAnswer.NO);
            if (authority != null) {
                answers.degree(BantCriterion.AUTHORITY, authority);
            }
            if (needsIt != null) {
                answers.answer(BantCriterion.NEED, needsIt ? BantAnswer.YES : BantAnswer.NO);
            }
            return answers.build(); // what is not answered is unknown, not no
        }
    }
    // end::entity[]

    /**
     * Scores three of them.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::score[]
        List<Opportunity> open = List.of(
                new Opportunity("OP-7", true, 0.6, true),
                new Opportunity("OP-8", false, null, null),
                new Opportunity("OP-9", true, 1.2, true));
        LeadScorer<Opportunity> scorer =
                LeadScorer.of(BantScorer.using(BantPolicy.standard()), Opportunity::assessment);
        scorer.scoreAll(open)
                .forEach(scored -> System.out.println(scored.lead().number() + " "
                        + scored.fold(
                                (lead, score) -> firstLine(score),
                                (lead, reason) -> "not scored: " + reason.text(Locale.ENGLISH))));
        // end::score[]
    }

    private static String firstLine(Explained result) {
        return result.explain(Locale.ENGLISH).lines().findFirst().orElseThrow();
    }
}
