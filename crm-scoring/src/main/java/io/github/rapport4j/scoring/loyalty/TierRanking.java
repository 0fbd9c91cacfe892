// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.axis.Column;
import io.github.rapport4j.scoring.internal.RadixSelect;
import io.github.rapport4j.scoring.lab.Calculator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Divides loyal customers in tiers by contribution (忠诚客户分层). The host passes the customers that are to be ranked, in
 * the standard reading those in the stage of loyalty. Boundaries are found in O(n), nothing is sorted for them.
 * Immutable and safe for use by several threads.
 */
public final class TierRanking {
    private final TierPolicy policy;

    private TierRanking(TierPolicy policy) {
        this.policy = policy;
    }

    /**
     * A ranking.
     *
     * @param policy the shares
     * @return the ranking
     */
    public static TierRanking using(TierPolicy policy) {
        return new TierRanking(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Gives every item its tier. An item whose spend or tenure cannot be read is not ranked and counted apart.
     *
     * @param <T> the host's entity
     * @param <K> the host's id
     * @param items loyal customers
     * @param spend reads the annual net spend
     * @param tenure reads how long the relationship lasts, in any unit
     * @param id orders the list among equals, and decides between them under strict counts only
     * @return tiers, counts and order
     * @throws CurrencyMismatchException if spend is read in two currencies
     */
    public <T, K extends Comparable<? super K>> TierReport<T> rank(
            List<? extends T> items, Axis<T> spend, Axis<T> tenure, Function<? super T, ? extends K> id) {
        List<T> base = List.copyOf(items);
        Map<Integer, Reason> missing = new HashMap<>();
        Column spends = spend.read(base, AxisTerm.SPEND);
        Column tenures = tenure.read(base, AxisTerm.TENURE);
        spends.missing().forEach(missing::putIfAbsent);
        tenures.missing().forEach(missing::putIfAbsent);
        Comparator<Integer> byId = (a, b) -> id.apply(base.get(a)).compareTo(id.apply(base.get(b)));
        return new TierReport<>(base, new TierField(policy, spends, tenures, Map.copyOf(missing)), byId);
    }

    /**
     * The rule as the policy lab wants it.
     *
     * @param spend annual net spend
     * @param tenure how long the relationship lasts
     * @param id orders equals
     * @param <T> the host's entity
     * @param <K> its id
     * @return gives the tier with its explanation, or why an item was not ranked
     */
    public <T, K extends Comparable<? super K>> Calculator<T, LoyaltyTier> toCalculator(
            Axis<T> spend, Axis<T> tenure, Function<? super T, ? extends K> id) {
        return base -> {
            TierReport<T> report = rank(base, spend, tenure, id);
            return IntStream.range(0, report.size()).mapToObj(report::toOutcome).toList();
        };
    }

    /**
     * The spend at the boundaries, without placing anybody; O(n) and nothing is copied but one bucket of it. Tenure
     * does not matter here, nor do weights.
     *
     * @param spends finite numbers; stay as they are
     * @return the spend of the last core and of the last important customer
     * @throws IllegalArgumentException if a number is NaN or infinite
     */
    public TierCuts cuts(double[] spends) {
        int n = spends.length;
        int core = policy.boundary(LoyaltyTier.CORE, n);
        int important = policy.boundary(LoyaltyTier.IMPORTANT, n);
        int[] ranks = Arrays.stream(new int[] {core, important})
                .filter(rank -> rank > 0)
                .map(rank -> n - rank)
                .toArray();
        double[] found = RadixSelect.values(spends, ranks);
        OptionalDouble last = found.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(found[found.length - 1]);
        return new TierCuts(core == 0 ? OptionalDouble.empty() : OptionalDouble.of(found[0]), last);
    }
}
