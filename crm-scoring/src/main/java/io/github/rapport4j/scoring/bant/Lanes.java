// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

/** Four small numbers in one long, in B-A-N-T order: what a scored lead keeps instead of objects. */
final class Lanes {
    /** What a lane holds when there is no number. */
    static final int NONE = -1;

    /** All four lanes without a number. */
    static final long EMPTY = -1L;

    static final int COUNT = 4;

    private static final int BITS = 16;
    private static final long MASK = 0xFFFFL;

    private Lanes() {}

    static int get(long lanes, int lane) {
        return (short) (lanes >>> (lane * BITS));
    }

    static long with(long lanes, int lane, int value) {
        int shift = lane * BITS;
        return (lanes & ~(MASK << shift)) | ((value & MASK) << shift);
    }
}
