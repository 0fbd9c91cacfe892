// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Chance with a seed; the same rolls on every machine. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    LocalDate dayBetween(LocalDate first, LocalDate last) {
        return LocalDate.ofEpochDay(
                first.toEpochDay() + random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** Log-normal, in whole numbers. */
    long around(double median, double sigma) {
        return Math.max(1, StrictMath.round(median * StrictMath.exp(sigma * random.nextGaussian())));
    }
}
