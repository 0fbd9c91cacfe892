// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.internal.LongCounts;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The median of the own median gaps of a segment's customers (细分购买间隔中位数): what stands in for the usual interval of a
 * customer with too few purchase days. Customers below the policy's number of purchase days do not count. One
 * accumulator a segment; its result is a constant of the run.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class SegmentRhythm implements Accumulator<PurchaseDays, OptionalDouble, SegmentRhythm> {
    private final RhythmPolicy policy;
    private final LongCounts twiceMedians = LongCounts.empty();

    private SegmentRhythm(RhythmPolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param policy says from how many purchase days on a customer has a median gap
     * @return a new accumulator
     */
    public static SegmentRhythm using(RhythmPolicy policy) {
        return new SegmentRhythm(policy);
    }

    @Override
    public void add(PurchaseDays days) {
        if (days.size() >= policy.ownFromPurchaseDays()) {
            twiceMedians.add(Gaps.twiceMedian(days), 1);
        }
    }

    @Override
    public void merge(SegmentRhythm other) {
        if (!policy.equals(other.policy)) {
            throw new IllegalArgumentException("policy must be " + policy.ref() + ", but was " + other.policy.ref());
        }
        twiceMedians.addAll(other.twiceMedians);
    }

    /**
     * The median.
     *
     * @return days, a multiple of a quarter; empty when no customer counts
     */
    @Override
    public OptionalDouble result() {
        long n = twiceMedians.total();
        return n == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((twiceMedians.atRank((n - 1) / 2) + twiceMedians.atRank(n / 2)) / 4.0);
    }
}
