// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.lab.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tiers of loyal customers (分层报告): one tier an item at the item's position, counts and warnings; the ranked list is
 * sorted when it is asked for. Immutable and safe for use by several threads.
 *
 * <p>A tie is equal spend and equal tenure. A tie across a boundary rises to the higher tier together, except that who
 * has no net spend above 0 is always potential. Boundaries do not move for it.
 *
 * @param <T> the host's entity
 */
public final class TierReport<T> {
    private static final List<LoyaltyTier> TIERS = List.of(LoyaltyTier.values());
    private static final byte NOT_RANKED = -1;

    private final List<T> items;
    private final TierField base;
    private final Comparator<Integer> best;
    private final byte[] tiers;
    private final int[] counts = new int[TIERS.size()];
    private final int ranked;
    private volatile int @Nullable [] places;

    TierReport(List<T> items, TierField base, Comparator<Integer> byId) {
        this.items = items;
        this.base = base;
        BitSet toRank = base.ranked();
        this.ranked = toRank.cardinality();
        Contribution contribution = Contribution.of(base.policy(), base.spends(), base.tenures(), toRank);
        Comparator<Integer> byContribution = (a, b) -> contribution.compare(b, a);
        this.best = byContribution.thenComparing(byId).thenComparing(Comparator.naturalOrder());
        this.tiers = new byte[items.size()];
        place(contribution);
    }

    private void place(Contribution contribution) {
        base.missing().keySet().forEach(i -> tiers[i] = NOT_RANKED);
        BitSet open = contribution.ranked().get(0, tiers.length);
        for (LoyaltyTier tier : TIERS) {
            int boundary = base.policy().boundary(tier, ranked);
            BitSet risen = boundary == 0 ? new BitSet() : upTo(boundary, contribution);
            risen.and(open);
            open.andNot(risen);
            risen.stream().forEach(i -> put(i, tier));
        }
    }

    private BitSet upTo(int boundary, Contribution contribution) {
        BitSet within = new BitSet(tiers.length);
        if (base.policy().isStrict()) {
            order().subList(0, boundary).forEach(within::set);
            return within;
        }
        int edge = contribution.at(boundary);
        BitSet all = contribution.ranked();
        for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
            within.set(i, contribution.compare(i, edge) >= 0);
        }
        return within;
    }

    private void put(int index, LoyaltyTier tier) {
        LoyaltyTier earned = base.spends().isPositive(index) ? tier : LoyaltyTier.POTENTIAL;
        tiers[index] = (byte) TIERS.indexOf(earned);
        counts[tiers[index]]++;
    }

    /**
     * How many items there are.
     *
     * @return ranked and not ranked together
     */
    public int size() {
        return items.size();
    }

    /**
     * How many were ranked.
     *
     * @return the counts of the tiers add up to it
     */
    public int ranked() {
        return ranked;
    }

    /**
     * How many are in a tier.
     *
     * @param tier the tier
     * @return 0 or more
     */
    public int count(LoyaltyTier tier) {
        return counts[TIERS.indexOf(tier)];
    }

    /**
     * The tier of the item at a position.
     *
     * @param index from 0
     * @return empty when it was not ranked
     */
    public Optional<LoyaltyTier> tier(int index) {
        return tiers[index] == NOT_RANKED ? Optional.empty() : Optional.of(TIERS.get(tiers[index]));
    }

    /**
     * Why the item at a position was not ranked.
     *
     * @param index from 0
     * @return empty when it was
     */
    public Optional<Reason> notRanked(int index) {
        return Optional.ofNullable(base.missing().get(index));
    }

    /**
     * The item at a position.
     *
     * @param index from 0
     * @return the host's entity
     */
    public T item(int index) {
        return items.get(index);
    }

    /**
     * The positions of the ranked items, best first, equals by id; O(n log n).
     *
     * @return a new list
     */
    public List<Integer> order() {
        List<Integer> order = new ArrayList<>(ranked);
        base.ranked().stream().forEach(order::add);
        order.sort(best);
        return order;
    }

    /**
     * Tiers that ties made larger than the policy has in mind.
     *
     * @return one reason a tier; empty when there is nothing to say
     */
    public List<Reason> warnings() {
        List<Reason> warnings = new ArrayList<>();
        for (LoyaltyTier tier : TIERS) {
            BigDecimal share = BigDecimal.valueOf(base.policy().share(tier))
                    .multiply(BigDecimal.valueOf(ranked))
                    .movePointLeft(2);
            if (BigDecimal.valueOf(count(tier))
                            .compareTo(share.multiply(base.policy().warningAbove()))
                    > 0) {
                warnings.add(Reason.of(TierReason.OVERSIZED, tier, count(tier), Decimals.plain(share)));
            }
        }
        return List.copyOf(warnings);
    }

    /**
     * Why the item at a position is in its tier.
     *
     * @param index from 0
     * @return tier, place and what it was ranked by; O(n log n) the first time, at once from then on
     */
    public Explanation explanation(int index) {
        if (tiers[index] == NOT_RANKED) {
            Reason why = notRanked(index).orElseThrow();
            return Explanation.of(Reason.of(TierReason.NOT_RANKED, why));
        }
        Object spend = base.spends().shown(base.spends().amount(index));
        Reason by = base.spends().isPositive(index)
                ? Reason.of(
                        TierReason.RANKED_BY,
                        spend,
                        base.tenures().shown(base.tenures().amount(index)))
                : Reason.of(TierReason.NO_NET_SPEND, spend);
        Reason placed = Reason.of(TierReason.PLACED, TIERS.get(tiers[index]), place(index), ranked);
        Reason boundaries = Reason.of(
                TierReason.BOUNDARIES,
                base.policy().boundary(LoyaltyTier.CORE, ranked),
                base.policy().boundary(LoyaltyTier.IMPORTANT, ranked));
        return Explanation.of(placed, List.of(Explanation.of(by), Explanation.of(boundaries)));
    }

    Outcome<LoyaltyTier> toOutcome(int index) {
        Outcome<LoyaltyTier> outcome = tier(index)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(notRanked(index).orElseThrow()));
        return outcome.because(() -> explanation(index));
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return base.policy().ref();
    }

    /** Asked of one, told of all: two threads that ask at once find the same. */
    private int place(int index) {
        int @Nullable [] known = places;
        if (known == null) {
            known = placesOfAll();
            places = known;
        }
        return known[index];
    }

    private int[] placesOfAll() {
        int[] all = new int[items.size()];
        int place = 1;
        for (int index : order()) {
            all[index] = place++;
        }
        return all;
    }
}
