// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

/**
 * Numbers that look random and follow from a seed alone, the same on every machine and in every version of Java.
 *
 * <p>Source: G. L. Steele, D. Lea and C. H. Flood, Fast splittable pseudorandom number generators, OOPSLA 2014.
 */
final class SplitMix {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    private SplitMix(long seed) {
        state = seed;
    }

    static SplitMix of(long seed) {
        return new SplitMix(seed);
    }

    long next() {
        state += GOLDEN;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A whole number from 0 up to below a bound above 0, each as likely as the other but for a part in 2^32. */
    int below(int bound) {
        return (int) StrictMath.multiplyHigh(next() >>> 1, (long) bound << 1);
    }
}
