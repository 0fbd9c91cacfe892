// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;

/**
 * Orders the rows of one partition by customer and day, in place, by way of scratch copies: by digits of the day from
 * the lowest up, then by customer, each time keeping rows that are equal in the order they came.
 */
final class PartitionSort {
    private static final int DIGIT_BITS = 12;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private final RowBlock rows;
    private final int[] offsets;
    private final Days days;
    private final int[] next = new int[DIGITS];
    private RowBlock scratch;
    private RowBlock other;

    PartitionSort(RowBlock rows, int[] offsets, Days days) {
        this.rows = rows;
        this.offsets = offsets;
        this.days = days;
        scratch = scratchOf(0);
        other = scratchOf(0);
    }

    void sort(Partition part) {
        int n = part.to - part.from;
        scratch = withRoom(scratch, n);
        byDigit(0, rows, part, scratch);
        for (int shift = DIGIT_BITS; days.needs(shift); shift += DIGIT_BITS) {
            RowBlock sorted = withRoom(other, n);
            byDigit(shift, scratch, new Partition(0, n, 0, 0), sorted);
            other = scratch;
            scratch = sorted;
        }
        byCustomer(part, n);
    }

    private void byDigit(int shift, RowBlock source, Partition part, RowBlock target) {
        Arrays.fill(next, 0);
        for (int i = part.from; i < part.to; i++) {
            next[days.digit(source.day[i], shift)]++;
        }
        startEach(next, DIGITS, 0);
        for (int i = part.from; i < part.to; i++) {
            int to = next[days.digit(source.day[i], shift)]++;
            target.customer[to] = source.customer[i];
            target.take(to, source, i);
        }
    }

    private void byCustomer(Partition part, int n) {
        int[] places = new int[part.customers];
        for (int i = 0; i < n; i++) {
            places[scratch.customer[i] - part.firstCustomer]++;
        }
        startEach(places, part.customers, part.from);
        System.arraycopy(places, 0, offsets, part.firstCustomer, part.customers);
        for (int i = 0; i < n; i++) {
            rows.take(places[scratch.customer[i] - part.firstCustomer]++, scratch, i);
        }
    }

    /** Turns counts into the position of the first of each. */
    private static void startEach(int[] counts, int length, int first) {
        int position = first;
        for (int i = 0; i < length; i++) {
            int count = counts[i];
            counts[i] = position;
            position += count;
        }
    }

    private RowBlock withRoom(RowBlock block, int n) {
        return block.day.length < n ? scratchOf(Math.max(n, 2 * block.day.length)) : block;
    }

    private RowBlock scratchOf(int length) {
        return new RowBlock(length, rows.order != null, rows.recorded != null);
    }

    /**
     * The days that rows have.
     *
     * @param first the earliest
     * @param last the latest
     */
    record Days(int first, int last) {
        /** Whether days differ in the digit at so many bits; the difference is taken as a number without sign. */
        boolean needs(int shift) {
            return shift < Integer.SIZE && (last - first) >>> shift != 0;
        }

        int digit(int day, int shift) {
            return ((day - first) >>> shift) & (DIGITS - 1);
        }
    }

    /**
     * Where a partition lies.
     *
     * @param from its first row
     * @param to the row behind its last
     * @param firstCustomer its first customer
     * @param customers how many customers it has
     */
    record Partition(int from, int to, int firstCustomer, int customers) {}
}
