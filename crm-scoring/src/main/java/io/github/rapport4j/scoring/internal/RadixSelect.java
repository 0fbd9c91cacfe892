// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.internal;

import java.util.Arrays;

/**
 * The values at given ranks without sorting everything: counts the leading 16 bits, keeps the one bucket that holds the
 * rank, goes on with the next 16 bits. Four passes at most, whatever the values.
 */
public final class RadixSelect {
    private static final int DIGIT = 16;
    private static final int BUCKETS = 1 << DIGIT;
    private static final int TOP = Long.SIZE - DIGIT;
    private static final int SMALL = 1 << 12;
    private static final int FIRST_POSITIVE_NON_FINITE = bucket(key(Double.POSITIVE_INFINITY), TOP);
    private static final int LAST_NEGATIVE_NON_FINITE = bucket(key(Double.NEGATIVE_INFINITY), TOP);

    private RadixSelect() {}

    /**
     * A number that orders as the double does.
     *
     * @param value any finite number; both zeros have the key 0
     * @return above 0 exactly for values above 0
     */
    public static long key(double value) {
        long bits = Double.doubleToRawLongBits(value + 0.0);
        return bits ^ (bits >> 63 & Long.MAX_VALUE);
    }

    /**
     * The double of a key.
     *
     * @param key what {@link #key} gave
     * @return the value
     */
    public static double value(long key) {
        return Double.longBitsToDouble(key ^ (key >> 63 & Long.MAX_VALUE));
    }

    /**
     * Keys at ranks.
     *
     * @param keys stays as it is
     * @param size how many of them count
     * @param ranks each 0 to {@code size - 1}, from the smallest
     * @return one key a rank
     */
    public static long[] keys(long[] keys, int size, int... ranks) {
        int top = top(keys, size);
        int[] counts = new int[BUCKETS];
        for (int i = 0; i < size; i++) {
            counts[bucket(keys[i], top)]++;
        }
        long[] selected = new long[ranks.length];
        for (int r = 0; r < ranks.length; r++) {
            int bucket = holder(counts, ranks[r]);
            long[] kept = new long[counts[bucket]];
            int n = 0;
            for (int i = 0; i < size; i++) {
                if (bucket(keys[i], top) == bucket) {
                    kept[n++] = keys[i];
                }
            }
            selected[r] = within(kept, ranks[r] - before(counts, bucket), top);
        }
        return selected;
    }

    /** Where the highest digit lies in which keys differ; small whole numbers agree in all above. */
    private static int top(long[] keys, int size) {
        long differing = 0;
        for (int i = 1; i < size; i++) {
            differing |= keys[i] ^ keys[0];
        }
        return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(differing) - DIGIT);
    }

    /**
     * Doubles at ranks.
     *
     * @param values finite numbers; stay as they are
     * @param ranks each 0 to {@code values.length - 1}, from the smallest
     * @return one value a rank
     * @throws IllegalArgumentException if a value is NaN or infinite
     */
    public static double[] values(double[] values, int... ranks) {
        int[] counts = new int[BUCKETS];
        for (double value : values) {
            counts[bucket(key(value), TOP)]++;
        }
        requireFinite(values, counts);
        double[] selected = new double[ranks.length];
        for (int r = 0; r < ranks.length; r++) {
            int bucket = holder(counts, ranks[r]);
            long[] kept = keep(values, bucket, counts[bucket]);
            selected[r] = value(within(kept, ranks[r] - before(counts, bucket), TOP));
        }
        return selected;
    }

    private static long[] keep(double[] values, int bucket, int count) {
        long[] kept = new long[count];
        int n = 0;
        for (double value : values) {
            long key = key(value);
            if (bucket(key, TOP) == bucket) {
                kept[n++] = key;
            }
        }
        return kept;
    }

    private static long within(long[] keys, int rankInKeys, int known) {
        int size = keys.length;
        int rank = rankInKeys;
        int shift = known;
        while (shift > 0 && size > SMALL) {
            shift = Math.max(0, shift - DIGIT);
            int[] counts = new int[BUCKETS];
            for (int i = 0; i < size; i++) {
                counts[bucket(keys[i], shift)]++;
            }
            int bucket = holder(counts, rank);
            rank -= before(counts, bucket);
            size = compact(keys, size, bucket, shift);
        }
        if (size <= SMALL) {
            Arrays.sort(keys, 0, size);
        }
        return keys[rank];
    }

    private static int compact(long[] keys, int size, int bucket, int shift) {
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (bucket(keys[i], shift) == bucket) {
                keys[n++] = keys[i];
            }
        }
        return n;
    }

    private static int bucket(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & (BUCKETS - 1);
    }

    private static int holder(int[] counts, int rank) {
        int left = rank;
        int bucket = 0;
        while (left >= counts[bucket]) {
            left -= counts[bucket++];
        }
        return bucket;
    }

    private static int before(int[] counts, int bucket) {
        int sum = 0;
        for (int b = 0; b < bucket; b++) {
            sum += counts[b];
        }
        return sum;
    }

    private static void requireFinite(double[] values, int[] counts) {
        int outside = 0;
        for (int b = 0; b <= LAST_NEGATIVE_NON_FINITE; b++) {
            outside += counts[b];
        }
        for (int b = FIRST_POSITIVE_NON_FINITE; b < BUCKETS; b++) {
            outside += counts[b];
        }
        for (int i = 0; outside > 0 && i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("values must be finite, but was " + values[i] + " at " + i);
            }
        }
    }
}
