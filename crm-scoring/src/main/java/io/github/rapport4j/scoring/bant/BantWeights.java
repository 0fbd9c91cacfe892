// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many of the 100 points each criterion can give (权重). The four always sum to exactly 100. */
public final class BantWeights {
    private static final int DECIMALS = 2;
    private static final BigDecimal SUM = BigDecimal.valueOf(100);

    private final long hundredths;

    private BantWeights(BigDecimal[] weights) {
        long lanes = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (BantCriterion criterion : BantCriterion.values()) {
            BigDecimal weight = checked(criterion, weights[criterion.lane()]);
            sum = sum.add(weight);
        }
        if (sum.compareTo(SUM) != 0) {
            throw new IllegalArgumentException(
                    "weights must sum to 100, but was " + Decimals.plain(sum).toPlainString());
        }
        for (int lane = 0; lane < Lanes.COUNT; lane++) {
            lanes = Lanes.with(
                    lanes, lane, weights[lane].movePointRight(DECIMALS).intValueExact());
        }
        this.hundredths = lanes;
    }

    /**
     * Weights in whole points.
     *
     * @param budget points for the budget, at least 0
     * @param authority points for the authority, at least 0
     * @param need points for the need, at least 0
     * @param timeline points for the timeline, at least 0
     * @return the weights
     * @throws IllegalArgumentException if one is negative or they do not sum to 100
     */
    public static BantWeights of(long budget, long authority, long need, long timeline) {
        return of(
                BigDecimal.valueOf(budget),
                BigDecimal.valueOf(authority),
                BigDecimal.valueOf(need),
                BigDecimal.valueOf(timeline));
    }

    /**
     * Weights in points of at most 2 decimals.
     *
     * @param budget points for the budget, at least 0
     * @param authority points for the authority, at least 0
     * @param need points for the need, at least 0
     * @param timeline points for the timeline, at least 0
     * @return the weights
     * @throws IllegalArgumentException if one is negative or finer than 2 decimals, or they do not sum to 100
     */
    public static BantWeights of(BigDecimal budget, BigDecimal authority, BigDecimal need, BigDecimal timeline) {
        return new BantWeights(new BigDecimal[] {budget, authority, need, timeline});
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the four weights in B-A-N-T order, such as {@code 20/25/30/25}
     * @return the weights
     * @throws IllegalArgumentException if the text is not four numbers, or not weights
     */
    public static BantWeights parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != Lanes.COUNT) {
            throw new IllegalArgumentException("weights must be four numbers parted by /, but was " + text);
        }
        BigDecimal[] weights = new BigDecimal[Lanes.COUNT];
        for (BantCriterion criterion : BantCriterion.values()) {
            weights[criterion.lane()] = Decimals.parse(name(criterion), parts[criterion.lane()]);
        }
        return new BantWeights(weights);
    }

    /**
     * The points a criterion can give.
     *
     * @param criterion the criterion
     * @return 0 to 100 points
     */
    public Score maximum(BantCriterion criterion) {
        return Score.ofMicros((long) hundredths(criterion) * Degrees.ONE);
    }

    /** Hundredths of a point, so that hundredths times a degree's ten-thousandths are millionths of a point. */
    int hundredths(BantCriterion criterion) {
        return Lanes.get(hundredths, criterion.lane());
    }

    long lanes() {
        return hundredths;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantWeights that && hundredths == that.hundredths;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hundredths);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (BantCriterion criterion : BantCriterion.values()) {
            out.append(out.isEmpty() ? "" : "/").append(maximum(criterion));
        }
        return out.toString();
    }

    private static BigDecimal checked(BantCriterion criterion, BigDecimal weight) {
        Objects.requireNonNull(weight, criterion.code());
        if (weight.signum() < 0) {
            throw new IllegalArgumentException(
                    name(criterion) + " must be at least 0, but was " + weight.toPlainString());
        }
        if (weight.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    name(criterion) + " must have at most 2 decimals, but was " + weight.toPlainString());
        }
        return weight;
    }

    private static String name(BantCriterion criterion) {
        return criterion.code() + " weight";
    }
}
