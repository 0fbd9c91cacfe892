// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Line;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one criterion gave to the expected points of a lead, of how many, and why (评分明细行). */
public final class BantLine implements Line<Score> {
    private final BantScore score;
    private final BantCriterion criterion;
    private final Score points;

    BantLine(BantScore score, BantCriterion criterion, int micros) {
        this.score = score;
        this.criterion = criterion;
        this.points = Score.ofMicros(micros);
    }

    @Override
    public BantCriterion subject() {
        return criterion;
    }

    /**
     * Its share of the expected points.
     *
     * @return 0 to {@link #maximum()}
     */
    @Override
    public Score amount() {
        return points;
    }

    /**
     * What a full yes would give.
     *
     * @return the weight of the criterion
     */
    public Score maximum() {
        return score.maximum(criterion);
    }

    /**
     * What is known.
     *
     * @return the answer that was counted
     */
    public BantAnswer answer() {
        return score.answer(criterion);
    }

    /**
     * How much of the answer was still certain.
     *
     * @return 0 to 1 with at most 6 decimals; 1 when it has not faded, and when nothing is known
     */
    public BigDecimal freshness() {
        return score.freshness(criterion);
    }

    @Override
    public Reason reason() {
        return BantWording.reason(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantLine that && criterion == that.criterion && score.equals(that.score);
    }

    @Override
    public int hashCode() {
        return 31 * criterion.hashCode() + score.hashCode();
    }

    @Override
    public String toString() {
        return criterion.code() + " " + answer() + ": " + points + " of " + maximum();
    }
}
