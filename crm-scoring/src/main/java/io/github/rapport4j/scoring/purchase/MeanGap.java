// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.scoring.internal.LongCounts.Entry;
import io.github.rapport4j.scoring.internal.Pairs;
import io.github.rapport4j.scoring.statistic.Medians;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/** The mean gap of a customer as an exact fraction, days over gaps, packed into a {@code long}. */
final class MeanGap {
    private static final int GAP_BITS = 31;
    private static final long GAPS = (1L << GAP_BITS) - 1;

    private MeanGap() {}

    /** Days are below 2^32 and gaps below 2^31, both being differences of {@code int}s. */
    static long pack(long days, int gaps) {
        return days << GAP_BITS | gaps;
    }

    /** The mean, summed up by number of gaps, so that it does not depend on the order of customers. */
    static double mean(Entry[] packed) {
        SortedMap<Long, Long> daysByGaps = new TreeMap<>();
        long customers = 0;
        for (Entry entry : packed) {
            daysByGaps.merge(gaps(entry), days(entry) * entry.count(), Math::addExact);
            customers += entry.count();
        }
        double sum = 0;
        for (var entry : daysByGaps.entrySet()) {
            sum += (double) entry.getValue() / entry.getKey();
        }
        return sum / customers;
    }

    static double median(Entry[] packed) {
        Entry[] rising = rising(packed);
        long n = customers(rising);
        return (atRank(rising, (n - 1) / 2) + atRank(rising, n / 2)) / 2;
    }

    static Optional<Interval> medianInterval(Entry[] packed, double level) {
        Entry[] rising = rising(packed);
        long n = customers(rising);
        OptionalLong rank = Medians.rank(n, level);
        return rank.isPresent()
                ? Optional.of(
                        Interval.of(atRank(rising, rank.getAsLong()), atRank(rising, n - 1 - rank.getAsLong()), level))
                : Optional.empty();
    }

    /** Days and gaps of each customer. */
    static Pairs pairs(Entry[] packed) {
        Pairs pairs = Pairs.empty();
        for (Entry entry : packed) {
            for (long i = 0; i < entry.count(); i++) {
                pairs.add((double) days(entry), (double) gaps(entry));
            }
        }
        return pairs;
    }

    /** The mean gap of each customer. */
    static double[] means(Entry[] packed) {
        Pairs pairs = pairs(packed);
        double[] means = pairs.above();
        double[] gaps = pairs.below();
        for (int i = 0; i < means.length; i++) {
            means[i] /= gaps[i];
        }
        return means;
    }

    private static Entry[] rising(Entry[] packed) {
        Entry[] rising = packed.clone();
        Arrays.sort(rising, (a, b) -> Long.compare(days(a) * gaps(b), days(b) * gaps(a)));
        return rising;
    }

    private static long customers(Entry[] packed) {
        long n = 0;
        for (Entry entry : packed) {
            n += entry.count();
        }
        return n;
    }

    private static double atRank(Entry[] rising, long rank) {
        long left = rank;
        for (Entry entry : rising) {
            left -= entry.count();
            if (left < 0) {
                return (double) days(entry) / gaps(entry);
            }
        }
        throw new AssertionError("the rank lies below the number of customers");
    }

    private static long days(Entry entry) {
        return entry.value() >>> GAP_BITS;
    }

    private static long gaps(Entry entry) {
        return entry.value() & GAPS;
    }
}
