// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * Points (得分) on a scale of 0 to 100, exact to the millionth of a point, so that 69.999999 and 70 fall on their own
 * sides of a boundary.
 *
 * @param micros the points in millionths, 0 to 100,000,000
 */
public record Score(long micros) implements Quantity<Score>, Comparable<Score> {
    /** Millionths in one point. */
    public static final long MICROS_PER_POINT = 1_000_000L;

    /** No points. */
    public static final Score ZERO = new Score(0);

    /** All of the points. */
    public static final Score FULL = new Score(100 * MICROS_PER_POINT);

    private static final int SCALE = 6;

    public Score {
        if (micros < 0 || micros > 100 * MICROS_PER_POINT) {
            throw new IllegalArgumentException("score must be 0 to 100, but was " + text(micros));
        }
    }

    /**
     * A score from whole points.
     *
     * @param points 0 to 100
     * @return the score
     */
    public static Score of(long points) {
        return of(BigDecimal.valueOf(points));
    }

    /**
     * A score from exact points.
     *
     * @param points 0 to 100, at most 6 decimals
     * @return the score
     */
    public static Score of(BigDecimal points) {
        Objects.requireNonNull(points, "points");
        if (points.signum() < 0 || points.compareTo(BigDecimal.valueOf(100)) > 0) {
            throw new IllegalArgumentException("score must be 0 to 100, but was " + points.toPlainString());
        }
        if (points.stripTrailingZeros().scale() > SCALE) {
            throw new IllegalArgumentException("score must have at most 6 decimals, but was " + points.toPlainString());
        }
        return new Score(points.movePointRight(SCALE).longValueExact());
    }

    /**
     * A score from millionths of a point.
     *
     * @param micros 0 to 100,000,000
     * @return the score
     */
    public static Score ofMicros(long micros) {
        return new Score(micros);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text plain decimal points, such as {@code 69.5}
     * @return the score
     */
    public static Score parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.indexOf('e') >= 0 || text.indexOf('E') >= 0) { // 1e999999999 would fill the memory when written out
            throw new IllegalArgumentException("score must be a decimal number, but was " + text);
        }
        try {
            return of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("score must be a decimal number, but was " + text, e);
        }
    }

    /**
     * The points as an exact decimal without trailing zeros.
     *
     * @return 0 to 100, at most 6 decimals
     */
    public BigDecimal points() {
        BigDecimal points = BigDecimal.valueOf(micros, SCALE).stripTrailingZeros();
        return points.scale() < 0 ? points.setScale(0, RoundingMode.UNNECESSARY) : points;
    }

    @Override
    public Score plus(Score other) {
        return new Score(micros + other.micros);
    }

    @Override
    public boolean isZero() {
        return micros == 0;
    }

    @Override
    public int compareTo(Score other) {
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return points().toPlainString();
    }

    private static String text(long micros) {
        return BigDecimal.valueOf(micros, SCALE).stripTrailingZeros().toPlainString();
    }
}
