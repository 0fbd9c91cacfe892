// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What can be argued about in keeping placements steady (滞回规则). Immutable and safe for use by several threads. */
public final class HysteresisPolicy implements Policy {
    private static final HysteresisPolicy STANDARD = new HysteresisPolicy(new Numbers(10, 2, 6, 25), "standard", 1);

    private final Numbers numbers;
    private final PolicyRef ref;

    private HysteresisPolicy(Numbers numbers, String name, int version) {
        this.numbers = numbers;
        this.ref = PolicyRef.of(name, version, numbers.toString());
    }

    /**
     * The documented default: a band of 10 % of the cut, 2 evaluations running beyond it or 6 across the cut, 25 days
     * between evaluations that count.
     *
     * @return the policy
     */
    public static HysteresisPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with another band.
     *
     * @param percent of the cut, on either side; 0 or more
     * @return a copy
     */
    public HysteresisPolicy withBand(int percent) {
        return with(new Numbers(percent, numbers.beyond, numbers.across, numbers.days));
    }

    /**
     * The same policy with other confirmations.
     *
     * @param beyond evaluations running beyond the band that suffice; at least 1
     * @param across evaluations running on the other side of the cut that suffice; at least {@code beyond}
     * @return a copy
     */
    public HysteresisPolicy withConfirmations(int beyond, int across) {
        return with(new Numbers(numbers.percent, beyond, across, numbers.days));
    }

    /**
     * The same policy with another distance between evaluations.
     *
     * @param days an evaluation fewer days after the last counted one does not count; 0 or more
     * @return a copy
     */
    public HysteresisPolicy withMinimumDays(int days) {
        return with(new Numbers(numbers.percent, numbers.beyond, numbers.across, days));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public HysteresisPolicy named(String name, int version) {
        return new HysteresisPolicy(numbers, name, version);
    }

    private HysteresisPolicy with(Numbers other) {
        return new HysteresisPolicy(other, ref.name(), ref.version());
    }

    /**
     * The band on either side of a cut.
     *
     * @return percent of the cut
     */
    public int bandPercent() {
        return numbers.percent;
    }

    /**
     * How many evaluations running beyond the band suffice.
     *
     * @return at least 1
     */
    public int beyond() {
        return numbers.beyond;
    }

    /**
     * How many evaluations running on the other side of the cut suffice.
     *
     * @return at least {@link #beyond()}
     */
    public int across() {
        return numbers.across;
    }

    /**
     * How far apart evaluations must be to count.
     *
     * @return days
     */
    public int minimumDays() {
        return numbers.days;
    }

    /** The width of the band around a cut. */
    BigDecimal band(BigDecimal cut) {
        return cut.abs().multiply(BigDecimal.valueOf(numbers.percent, 2));
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HysteresisPolicy that && ref.equals(that.ref) && numbers.equals(that.numbers);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "HysteresisPolicy[" + ref + ", " + numbers + "]";
    }

    private record Numbers(int percent, int beyond, int across, int days) {
        Numbers {
            atLeast("percent", percent, 0);
            atLeast("beyond", beyond, 1);
            atLeast("across", across, beyond);
            atLeast("days", days, 0);
        }

        private static void atLeast(String name, int number, int least) {
            if (number < least) {
                throw new IllegalArgumentException(name + " must be at least " + least + ", but was " + number);
            }
        }
    }
}
