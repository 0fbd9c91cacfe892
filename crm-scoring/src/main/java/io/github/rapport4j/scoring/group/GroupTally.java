// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.util.HashMap;
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
    private final Dimension<?> dimension;
    private final Function<? super I, Map<Group, I>> parts;
    private final Function<Group, A> fresh;
    private final A pattern;
    private final SortedMap<Group, A> tallies = new TreeMap<>();

    private GroupTally(Dimension<?> dimension, Function<? super I, Map<Group, I>> parts, Function<Group, A> fresh) {
        this.dimension = Objects.requireNonNull(dimension, "dimension");
        this.parts = parts;
        this.fresh = Objects.requireNonNull(fresh, "fresh");
        pattern = fresh.apply(Group.unknown());
    }

    /**
     * A tally whose items may belong to several groups.
     *
     * @param <I> what is added
     * @param <R> the figures of one group
     * @param <A> the accumulator of one group
     * @param dimension what tells groups apart
     * @param groups the groups that an item has something in
     * @param fresh a new accumulator that counts of an item only what is in a group
     * @return a new accumulator without groups
     */
    public static <I, R, A extends Accumulator<I, R, A>> GroupTally<I, R, A> of(
            Dimension<?> dimension, Function<? super I, Set<Group>> groups, Function<Group, A> fresh) {
        Objects.requireNonNull(groups, "groups");
        return new GroupTally<>(dimension, item -> whole(item, groups.apply(item)), fresh);
    }

    private static <I> Map<Group, I> whole(I item, Set<Group> groups) {
        Map<Group, I> parts = new HashMap<>();
        groups.forEach(group -> parts.put(group, item));
        return parts;
    }

    /**
     * A tally whose items are parted, so that accumulators need not know which group they count.
     *
     * @param <I> what is added
     * @param <R> the figures of one group
     * @param <A> the accumulator of one group
     * @param dimension what tells groups apart
     * @param parts what of an item each group has; groups that have nothing of it are not named
     * @param fresh a new accumulator
     * @return a new accumulator without groups
     */
    public static <I, R, A extends Accumulator<I, R, A>> GroupTally<I, R, A> ofParts(
            Dimension<?> dimension, Function<? super I, Map<Group, I>> parts, Supplier<A> fresh) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(fresh, "fresh");
        return new GroupTally<>(dimension, parts, group -> fresh.get());
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
        return ofParts(dimension, each -> Map.of(dimension.groupOf(scope.seen(each)), each), fresh);
    }

    @Override
    public void add(I item) {
        parts.apply(item).forEach((group, part) -> at(group).add(part));
    }

    private A at(Group group) {
        return tallies.computeIfAbsent(group, fresh);
    }

    @Override
    public void merge(GroupTally<I, R, A> other) {
        if (!dimension.equals(other.dimension)) {
            throw new IllegalArgumentException(
                    "dimension must be " + dimension + ", but was " + other.dimension.asSeenBy(dimension));
        }
        // nothing was ever added to these two: they only tell whether both tallies follow one definition
        pattern.merge(other.pattern);
        for (Map.Entry<Group, A> theirs : other.tallies.entrySet()) {
            at(theirs.getKey()).merge(theirs.getValue());
        }
    }

    /**
     * Adds what all groups have counted to an accumulator of the whole. Where every item is in one group and groups
     * count alike, this makes the total without counting anything twice.
     *
     * @param whole takes everything; an accumulator like those of the groups
     */
    public void mergeInto(A whole) {
        tallies.values().forEach(whole::merge);
    }

    @Override
    public Grouped<R> result() {
        SortedMap<Group, R> results = new TreeMap<>();
        tallies.forEach((group, tally) -> results.put(group, tally.result()));
        return new Grouped<>(dimension.code(), results);
    }
}
