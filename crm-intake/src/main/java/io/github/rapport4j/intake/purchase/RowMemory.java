// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import java.util.Arrays;

/**
 * Counts equal rows by their 64-bit hash: which of the equal rows of this reading a row is, and whether an earlier
 * reading had as many. It takes 16 bytes a place and at most two in three places are used. Two rows that differ and
 * share a hash (one chance in a hundred million for half a million rows) are told apart by their ids all the same: the
 * second gets ordinal 2.
 */
final class RowMemory {
    private long[] hashes = new long[1 << 10];
    private int[] here = new int[1 << 10];
    private int[] ever = new int[1 << 10];
    private int used;

    void beginReading() {
        Arrays.fill(here, 0);
    }

    /** The row's ordinal among equal rows, 1 for the first; negative if an earlier reading had it. */
    int number(long hash) {
        int place = find(hash == 0 ? 1 : hash);
        int ordinal = ++here[place];
        if (ordinal <= ever[place]) {
            return -ordinal;
        }
        ever[place] = ordinal;
        return ordinal;
    }

    private int find(long hash) {
        int place = probe(hash);
        if (hashes[place] == 0) {
            hashes[place] = hash;
            if (++used * 3L > hashes.length * 2L) {
                grow();
                return probe(hash);
            }
        }
        return place;
    }

    private int probe(long hash) {
        int mask = hashes.length - 1;
        int place = (int) hash & mask;
        while (hashes[place] != 0 && hashes[place] != hash) {
            place = (place + 1) & mask;
        }
        return place;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldHere = here;
        int[] oldEver = ever;
        hashes = new long[2 * oldHashes.length];
        here = new int[2 * oldHashes.length];
        ever = new int[2 * oldHashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] != 0) {
                int place = probe(oldHashes[i]);
                hashes[place] = oldHashes[i];
                here[place] = oldHere[i];
                ever[place] = oldEver[i];
            }
        }
    }
}
