// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.scoring.internal.LongCounts.Entry;
import java.util.Arrays;
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
        Entry[] rising = packed.clone();
        Arrays.sort(rising, (a, b) -> Long.compare(days(a) * gaps(b), days(b) * gaps(a)));
        long n = 0;
        for (Entry entry : rising) {
            n += entry.count();
        }
        return (atRank(rising, (n - 1) / 2) + atRank(rising, n / 2)) / 2;
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
