// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * How many days usually lie between two purchase days of a customer (通常购买间隔, u).
 *
 * <pre>
 * u = max(floor, own median gap | the segment's median | fallback)
 * g = days since the last qualifying activity / u
 * </pre>
 *
 * <p>The own median gap is used from 4 purchase days on (policy); half days occur in it, quarter days in a segment's
 * median. All are exact as {@code double}, so that g lands on the right side of limits such as 1.5. Source: spec ENG-1.
 *
 * @param typicalDays the median or fallback it comes from, before the floor
 * @param source where it comes from
 * @param purchaseDays how many purchase days were seen
 * @param policy the policy applied
 */
public record UsualInterval(double typicalDays, IntervalSource source, int purchaseDays, RhythmPolicy policy)
        implements Explained {
    public UsualInterval {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(policy, "policy");
        if (!(typicalDays > 0) || typicalDays > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("typicalDays must be above 0 and finite, but was " + typicalDays);
        }
    }

    /**
     * The usual interval of a customer.
     *
     * @param days its purchase days
     * @param segmentMedian the {@linkplain SegmentRhythm median of its segment} in this run; empty when there is none
     * @param policy the numbers
     * @return the interval
     */
    public static UsualInterval of(PurchaseDays days, OptionalDouble segmentMedian, RhythmPolicy policy) {
        return of(days.size(), () -> Gaps.twiceMedian(days), segmentMedian, policy);
    }

    /** The same, where twice the own median is asked for only when it counts. */
    static UsualInterval of(
            int purchaseDays, LongSupplier twiceMedian, OptionalDouble segmentMedian, RhythmPolicy policy) {
        if (purchaseDays >= policy.ownFromPurchaseDays()) {
            return new UsualInterval(twiceMedian.getAsLong() / 2.0, IntervalSource.OWN, purchaseDays, policy);
        }
        if (segmentMedian.isPresent()) {
            return new UsualInterval(segmentMedian.getAsDouble(), IntervalSource.SEGMENT, purchaseDays, policy);
        }
        return new UsualInterval(policy.fallbackDays(), IntervalSource.FALLBACK, purchaseDays, policy);
    }

    /**
     * The usual interval u.
     *
     * @return days, at least the policy's floor
     */
    public double days() {
        return Math.max(policy.floorDays(), typicalDays);
    }

    /**
     * How many usual intervals a time is (g).
     *
     * @param days days since the last qualifying activity, at least 0
     * @return 0 or more; 1 when the customer is just due
     */
    public double elapsed(long days) {
        if (days < 0) {
            throw new IllegalArgumentException("days must be at least 0, but was " + days);
        }
        return days / days();
    }

    /**
     * Which policy was applied.
     *
     * @return name, version and fingerprint
     */
    public PolicyRef policyRef() {
        return policy.ref();
    }

    @Override
    public Explanation explanation() {
        Reason reason = Reason.of(code(), shown(days()), purchaseDays);
        return typicalDays >= policy.floorDays()
                ? Explanation.of(reason)
                : Explanation.of(
                        reason,
                        List.of(Explanation.of(
                                Reason.of(RhythmReason.INTERVAL_FLOORED, shown(typicalDays), policy.floorDays()))));
    }

    private RhythmReason code() {
        return switch (source) {
            case OWN -> RhythmReason.INTERVAL_OWN;
            case SEGMENT -> RhythmReason.INTERVAL_SEGMENT;
            case FALLBACK -> RhythmReason.INTERVAL_FALLBACK;
        };
    }

    private static BigDecimal shown(double days) {
        return Decimals.plain(BigDecimal.valueOf(days));
    }
}
