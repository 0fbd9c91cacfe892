// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lab.Comparison;
import io.github.rapport4j.scoring.lab.PolicyLab;
import io.github.rapport4j.scoring.lead.LeadScorer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Shows who would change bands before a new policy goes live. */
public final class TryAPolicyFirst {
    private TryAPolicyFirst() {}

    /**
     * Compares the standard policy with one that asks for money first.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::lab[]
        List<BantAssessment> base = List.of(
                BantAssessment.parse("yes/no/yes/no"),
                BantAssessment.parse("no/yes/yes/no"),
                BantAssessment.parse("yes/yes/no/no"));
        BantPolicy today = BantPolicy.standard();
        BantPolicy tomorrow = today.withWeights(BantWeights.of(45, 15, 20, 20)).named("money-first", 1);

        Comparison<BantAssessment, LeadBand> moves = PolicyLab.compare(
                LeadScorer.of(BantScorer.using(today), Function.<BantAssessment>identity())
                        .toCalculator(),
                LeadScorer.of(BantScorer.using(tomorrow), Function.<BantAssessment>identity())
                        .toCalculator(),
                base);
        System.out.println(moves.explain(Locale.ENGLISH));
        // end::lab[]
    }
}
