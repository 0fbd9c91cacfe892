// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.util.Arrays;

/**
 * How often each value occurred: a histogram that merges without loss, for medians over many customers. Small values
 * from 0 on sit in an array that grows with them, all others in a hash table; a histogram of nothing is small, since
 * there may be one for every group and period. Mutable, not safe for use by several threads at once.
 */
public final class LongCounts {
    private static final int SMALL = 1 << 12;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] small = new long[16];
    private long[] values = new long[16];
    private long[] counts = new long[16];
    private int used;
    private long total;

    private LongCounts() {}

    /**
     * Counts of nothing.
     *
     * @return a new histogram
     */
    public static LongCounts empty() {
        return new LongCounts();
    }

    /**
     * Counts a value.
     *
     * @param value the value
     * @param count how often, above 0
     */
    public void add(long value, long count) {
        total += count;
        if (value >= 0 && value < SMALL) {
            if (value >= small.length) {
                small = Arrays.copyOf(small, 2 * Integer.highestOneBit((int) value));
            }
            small[(int) value] += count;
            return;
        }
        if (2 * (used + 1) > values.length) {
            grow();
        }
        int slot = slotOf(value);
        used += counts[slot] == 0 ? 1 : 0;
        values[slot] = value;
        counts[slot] += count;
    }

    /**
     * Counts in what another histogram has.
     *
     * @param other stays as it is
     */
    public void addAll(LongCounts other) {
        // a copy of the arrays is read, so that a histogram can be added to itself
        long[] otherSmall = other.small.clone();
        long[] otherValues = other.values;
        long[] otherCounts = other.counts.clone();
        if (otherSmall.length > small.length) {
            small = Arrays.copyOf(small, otherSmall.length);
        }
        for (int i = 0; i < otherSmall.length; i++) {
            small[i] += otherSmall[i];
            total += otherSmall[i];
        }
        for (int i = 0; i < otherCounts.length; i++) {
            if (otherCounts[i] > 0) {
                add(otherValues[i], otherCounts[i]);
            }
        }
    }

    /**
     * How many values were counted.
     *
     * @return 0 or more
     */
    public long total() {
        return total;
    }

    /**
     * The value of a rank.
     *
     * @param rank 0 for the smallest, below {@link #total()}
     * @return the value
     */
    public long atRank(long rank) {
        long left = rank;
        for (Entry entry : sorted()) {
            left -= entry.count();
            if (left < 0) {
                return entry.value();
            }
        }
        throw new IndexOutOfBoundsException("rank must be below " + total + ", but was " + rank);
    }

    /**
     * The values and how often each occurred.
     *
     * @return in rising order of the values
     */
    public Entry[] sorted() {
        Entry[] entries = new Entry[small.length + used];
        int n = 0;
        for (int i = 0; i < small.length; i++) {
            if (small[i] > 0) {
                entries[n++] = new Entry(i, small[i]);
            }
        }
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0) {
                entries[n++] = new Entry(values[i], counts[i]);
            }
        }
        Entry[] found = Arrays.copyOf(entries, n);
        Arrays.sort(found, (a, b) -> Long.compare(a.value(), b.value()));
        return found;
    }

    private int slotOf(long value) {
        int mask = values.length - 1;
        long hash = value * MIX;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (counts[slot] != 0 && values[slot] != value) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldValues = values;
        long[] oldCounts = counts;
        values = new long[2 * oldValues.length];
        counts = new long[2 * oldValues.length];
        for (int i = 0; i < oldValues.length; i++) {
            if (oldCounts[i] > 0) {
                int slot = slotOf(oldValues[i]);
                values[slot] = oldValues[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /**
     * A value and how often it occurred.
     *
     * @param value the value
     * @param count above 0
     */
    public record Entry(long value, long count) {}
}
