// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import io.github.rapport4j.core.measure.Score;

/**
 * A weighted mean of shares over those that are known, 0 to 100 points, rounded once, half up, to the millionth of a
 * point. A line is what the running mean grows by when its share is added, so that roundings do not pile up and the
 * lines add up to the mean. Immutable and safe for use by several threads.
 */
public final class WeightedShares {
    /** The fixed point in which a share from 0 to 1 is kept. */
    public static final long ONE = 1_000_000_000_000L;

    /** The share of a part that is not known. */
    public static final long UNKNOWN = -1;

    /** A weight times a share, over the weight known, is this many times a millionth of a point. */
    private static final long PER_MICRO = ONE / Score.FULL.micros();

    private static final int QUARTERS = 4;

    private final int[] weights;
    private final long[] shares;
    private final int known;

    /**
     * Shares with their weights.
     *
     * @param weights not negative, at most 100 in all
     * @param shares 0 to {@link #ONE}, or {@link #UNKNOWN}; one a weight
     */
    public WeightedShares(int[] weights, long[] shares) {
        this.weights = weights.clone();
        this.shares = shares.clone();
        int sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += isKnown(i) ? weights[i] : 0;
        }
        known = sum;
    }

    /**
     * The weight of the known shares.
     *
     * @return 0 or more
     */
    public int known() {
        return known;
    }

    /**
     * Whether a share is known.
     *
     * @param part its place
     * @return false when it is left out
     */
    public boolean isKnown(int part) {
        return shares[part] != UNKNOWN;
    }

    /**
     * The mean.
     *
     * @return 0 to 100 points; the known weight must be above 0
     */
    public Score mean() {
        return Score.ofMicros(upTo(shares.length));
    }

    /**
     * What a known share brings to the mean.
     *
     * @param part its place
     * @return millionths of a point
     */
    public long line(int part) {
        return upTo(part + 1) - upTo(part);
    }

    private long upTo(int end) {
        long sum = 0;
        for (int i = 0; i < end; i++) {
            sum += isKnown(i) ? weights[i] * shares[i] : 0;
        }
        long unit = PER_MICRO * known;
        return (sum + unit / 2) / unit;
    }

    /**
     * A count over its target.
     *
     * @param count 0 or more
     * @param target above 0, less than 2 to the power of 32, so that every scale of whole numbers fits
     * @return the share, rounded down, at most {@link #ONE}
     */
    public static long of(long count, long target) {
        if (count >= target) {
            return ONE;
        }
        long whole = ONE / target * count;
        return whole + Long.divideUnsigned(ONE % target * count, target);
    }

    /**
     * How much is left of a customer's cadence: all up to one usual interval, then less and less.
     *
     * @param daysSince days since the last activity
     * @param usualDays the usual interval; quarters of a day count
     * @param lateIntervals after how many intervals nothing is left; 2 or more
     * @return the share
     */
    public static long ofCadence(long daysSince, double usualDays, int lateIntervals) {
        long usual = Math.round(usualDays * QUARTERS);
        long late = lateIntervals * usual;
        long left = daysSince > late ? 0 : late - daysSince * QUARTERS;
        return of(Math.max(0, left), late - usual);
    }

    /**
     * Where an answer stands on its scale.
     *
     * @param answer on the scale
     * @param lowest of the scale
     * @param highest of the scale, above the lowest
     * @return the share
     */
    public static long ofAnswer(long answer, long lowest, long highest) {
        return of(answer - lowest, highest - lowest);
    }
}
