// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance with a seed; the same rolls on every machine. */
final class Dice {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** Dice of its own for a topic, so that one file can change without all others. */
    static Dice of(long seed, String topic) {
        return new Dice((seed + topic.hashCode()) * SPREAD);
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

    <T> List<T> shuffled(List<T> items) {
        List<T> rest = new ArrayList<>(items);
        List<T> mixed = new ArrayList<>();
        while (!rest.isEmpty()) {
            mixed.add(rest.remove(random.nextInt(rest.size())));
        }
        return mixed;
    }

    /** A day of the sample: none after its last. */
    LocalDate dayBetween(LocalDate first, LocalDate last) {
        LocalDate latest = last.isAfter(SampleCompany.AS_OF) ? SampleCompany.AS_OF : last;
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, latest) + 1));
    }

    /** Log-normal, in whole numbers. */
    long around(double median, double sigma) {
        return Math.max(1, StrictMath.round(median * StrictMath.exp(sigma * random.nextGaussian())));
    }
}
