// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;

/** Orders the rows of one partition by customer and day, in place, by way of a scratch copy. */
final class PartitionSort {
    private static final int FEW = 24;

    private final RowBlock rows;
    private final int[] offsets;
    private RowBlock scratch;
    private long[] keys = new long[0];

    PartitionSort(RowBlock rows, int[] offsets) {
        this.rows = rows;
        this.offsets = offsets;
        scratch = scratchOf(0);
    }

    void sort(Partition part) {
        int[] next = nextOf(part);
        System.arraycopy(next, 0, offsets, part.firstCustomer, part.customers);
        copyOut(part.from, part.to);
        for (int i = part.from; i < part.to; i++) {
            rows.take(next[rows.customer[i] - part.firstCustomer]++, scratch, i - part.from);
        }
        for (int c = 0; c < part.customers; c++) {
            sortByDay(offsets[part.firstCustomer + c], next[c]);
        }
    }

    private int[] nextOf(Partition part) {
        int[] next = new int[part.customers];
        for (int i = part.from; i < part.to; i++) {
            next[rows.customer[i] - part.firstCustomer]++;
        }
        int position = part.from;
        for (int c = 0; c < part.customers; c++) {
            int count = next[c];
            next[c] = position;
            position += count;
        }
        return next;
    }

    private void sortByDay(int from, int to) {
        if (to - from <= FEW && rows.order == null && rows.recorded == null) {
            insertByDay(rows.day, rows.amount, from, to);
        } else if (to - from > 1) {
            permuteByDay(from, to);
        }
    }

    private static void insertByDay(int[] days, long[] amounts, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int day = days[i];
            long amount = amounts[i];
            int j = i - 1;
            while (j >= from && days[j] > day) {
                days[j + 1] = days[j];
                amounts[j + 1] = amounts[j];
                j--;
            }
            days[j + 1] = day;
            amounts[j + 1] = amount;
        }
    }

    private void permuteByDay(int from, int to) {
        int n = to - from;
        keys = keys.length < n ? new long[Math.max(n, 2 * keys.length)] : keys;
        for (int i = 0; i < n; i++) {
            keys[i] = (long) rows.day[from + i] << Integer.SIZE | i;
        }
        Arrays.sort(keys, 0, n);
        copyOut(from, to);
        for (int i = 0; i < n; i++) {
            rows.take(from + i, scratch, (int) keys[i]);
        }
    }

    private void copyOut(int from, int to) {
        int n = to - from;
        if (scratch.day.length < n) {
            scratch = scratchOf(Math.max(n, 2 * scratch.day.length));
        }
        System.arraycopy(rows.day, from, scratch.day, 0, n);
        System.arraycopy(rows.amount, from, scratch.amount, 0, n);
        if (rows.order != null && scratch.order != null) {
            System.arraycopy(rows.order, from, scratch.order, 0, n);
        }
        if (rows.recorded != null && scratch.recorded != null) {
            System.arraycopy(rows.recorded, from, scratch.recorded, 0, n);
        }
    }

    private RowBlock scratchOf(int length) {
        return new RowBlock(length, rows.order != null, rows.recorded != null);
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
