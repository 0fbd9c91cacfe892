// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The latest answer of each respondent by equality of the respondents: 24 bytes a slot and no object a respondent. An
 * answer is its second and the rest that orders answers of one second: the later, and of two at the same time the
 * lower.
 */
final class LatestTable {
    private static final int SMALLEST = 64;
    /** So far from where it belongs a respondent is looked for; whoever is not there by then is in the crowd. */
    private static final int FARTHEST = 1024;
    /** So many respondents of one hash are told apart in the table; the others are in the crowd. */
    private static final int MOST_OF_ONE_HASH = 16;

    private final Map<Object, long[]> crowd = new HashMap<>();
    private @Nullable Object[] respondents;
    private int[] hashes;
    private long[] given;
    private int size;

    private LatestTable(int slots) {
        respondents = new Object[slots];
        hashes = new int[slots];
        given = new long[Math.multiplyExact(2, slots)];
    }

    static LatestTable empty() {
        return new LatestTable(SMALLEST);
    }

    /** A hash that is never 0, which marks free slots. */
    static int hash(Object respondent) {
        int mixed = respondent.hashCode() * 0x9E3779B9;
        int hash = mixed ^ mixed >>> 15;
        return hash == 0 ? 1 : hash;
    }

    /** What orders answers of one second: nanoseconds, a moment after the day without a time, and the lower answer. */
    static long rest(int nanos, boolean isMoment, int answer) {
        long order = (long) nanos << 1 | (isMoment ? 1 : 0);
        return (order << Integer.SIZE) | ((~answer ^ Integer.MIN_VALUE) & 0xFFFF_FFFFL);
    }

    private static int answerOf(long rest) {
        return ~((int) rest ^ Integer.MIN_VALUE);
    }

    /** Makes room, after which slots stay where they are until so many respondents have come. */
    void reserve(int more) {
        while (5L * (size + more) > 4L * hashes.length) {
            grow();
        }
    }

    /** The first slot that has the hash, or a slot that has not when none is near. */
    int near(int hash) {
        int mask = hashes.length - 1;
        int slot = hash & mask;
        for (int far = 1; far < FARTHEST && hashes[slot] != 0 && hashes[slot] != hash; far++) {
            slot = (hash + far) & mask;
        }
        return slot;
    }

    /** Whether a slot has a respondent. */
    boolean holds(int slot, Object respondent) {
        Object known = respondents[slot];
        return known != null && known.equals(respondent);
    }

    /** The second of the answer in a slot. */
    long second(int slot) {
        return given[2 * slot];
    }

    /** Counts in one more answer of the respondent in a slot. */
    void later(int slot, long second, long rest) {
        long known = given[2 * slot];
        if (second > known || (second == known && rest > given[2 * slot + 1])) {
            given[2 * slot] = second;
            given[2 * slot + 1] = rest;
        }
    }

    /** Counts in an answer, for which there must be room; false when the respondent is new. */
    boolean put(Object respondent, int hash, long second, long rest) {
        int slot = find(respondent, hash);
        if (slot < 0) {
            return putInCrowd(respondent, second, rest);
        }
        if (hashes[slot] != 0) {
            later(slot, second, rest);
            return true;
        }
        if (!crowd.isEmpty() && crowd.containsKey(respondent)) {
            return putInCrowd(respondent, second, rest);
        }
        fill(slot, respondent, hash);
        given[2 * slot] = second;
        given[2 * slot + 1] = rest;
        return false;
    }

    void forEachAnswer(IntConsumer counter) {
        for (int slot = 0; slot < hashes.length; slot++) {
            if (hashes[slot] != 0) {
                counter.accept(answerOf(given[2 * slot + 1]));
            }
        }
        crowd.values().forEach(answer -> counter.accept(answerOf(answer[1])));
    }

    private boolean putInCrowd(Object respondent, long second, long rest) {
        long[] known = crowd.get(respondent);
        if (known == null || second > known[0] || (second == known[0] && rest > known[1])) {
            crowd.put(respondent, new long[] {second, rest});
        }
        return known != null;
    }

    /** The slot of a respondent, else the free one where it belongs, else -1. */
    private int find(Object respondent, int hash) {
        int mask = hashes.length - 1;
        int others = 0;
        for (int far = 0; far < FARTHEST && others < MOST_OF_ONE_HASH; far++) {
            int slot = (hash + far) & mask;
            if (hashes[slot] == 0 || (hashes[slot] == hash && holds(slot, respondent))) {
                return slot;
            }
            others += hashes[slot] == hash ? 1 : 0;
        }
        return -1;
    }

    private void fill(int slot, Object respondent, int hash) {
        respondents[slot] = respondent;
        hashes[slot] = hash;
        size++;
    }

    private void grow() {
        LatestTable twice = new LatestTable(Math.multiplyExact(2, hashes.length));
        for (int slot = 0; slot < hashes.length; slot++) {
            Object respondent = respondents[slot];
            if (respondent != null) {
                twice.put(respondent, hashes[slot], given[2 * slot], given[2 * slot + 1]);
            }
        }
        crowd.putAll(twice.crowd);
        respondents = twice.respondents;
        hashes = twice.hashes;
        given = twice.given;
        size = twice.size;
    }
}
