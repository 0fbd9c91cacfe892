// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.internal.WeightedShares;
import io.github.rapport4j.scoring.lab.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The health of one customer (客户健康度), or that too little is known to say. Immutable and safe for use by several
 * threads.
 */
public final class HealthScore implements Explained {
    static final List<HealthMeasure> MEASURES = List.of(HealthMeasure.values());
    private static final int ALL = 100;

    private final HealthFigures figures;
    private final HealthPolicy policy;
    private final WeightedShares shares;
    private final @Nullable Score score;

    HealthScore(HealthFigures figures, HealthPolicy policy, long[] shares) {
        this.figures = figures;
        this.policy = policy;
        int[] weights = new int[shares.length];
        for (int i = 0; i < shares.length; i++) {
            weights[i] = policy.weight(MEASURES.get(i));
        }
        this.shares = new WeightedShares(weights, shares);
        this.score = this.shares.known() < policy.minimumCoverage() ? null : this.shares.mean();
    }

    /**
     * The score.
     *
     * @return 0 to 100; empty when too little is known
     */
    public Optional<Score> score() {
        return Optional.ofNullable(score);
    }

    /**
     * The colour; at best amber while a severe complaint is open, whatever the score.
     *
     * @return empty when too little is known
     */
    public Optional<HealthColour> colour() {
        return score().map(this::colour);
    }

    /**
     * The weight of the known measures.
     *
     * @return over 100
     */
    public Ratio coverage() {
        return Ratio.of(shares.known(), ALL);
    }

    /**
     * Whether an open severe complaint keeps the colour from being green.
     *
     * @return true only when the score alone would be green
     */
    public boolean isHeldAtAmber() {
        return score != null && policy.colour(score) != colour(score);
    }

    /**
     * What to do with a number, or without one.
     *
     * @param <R> the result
     * @param number takes the score
     * @param insufficient takes why there is none
     * @return what the one that applied gave
     */
    public <R> R fold(Function<? super Score, ? extends R> number, Function<? super Reason, ? extends R> insufficient) {
        return score == null ? insufficient.apply(insufficient()) : number.apply(score);
    }

    /**
     * The colour as a policy lab compares it.
     *
     * @return the colour with the points behind it, or why there is none
     */
    public Outcome<HealthColour> toOutcome() {
        Outcome<HealthColour> outcome = fold(number -> Outcome.of(colour(number), number.points()), Outcome::refused);
        return outcome.because(this);
    }

    /**
     * What each known measure brought; the lines add up to the score.
     *
     * @return empty when too little is known
     */
    public Optional<Breakdown<Score, Line>> breakdown() {
        return score().map(number -> Breakdown.of(number, HealthLines.of(this)));
    }

    /**
     * What it was computed from, the warnings among it.
     *
     * @return the figures
     */
    public HealthFigures figures() {
        return figures;
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return policy.ref();
    }

    @Override
    public Explanation explanation() {
        Reason reason = fold(number -> Reason.of(HealthReason.SCORE, number, colour(number), coverage()), why -> why);
        return Explanation.of(reason, HealthLines.explain(this));
    }

    @Override
    public String toString() {
        return "HealthScore[" + fold(number -> number + ", " + colour(number).code(), why -> "insufficient")
                + ", coverage=" + coverage() + "]";
    }

    WeightedShares shares() {
        return shares;
    }

    HealthPolicy rules() {
        return policy;
    }

    private HealthColour colour(Score number) {
        HealthColour colour = policy.colour(number);
        boolean isSevere =
                figures.service().filter(state -> state == ServiceState.SEVERE).isPresent();
        return isSevere && colour == HealthColour.GREEN ? HealthColour.AMBER : colour;
    }

    private Reason insufficient() {
        return Reason.of(HealthReason.INSUFFICIENT, coverage(), policy.minimumCoverage());
    }

    /**
     * One line of the breakdown.
     *
     * @param subject the measure
     * @param amount what it brought
     * @param reason why that much
     */
    public record Line(HealthMeasure subject, Score amount, Reason reason)
            implements io.github.rapport4j.core.explain.Line<Score> {}
}
