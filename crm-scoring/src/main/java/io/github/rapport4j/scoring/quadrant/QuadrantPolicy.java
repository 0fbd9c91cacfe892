// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.axis.Cut;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be argued about in the quadrants (象限规则): the two cuts, the base a relative cut should have, and how long a
 * customer must be known. Immutable and safe for use by several threads.
 */
public final class QuadrantPolicy implements Policy {
    private static final QuadrantPolicy STANDARD =
            new QuadrantPolicy(new Cuts(Cut.median(), Cut.fixed(50)), new Bases(10, 90), "standard", 1);

    private final Cuts cuts;
    private final Bases bases;
    private final PolicyRef ref;

    private QuadrantPolicy(Cuts cuts, Bases bases, String name, int version) {
        this.cuts = cuts;
        this.bases = bases;
        this.ref = PolicyRef.of(name, version, cuts + " " + bases);
    }

    /**
     * The documented default: value at the median, loyalty at 50 points, a warning below 10 customers, 90 days since
     * the first purchase.
     *
     * @return the policy
     */
    public static QuadrantPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with other cuts.
     *
     * @param value relative ones are taken over eligible customers whose value is above 0
     * @param loyalty relative ones are taken over eligible customers
     * @return a copy
     */
    public QuadrantPolicy withCuts(Cut value, Cut loyalty) {
        return new QuadrantPolicy(new Cuts(value, loyalty), bases, ref.name(), ref.version());
    }

    /**
     * The same policy that warns about other small bases.
     *
     * @param customers a relative cut over fewer carries a warning; 0 or more
     * @return a copy
     */
    public QuadrantPolicy withSmallBase(int customers) {
        return new QuadrantPolicy(cuts, new Bases(customers, bases.days), ref.name(), ref.version());
    }

    /**
     * The same policy for customers known for another time.
     *
     * @param days since the first purchase; fewer make a customer not eligible; 0 or more
     * @return a copy
     */
    public QuadrantPolicy withMinimumDays(int days) {
        return new QuadrantPolicy(cuts, new Bases(bases.customers, days), ref.name(), ref.version());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public QuadrantPolicy named(String name, int version) {
        return new QuadrantPolicy(cuts, bases, name, version);
    }

    /**
     * How value is cut.
     *
     * @return the rule
     */
    public Cut valueCut() {
        return cuts.value;
    }

    /**
     * How loyalty is cut.
     *
     * @return the rule
     */
    public Cut loyaltyCut() {
        return cuts.loyalty;
    }

    /**
     * Below how many customers a relative cut carries a warning.
     *
     * @return 0 or more
     */
    public int smallBase() {
        return bases.customers;
    }

    /**
     * How many days the first purchase must be ago.
     *
     * @return 0 or more
     */
    public int minimumDays() {
        return bases.days;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof QuadrantPolicy that
                && ref.equals(that.ref)
                && cuts.equals(that.cuts)
                && bases.equals(that.bases);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "QuadrantPolicy[" + ref + ", " + cuts + ", " + bases + "]";
    }

    private record Cuts(Cut value, Cut loyalty) {
        Cuts {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(loyalty, "loyalty");
        }
    }

    private record Bases(int customers, int days) {
        Bases {
            if (customers < 0) {
                throw new IllegalArgumentException("customers must be at least 0, but was " + customers);
            }
            if (days < 0) {
                throw new IllegalArgumentException("days must be at least 0, but was " + days);
            }
        }
    }
}
