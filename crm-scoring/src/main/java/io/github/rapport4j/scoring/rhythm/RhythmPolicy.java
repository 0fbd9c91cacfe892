// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the usual interval of a customer is found (购买间隔规则). Immutable and safe for use by several threads.
 *
 * <p>Standard: never below 30 days; a customer's own from 4 purchase days on; 90 days when neither the customer nor its
 * segment has one.
 */
public final class RhythmPolicy implements Policy {
    private static final RhythmPolicy STANDARD = new RhythmPolicy("standard", 1, new int[] {30, 4, 90});

    private final PolicyRef ref;
    private final int floorDays;
    private final int ownFromPurchaseDays;
    private final int fallbackDays;

    private RhythmPolicy(String name, int version, int[] numbers) {
        floorDays = atLeast(1, numbers[0], "floorDays");
        ownFromPurchaseDays = atLeast(2, numbers[1], "ownFromPurchaseDays");
        fallbackDays = atLeast(1, numbers[2], "fallbackDays");
        ref = PolicyRef.of(
                name,
                version,
                "rhythm floor=" + floorDays + " own=" + ownFromPurchaseDays + " fallback=" + fallbackDays);
    }

    /**
     * The documented default.
     *
     * @return floor 30 days, own interval from 4 purchase days, fallback 90 days
     */
    public static RhythmPolicy standard() {
        return STANDARD;
    }

    /**
     * The shortest usual interval there is, so that customers who buy daily are not late after a week-end.
     *
     * @return days, at least 1
     */
    public int floorDays() {
        return floorDays;
    }

    /**
     * From how many purchase days on a customer's own median gap is used.
     *
     * @return at least 2
     */
    public int ownFromPurchaseDays() {
        return ownFromPurchaseDays;
    }

    /**
     * The interval when neither the customer nor its segment has one.
     *
     * @return days, at least 1; the floor applies to it too
     */
    public int fallbackDays() {
        return fallbackDays;
    }

    /**
     * A copy with another floor.
     *
     * @param days at least 1
     * @return the copy
     */
    public RhythmPolicy withFloorDays(int days) {
        return copy(days, ownFromPurchaseDays, fallbackDays);
    }

    /**
     * A copy that trusts a customer's own gaps from another number of purchase days on.
     *
     * @param purchaseDays at least 2
     * @return the copy
     */
    public RhythmPolicy withOwnFromPurchaseDays(int purchaseDays) {
        return copy(floorDays, purchaseDays, fallbackDays);
    }

    /**
     * A copy with another fallback.
     *
     * @param days at least 1
     * @return the copy
     */
    public RhythmPolicy withFallbackDays(int days) {
        return copy(floorDays, ownFromPurchaseDays, days);
    }

    /**
     * A copy under another name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return the copy
     */
    public RhythmPolicy named(String name, int version) {
        return new RhythmPolicy(name, version, new int[] {floorDays, ownFromPurchaseDays, fallbackDays});
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RhythmPolicy that && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return Objects.hash(ref);
    }

    @Override
    public String toString() {
        return "RhythmPolicy[" + ref + "]";
    }

    private RhythmPolicy copy(int... numbers) {
        return new RhythmPolicy(ref.name(), ref.version(), numbers);
    }

    private static int atLeast(int least, int value, String parameter) {
        if (value < least) {
            throw new IllegalArgumentException(parameter + " must be at least " + least + ", but was " + value);
        }
        return value;
    }
}
