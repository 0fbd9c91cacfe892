// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How often each whole number of days, or of another unit, was seen (直方图). It keeps every value, so that medians and
 * other quantiles are exact however the work was split: adding parts and merging gives the same as adding all to one.
 * Small values are counted in an array, large and negative ones in a table; memory grows with the number of distinct
 * values, not with what was added.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class Histogram {
    private static final int DENSE_LIMIT = 4096;

    private long[] dense = new long[64];
    private long[] keys = new long[0];
    private long[] tallies = new long[0];
    private int distinct;
    private long n;

    private Histogram() {}

    /**
     * A histogram that has seen nothing.
     *
     * @return an empty histogram
     */
    public static Histogram empty() {
        return new Histogram();
    }

    /**
     * Counts a value in once.
     *
     * @param value any whole number
     */
    public void add(long value) {
        add(value, 1);
    }

    /**
     * Counts a value in several times.
     *
     * @param value any whole number
     * @param times how often it was seen, at least 0
     */
    public void add(long value, long times) {
        if (times < 0) {
            throw new IllegalArgumentException("times must be at least 0, but was " + times);
        }
        if (times == 0) {
            return;
        }
        n = Math.addExact(n, times);
        if (value >= 0 && value < DENSE_LIMIT) {
            addDense((int) value, times);
        } else {
            addSparse(value, times);
        }
    }

    /**
     * Counts in everything that another histogram has seen; the other one stays as it is.
     *
     * @param other a histogram of the same unit
     * @throws IllegalArgumentException if the other one is this one
     */
    public void merge(Histogram other) {
        if (other == this) {
            throw new IllegalArgumentException("other must be another histogram");
        }
        for (int value = 0; value < other.dense.length; value++) {
            add(value, other.dense[value]);
        }
        for (int slot = 0; slot < other.keys.length; slot++) {
            add(other.keys[slot], other.tallies[slot]);
        }
    }

    /**
     * How many values were counted in.
     *
     * @return 0 or more
     */
    public long n() {
        return n;
    }

    /**
     * How often a value was seen.
     *
     * @param value any whole number
     * @return 0 when never
     */
    public long count(long value) {
        if (value >= 0 && value < DENSE_LIMIT) {
            return value < dense.length ? dense[(int) value] : 0;
        }
        return keys.length == 0 ? 0 : tallies[slot(value)];
    }

    /**
     * The median: the middle value, or the mean of the two in the middle.
     *
     * @return empty when nothing was seen
     */
    public OptionalDouble median() {
        return quantile(0.5);
    }

    /**
     * A quantile, interpolated between neighbours (type 7 of Hyndman and Fan, the default of R and NumPy).
     *
     * @param share the share of values at or below it, 0 to 1
     * @return empty when nothing was seen
     */
    public OptionalDouble quantile(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share must be 0 to 1, but was " + share);
        }
        if (n == 0) {
            return OptionalDouble.empty();
        }
        double position = share * (n - 1);
        long rank = (long) position;
        long[] values = distinctValues();
        double low = valueAt(values, rank);
        double high = valueAt(values, Math.min(rank + 1, n - 1));
        return OptionalDouble.of(low + (position - rank) * (high - low));
    }

    /**
     * The values seen.
     *
     * @return each once, in ascending order
     */
    public long[] distinctValues() {
        long[] values = new long[dense.length + distinct];
        int size = 0;
        for (int value = 0; value < dense.length; value++) {
            if (dense[value] > 0) {
                values[size++] = value;
            }
        }
        for (int slot = 0; slot < keys.length; slot++) {
            if (tallies[slot] > 0) {
                values[size++] = keys[slot];
            }
        }
        long[] seen = Arrays.copyOf(values, size);
        Arrays.sort(seen);
        return seen;
    }

    private double valueAt(long[] values, long rank) {
        long passed = 0;
        for (long value : values) {
            passed += count(value);
            if (passed > rank) {
                return value;
            }
        }
        throw new AssertionError("rank " + rank + " of " + n);
    }

    private void addDense(int value, long times) {
        if (value >= dense.length) {
            dense = Arrays.copyOf(dense, Math.min(DENSE_LIMIT, Math.max(value + 1, 2 * dense.length)));
        }
        dense[value] += times;
    }

    private void addSparse(long value, long times) {
        if (4 * (distinct + 1) > 3 * keys.length) {
            grow();
        }
        int slot = slot(value);
        if (tallies[slot] == 0) {
            keys[slot] = value;
            distinct++;
        }
        tallies[slot] += times;
    }

    /** The slot that holds a value, or the free one where it would go. */
    private int slot(long value) {
        int mask = keys.length - 1;
        int slot = (int) ((value * 0x9E3779B97F4A7C15L) >>> 32) & mask;
        while (tallies[slot] != 0 && keys[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldTallies = tallies;
        keys = new long[Math.max(16, 2 * oldKeys.length)];
        tallies = new long[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTallies[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                tallies[slot] = oldTallies[i];
            }
        }
    }
}
