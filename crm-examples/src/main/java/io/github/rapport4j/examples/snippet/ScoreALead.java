// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.util.Locale;

/** How good a lead is, and why. */
public final class ScoreALead {
    private ScoreALead() {}

    /**
     * Scores a lead of which the timeline is not known.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::score[]
        BantAssessment lead = BantAssessment.builder()
                .answer(BantCriterion.BUDGET, BantAnswer.YES)
                .degree(BantCriterion.AUTHORITY, 0.5)
                .answer(BantCriterion.NEED, BantAnswer.YES)
                .build();
        BantScore score = BantScorer.using(BantPolicy.standard()).score(lead);

        System.out.println(score.low() + " to " + score.high() + ", ask next: " + score.nextQuestions());
        System.out.println(score.explain(Locale.ENGLISH));
        System.out.println(score.explain(Locale.CHINESE));
        // end::score[]
    }
}
