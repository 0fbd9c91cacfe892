// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.axis.AxisSide;
import io.github.rapport4j.scoring.internal.WeightedShares;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import java.util.Objects;
import java.util.function.Function;

/**
 * Computes the loyalty index of a customer (忠诚度指数), 0 to 100, over the parts that are known:
 *
 * <pre>
 * index        = sum(w part) / sum(w)
 * cadence      = 100 clamp((3 - d/u) / 2)                 d days since the last activity, u usual interval
 * repeat       = 100 min(1, max(0, purchase days - 1) / 4)
 * satisfaction = 100 (answer - lowest) / (highest - lowest)
 * tenure       = 100 min(1, days / 1095)
 * engagement   = 100 min(1, two-way days / 6)
 * </pre>
 *
 * <p>Rounded once, half up, to the millionth of a point. An open severe complaint caps it at 49. Immutable and safe for
 * use by several threads.
 */
public final class LoyaltyScorer {
    private final LoyaltyPolicy policy;

    private LoyaltyScorer(LoyaltyPolicy policy) {
        this.policy = policy;
    }

    /**
     * A scorer.
     *
     * @param policy weights, targets and limits
     * @return the scorer
     */
    public static LoyaltyScorer using(LoyaltyPolicy policy) {
        return new LoyaltyScorer(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Scores one customer.
     *
     * @param figures what is known
     * @return the index, or that too little is known
     */
    public LoyaltyIndex score(LoyaltyFigures figures) {
        Objects.requireNonNull(figures, "figures");
        long[] parts = new long[LoyaltyIndex.PARTS.size()];
        parts[0] = figures.cadence().map(this::cadence).orElse(WeightedShares.UNKNOWN);
        parts[1] = figures.purchaseDays().isPresent()
                ? WeightedShares.of(Math.max(0, figures.purchaseDays().getAsInt() - 1), policy.repeatTarget())
                : WeightedShares.UNKNOWN;
        parts[2] = figures.satisfaction().map(LoyaltyScorer::satisfaction).orElse(WeightedShares.UNKNOWN);
        parts[3] = figures.relationshipDays().isPresent()
                ? WeightedShares.of(figures.relationshipDays().getAsInt(), policy.tenureTarget())
                : WeightedShares.UNKNOWN;
        parts[4] = figures.twoWayDays().isPresent()
                ? WeightedShares.of(figures.twoWayDays().getAsInt(), policy.engagementTarget())
                : WeightedShares.UNKNOWN;
        return new LoyaltyIndex(figures, policy, parts);
    }

    /**
     * The rule as the policy lab wants it: on which side of a cut the index lies.
     *
     * @param cut the points from which loyalty is high, such as 50
     * @return gives the side with the points and their explanation; low with an open severe complaint, whatever the
     *     points; refused where the index is insufficient
     */
    public Calculator<LoyaltyFigures, AxisSide> toCalculator(Score cut) {
        return toCalculator(cut, figures -> figures);
    }

    /**
     * The rule as the policy lab wants it, for the host's own entities.
     *
     * @param cut the points from which loyalty is high, such as 50
     * @param figures what is known of an entity
     * @param <T> the host's entity
     * @return gives the side with the points and their explanation, as above
     */
    public <T> Calculator<T, AxisSide> toCalculator(Score cut, Function<? super T, LoyaltyFigures> figures) {
        Objects.requireNonNull(cut, "cut");
        return Calculator.of(item -> {
            LoyaltyIndex index = score(figures.apply(item));
            Outcome<AxisSide> outcome = index.fold(number -> side(index, number, cut), Outcome::refused);
            return outcome.because(index);
        });
    }

    private static Outcome<AxisSide> side(LoyaltyIndex index, Score number, Score cut) {
        boolean isHigh = number.compareTo(cut) >= 0 && !index.isHeldLow();
        return Outcome.of(isHigh ? AxisSide.HIGH : AxisSide.LOW, number.points());
    }

    private long cadence(Cadence cadence) {
        return WeightedShares.ofCadence(cadence.daysSince(), cadence.usualDays(), policy.lateIntervals());
    }

    private static long satisfaction(Satisfaction satisfaction) {
        return WeightedShares.ofAnswer(
                satisfaction.answer(),
                satisfaction.scale().lowest(),
                satisfaction.scale().highest());
    }
}
