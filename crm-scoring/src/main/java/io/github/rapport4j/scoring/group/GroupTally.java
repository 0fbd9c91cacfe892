// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Gives every group the figure of its own (分组统计), whatever the figure: a group is made when the first of it is seen. A
 * customer may count in several groups, one by each of its cases or touches, or in one by what it is itself.
 *
 * <p>What is added to a group that it has nothing in must leave the figure as it is; so the figures of all groups
 * together are that of the whole. Keeps one accumulator a group.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 *
 * @param <I> what is added
 * @param <R> the figures of one group
 * @param <A> the accumulator of one group
 */
public final class GroupTally<I, R, A extends Accumulator<I, R, A>>
        implements Accumulator<I, Grouped<R>, GroupTally<I, R, A>> {
    private final String dimension;
    private final Function<? super I, Set<Group>> groups;
    private final Function<Group, A> fresh;
    private final A pattern;
    private final SortedMap<Group, A> tallies = new TreeMap<>();

    private GroupTally(String dimension, Function<? super I, Set<Group>> groups, Function<Group, A> fresh) {
        this.dimension = dimension;
        this.groups = groups;
        this.fresh = fresh;
        pattern = fresh.apply(Group.unknown());
    }

    /**
     * A tally whose items may belong to several groups.
     *
     * @param <I> what is added
     * @param <R> the figures of one group
     * @param <A> the accumulator of one group
     * @param dimension the code of what tells groups apart
     * @param groups the groups that an item has something in
     * @param fresh a new accumulator that counts of an item only what is in a group
     * @return a new accumulator without groups
     */
    public static <I, R, A extends Accumulator<I, R, A>> GroupTally<I, R, A> of(
            String dimension, Function<? super I, Set<Group>> groups, Function<Group, A> fresh) {
        return new GroupTally<>(
                Objects.requireNonNull(dimension, "dimension"),
                Objects.requireNonNull(groups, "groups"),
                Objects.requireNonNull(fresh, "fresh"));
    }

    /**
     * A tally whose customers belong to one group each, as of the point of evaluation: by segment, owner or region.
     *
     * @param <R> the figures of one group
     * @param <A> the accumulator of one group
     * @param scope up to when facts are seen; the dimension sees no later ones
     * @param dimension what tells customers apart
     * @param fresh a new accumulator
     * @return a new accumulator without groups
     */
    public static <R, A extends Accumulator<CustomerHistory, R, A>> GroupTally<CustomerHistory, R, A> ofCustomers(
            KpiScope scope, Dimension<CustomerHistory> dimension, Supplier<A> fresh) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(fresh, "fresh");
        return of(dimension.code(), each -> Set.of(dimension.groupOf(scope.seen(each))), group -> fresh.get());
    }

    @Override
    public void add(I item) {
        for (Group group : groups.apply(item)) {
            at(group).add(item);
        }
    }

    private A at(Group group) {
        return tallies.computeIfAbsent(group, fresh);
    }

    @Override
    public void merge(GroupTally<I, R, A> other) {
        if (!dimension.equals(other.dimension)) {
            throw new IllegalArgumentException("dimension must be " + dimension + ", but was " + other.dimension);
        }
        // nothing was ever added to these two: they only tell whether both tallies follow one definition
        pattern.merge(other.pattern);
        for (Map.Entry<Group, A> theirs : other.tallies.entrySet()) {
            at(theirs.getKey()).merge(theirs.getValue());
        }
    }

    @Override
    public Grouped<R> result() {
        SortedMap<Group, R> results = new TreeMap<>();
        tallies.forEach((group, tally) -> results.put(group, tally.result()));
        return new Grouped<>(dimension, results);
    }
}
