// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Quantity;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.internal.WeightedShares;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The loyalty of one customer (忠诚度指数), or that too little is known to say. Immutable and safe for use by several
 * threads.
 */
public final class LoyaltyIndex implements Explained {
    static final List<LoyaltyPart> PARTS = List.of(
            LoyaltyPart.CADENCE,
            LoyaltyPart.REPEAT,
            LoyaltyPart.SATISFACTION,
            LoyaltyPart.TENURE,
            LoyaltyPart.ENGAGEMENT);
    private static final int ALL = 100;

    private final LoyaltyFigures figures;
    private final LoyaltyPolicy policy;
    private final WeightedShares parts;
    private final @Nullable Score score;

    LoyaltyIndex(LoyaltyFigures figures, LoyaltyPolicy policy, long[] parts) {
        this.figures = figures;
        this.policy = policy;
        int[] weights = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            weights[i] = policy.weight(PARTS.get(i));
        }
        this.parts = new WeightedShares(weights, parts);
        this.score = this.parts.known() < policy.minimumCoverage() ? null : capped(this.parts.mean());
    }

    private Score capped(Score uncapped) {
        Score cap = policy.complaintCap();
        return figures.hasOpenSevereComplaint() && cap.compareTo(uncapped) < 0 ? cap : uncapped;
    }

    /**
     * The index.
     *
     * @return 0 to 100; empty when too little is known
     */
    public Optional<Score> score() {
        return Optional.ofNullable(score);
    }

    /**
     * The weight of the known parts.
     *
     * @return over 100
     */
    public Ratio coverage() {
        return Ratio.of(parts.known(), ALL);
    }

    /**
     * Whether a severe complaint is open, which caps the index and keeps loyalty low whatever the cut.
     *
     * @return true while it is
     */
    public boolean isHeldLow() {
        return figures.hasOpenSevereComplaint();
    }

    /**
     * What to do with a number, or without one.
     *
     * @param <R> the result
     * @param number takes the index
     * @param insufficient takes why there is none
     * @return what the one that applied gave
     */
    public <R> R fold(Function<? super Score, ? extends R> number, Function<? super Reason, ? extends R> insufficient) {
        return score == null ? insufficient.apply(insufficient()) : number.apply(score);
    }

    /**
     * The index as an axis reads it.
     *
     * @return missing when too little is known, held low while a severe complaint is open
     */
    public Reading toReading() {
        return fold(
                number -> isHeldLow() ? Reading.ofLow(number, complaint()) : Reading.ofScore(number), Reading::missing);
    }

    /**
     * What each known part brought, and what the cap took off; the lines add up to the index.
     *
     * @return empty when too little is known
     */
    public Optional<Breakdown<Points, Line>> breakdown() {
        return score().map(number -> Breakdown.of(new Points(number.micros()), LoyaltyLines.of(this, number.micros())));
    }

    /**
     * What it was computed from.
     *
     * @return the figures
     */
    public LoyaltyFigures figures() {
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
        Reason reason = fold(number -> Reason.of(LoyaltyReason.INDEX, number, coverage()), why -> why);
        return Explanation.of(reason, LoyaltyLines.explain(this));
    }

    @Override
    public String toString() {
        return "LoyaltyIndex[" + fold(Score::toString, why -> "insufficient") + ", coverage=" + coverage() + "]";
    }

    WeightedShares parts() {
        return parts;
    }

    LoyaltyPolicy rules() {
        return policy;
    }

    Reason complaint() {
        return Reason.of(LoyaltyReason.OPEN_SEVERE_COMPLAINT, policy.complaintCap());
    }

    private Reason insufficient() {
        return Reason.of(LoyaltyReason.INSUFFICIENT, coverage(), policy.minimumCoverage());
    }

    /**
     * Points that a line brings or takes off.
     *
     * @param micros the points in millionths; negative when taken off
     */
    public record Points(long micros) implements Quantity<Points> {
        @Override
        public Points plus(Points other) {
            return new Points(Math.addExact(micros, other.micros));
        }

        @Override
        public boolean isZero() {
            return micros == 0;
        }

        /**
         * The points as a decimal.
         *
         * @return at most 6 decimals
         */
        public BigDecimal points() {
            return Decimals.plain(BigDecimal.valueOf(micros, 6));
        }

        @Override
        public String toString() {
            return points().toPlainString();
        }
    }

    /**
     * One line of the breakdown.
     *
     * @param subject the part
     * @param amount what it brought or took off
     * @param reason why that much
     */
    public record Line(LoyaltyPart subject, Points amount, Reason reason)
            implements io.github.rapport4j.core.explain.Line<Points> {}
}
