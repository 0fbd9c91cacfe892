// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be argued about in the tiers (分层规则): the shares, what contribution is, and what ties do. Immutable and safe
 * for use by several threads.
 */
public final class TierPolicy implements Policy {
    private static final int ALL = 100;
    private static final TierPolicy STANDARD = new TierPolicy(
            new Shares(20, 50, 30),
            new Weights(ALL, 0),
            new Ties(false, false, new BigDecimal("1.5")),
            new Owner("standard", 1));

    private final Shares shares;
    private final Weights weights;
    private final Ties ties;
    private final PolicyRef ref;

    private TierPolicy(Shares shares, Weights weights, Ties ties, Owner owner) {
        this.shares = shares;
        this.weights = weights;
        this.ties = ties;
        this.ref = PolicyRef.of(owner.name, owner.version, content());
    }

    /**
     * The documented default: 20 / 50 / 30 by spend, then tenure; ties rise; a warning above 1.5 times a share.
     *
     * @return the policy
     */
    public static TierPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy with other shares, in whole percent.
     *
     * @param core the best; 0 or more
     * @param important the next; 0 or more
     * @param potential the rest; 0 or more; the three make 100
     * @return a copy
     */
    public TierPolicy withShares(int core, int important, int potential) {
        return new TierPolicy(new Shares(core, important, potential), weights, ties, owner());
    }

    /**
     * The same policy that ranks by the weighted percentile rank of spend and tenure.
     *
     * @param spend its weight; at least 1
     * @param tenure its weight; at least 1; the two make 100
     * @return a copy
     */
    public TierPolicy withWeights(int spend, int tenure) {
        if (spend < 1 || tenure < 1) {
            throw new IllegalArgumentException("weights must be at least 1, but was " + spend + " and " + tenure);
        }
        return new TierPolicy(shares, new Weights(spend, tenure), ties, owner());
    }

    /**
     * The same policy that ranks by spend, then tenure.
     *
     * @return a copy
     */
    public TierPolicy withoutWeights() {
        return new TierPolicy(shares, new Weights(ALL, 0), ties, owner());
    }

    /**
     * The same policy in which ties do not rise: the id decides who of them comes first.
     *
     * @return a copy
     */
    public TierPolicy withStrictCounts() {
        return new TierPolicy(shares, weights, new Ties(true, ties.atLeastOneCore, ties.warnAbove), owner());
    }

    /**
     * The same policy in which the best customer is core however few there are.
     *
     * @return a copy
     */
    public TierPolicy withAtLeastOneCore() {
        return new TierPolicy(shares, weights, new Ties(ties.strictCounts, true, ties.warnAbove), owner());
    }

    /**
     * The same policy that warns of other large tiers.
     *
     * @param timesItsShare a tier above so many times its share carries a warning; at least 1
     * @return a copy
     */
    public TierPolicy withWarningAbove(BigDecimal timesItsShare) {
        Ties changed = new Ties(ties.strictCounts, ties.atLeastOneCore, Decimals.plain(timesItsShare));
        return new TierPolicy(shares, weights, changed, owner());
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public TierPolicy named(String name, int version) {
        return new TierPolicy(shares, weights, ties, new Owner(name, version));
    }

    /**
     * The share of a tier.
     *
     * @param tier the tier
     * @return in whole percent
     */
    public int share(LoyaltyTier tier) {
        return switch (tier) {
            case CORE -> shares.core;
            case IMPORTANT -> shares.important;
            case POTENTIAL -> shares.potential;
        };
    }

    /**
     * How many customers a tier and those above it are made for, rounded half up:
     *
     * <pre>floor((n * cumulative share + 50) / 100)</pre>
     *
     * @param tier the tier
     * @param n how many customers there are
     * @return the rank of the last one, 0 when there is none
     */
    public int boundary(LoyaltyTier tier, int n) {
        long cumulative = switch (tier) {
            case CORE -> shares.core;
            case IMPORTANT -> shares.core + shares.important;
            case POTENTIAL -> ALL;
        };
        int rank = (int) ((n * cumulative + ALL / 2) / ALL);
        return ties.atLeastOneCore ? Math.max(rank, Math.min(n, 1)) : rank;
    }

    /**
     * The weight of spend in the rank.
     *
     * @return 100 when tenure only decides between equal spend
     */
    public int spendWeight() {
        return weights.spend;
    }

    /**
     * The weight of tenure in the rank.
     *
     * @return 0 when tenure only decides between equal spend
     */
    public int tenureWeight() {
        return weights.tenure;
    }

    /**
     * Whether the id decides between ties at a boundary.
     *
     * @return false when they rise together
     */
    public boolean isStrict() {
        return ties.strictCounts;
    }

    /**
     * Whether the best customer is core however few there are.
     *
     * @return false unless chosen
     */
    public boolean isAtLeastOneCore() {
        return ties.atLeastOneCore;
    }

    /**
     * Above how many times its share a tier carries a warning.
     *
     * @return at least 1
     */
    public BigDecimal warningAbove() {
        return ties.warnAbove;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TierPolicy that
                && ref.equals(that.ref)
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return "TierPolicy[" + ref + ", " + content() + "]";
    }

    private String content() {
        return shares + " " + weights + " " + ties;
    }

    private Owner owner() {
        return new Owner(ref.name(), ref.version());
    }

    private record Owner(String name, int version) {}

    private record Shares(int core, int important, int potential) {
        Shares {
            if (Math.min(core, Math.min(important, potential)) < 0 || (long) core + important + potential != ALL) {
                throw new IllegalArgumentException("shares must not be negative and make 100, but was " + core + " "
                        + important + " " + potential);
            }
        }
    }

    private record Weights(int spend, int tenure) {
        Weights {
            if (spend + tenure != ALL) {
                throw new IllegalArgumentException("weights must make 100, but was " + spend + " and " + tenure);
            }
        }
    }

    private record Ties(boolean strictCounts, boolean atLeastOneCore, BigDecimal warnAbove) {
        Ties {
            Objects.requireNonNull(warnAbove, "timesItsShare");
            if (warnAbove.compareTo(BigDecimal.ONE) < 0) {
                throw new IllegalArgumentException(
                        "timesItsShare must be at least 1, but was " + warnAbove.toPlainString());
            }
        }
    }
}
