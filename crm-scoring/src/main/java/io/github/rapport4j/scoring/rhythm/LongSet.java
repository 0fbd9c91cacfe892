// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

/** A set of longs that is emptied and filled again, without allocation once it has grown. */
final class LongSet {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private long[] slots = new long[64];
    private int[] marks = new int[64];
    private int mark = 0;

    /** Empties the set and makes room. */
    void clear(int expected) {
        mark++;
        if (mark == 0 || 2L * expected > slots.length) {
            int length = Math.max(slots.length, Integer.highestOneBit(Math.max(1, expected)) * 4);
            slots = new long[length];
            marks = new int[length];
            mark = 1;
        }
    }

    /** Adds a value; false when it was there. */
    boolean add(long value) {
        int mask = slots.length - 1;
        long hash = value * MIX;
        int slot = (int) (hash ^ hash >>> 32) & mask;
        while (marks[slot] == mark) {
            if (slots[slot] == value) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = value;
        marks[slot] = mark;
        return true;
    }
}
