// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.bant.LeadBands;
import java.math.BigDecimal;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for lead scores: answers, assessments, weights, bands and policies. */
public final class BantArbitraries {
    private static final int WEIGHT_UNITS = 10_000;

    private BantArbitraries() {}

    /**
     * Degrees as far as they are exact, the questionnaire's among them.
     *
     * @return 0 to 1 with 4 decimals
     */
    public static Arbitrary<BigDecimal> degrees() {
        Arbitrary<BigDecimal> any =
                Arbitraries.integers().between(0, 10_000).map(units -> BigDecimal.valueOf(units, 4));
        return Arbitraries.oneOf(any, Arbitraries.of("0", "0.3", "0.6", "1").map(BigDecimal::new));
    }

    /**
     * Answers of every kind; yes, no and unknown are as frequent as partial ones.
     *
     * @return an answer
     */
    public static Arbitrary<BantAnswer> answers() {
        return Arbitraries.oneOf(
                Arbitraries.of(BantAnswer.YES, BantAnswer.NO),
                Arbitraries.just(BantAnswer.UNKNOWN),
                degrees().map(degree -> BantAnswer.partial(BantCriterion.BUDGET, degree)));
    }

    /**
     * Assessments, from nothing known to everything known.
     *
     * @return an assessment
     */
    public static Arbitrary<BantAssessment> assessments() {
        Arbitrary<BantAnswer> answers = answers();
        return Combinators.combine(answers, answers, answers, answers).as(BantAssessment::of);
    }

    /**
     * Weights that sum to 100: the standard ones, weights of 0 and weights with 2 decimals among them.
     *
     * @return weights
     */
    public static Arbitrary<BantWeights> weights() {
        Arbitrary<Integer> cut = Arbitraries.integers().between(0, WEIGHT_UNITS);
        Arbitrary<BantWeights> any = Combinators.combine(cut, cut, cut).as(BantArbitraries::weights);
        return Arbitraries.oneOf(any, Arbitraries.just(BantWeights.of(20, 25, 30, 25)));
    }

    /**
     * Bands anywhere on the scale, the standard ones among them.
     *
     * @return bands
     */
    public static Arbitrary<LeadBands> bands() {
        Arbitrary<Long> cut = Arbitraries.longs().between(1, 100_000_000L);
        Arbitrary<LeadBands> any = Combinators.combine(cut, cut)
                .filter((a, b) -> !a.equals(b))
                .as((a, b) -> LeadBands.of(Score.ofMicros(Math.min(a, b)), Score.ofMicros(Math.max(a, b))));
        return Arbitraries.oneOf(any, Arbitraries.just(LeadBands.of(40, 70)));
    }

    /**
     * Policies with any weights, bands and priors, the standard one among them.
     *
     * @return a policy
     */
    public static Arbitrary<BantPolicy> policies() {
        Arbitrary<BantPolicy> plain = Combinators.combine(weights(), bands())
                .as((weights, bands) -> BantPolicy.standard()
                        .withWeights(weights)
                        .withBands(bands)
                        .named("arbitrary", 1));
        Arbitrary<BantPolicy> hopeful = Combinators.combine(
                        plain, degrees(), degrees(), Arbitraries.of(BantCriterion.class))
                .as((policy, a, b, criterion) -> policy.withPrior(criterion, a).withPrior(BantCriterion.NEED, b));
        return Arbitraries.oneOf(Arbitraries.just(BantPolicy.standard()), plain, hopeful);
    }

    private static BantWeights weights(int a, int b, int c) {
        int[] cuts = {a, b, c};
        Arrays.sort(cuts);
        return BantWeights.of(
                BigDecimal.valueOf(cuts[0], 2),
                BigDecimal.valueOf(cuts[1] - cuts[0], 2),
                BigDecimal.valueOf(cuts[2] - cuts[1], 2),
                BigDecimal.valueOf(WEIGHT_UNITS - cuts[2], 2));
    }
}
