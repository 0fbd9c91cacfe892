// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.ReasonCode;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Where a base of customers stands (分类报告): the cuts used, counts, warnings, and one placement an item, at the item's
 * position. Packed; placements are made when asked for. Every item is in one quadrant or unclassified with a reason.
 * Immutable and safe for use by several threads.
 *
 * @param <T> the host's entity
 */
public final class QuadrantReport<T> {
    private static final List<Quadrant> QUADRANTS = List.of(Quadrant.values());
    private static final byte UNCLASSIFIED = -1;

    private final List<T> items;
    private final Standing standing;
    private final Map<Integer, Reason> unclassified;
    private final List<Reason> warnings;
    private final byte[] quadrants;
    private final int[] counts = new int[QUADRANTS.size()];
    private int withoutValue;

    QuadrantReport(List<T> items, Standing standing, Map<Integer, Reason> unclassified, List<Reason> warnings) {
        this.items = items;
        this.standing = standing;
        this.unclassified = Map.copyOf(unclassified);
        this.warnings = warnings;
        this.quadrants = new byte[items.size()];
        place();
    }

    private void place() {
        unclassified.keySet().forEach(i -> quadrants[i] = UNCLASSIFIED);
        for (int i = 0; i < quadrants.length; i++) {
            if (quadrants[i] != UNCLASSIFIED) {
                quadrants[i] = (byte) QUADRANTS.indexOf(standing.quadrant(i));
                counts[quadrants[i]]++;
                withoutValue += standing.value().isPositive(i) ? 0 : 1;
            }
        }
    }

    /**
     * How many items there are.
     *
     * @return placed and unclassified together
     */
    public int size() {
        return items.size();
    }

    /**
     * How many stand in a quadrant.
     *
     * @param quadrant the quadrant
     * @return 0 or more
     */
    public int count(Quadrant quadrant) {
        return counts[QUADRANTS.indexOf(quadrant)];
    }

    /**
     * How many were eligible, that is, stand in any quadrant.
     *
     * @return all but the unclassified
     */
    public int eligible() {
        return items.size() - unclassified.size();
    }

    /**
     * How many eligible ones have a value of 0 or below: they are low, and a relative value cut is not taken over them.
     *
     * @return 0 or more
     */
    public int eligibleWithoutValue() {
        return withoutValue;
    }

    /**
     * How many are in no quadrant (未分类).
     *
     * @return 0 or more
     */
    public int unclassified() {
        return unclassified.size();
    }

    /**
     * How many are in no quadrant, by kind of reason.
     *
     * @return in the order of the keys; the counts add up to {@link #unclassified()}
     */
    public Map<ReasonCode, Integer> unclassifiedByReason() {
        Map<ReasonCode, Integer> byReason = new TreeMap<>(Comparator.comparing(ReasonCode::key));
        unclassified.values().forEach(reason -> byReason.merge(reason.code(), 1, Integer::sum));
        return Collections.unmodifiableMap(byReason);
    }

    /**
     * The cuts that were really used.
     *
     * @return both cuts
     */
    public QuadrantCuts cuts() {
        return standing.cuts();
    }

    /**
     * What makes the result shaky: a relative cut over few customers, or no spread.
     *
     * @return empty when there is nothing to say
     */
    public List<Reason> warnings() {
        return warnings;
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return standing.policy();
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
     * Where the item at a position stands.
     *
     * @param index from 0
     * @return its placement
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public Placement placement(int index) {
        byte quadrant = quadrants[index];
        if (quadrant == UNCLASSIFIED) {
            Reason why = Objects.requireNonNull(unclassified.get(index), "why");
            return Placement.unclassified(why, index, standing);
        }
        return Placement.in(QUADRANTS.get(quadrant), index, standing);
    }

    /**
     * Every item with its placement, in the order of the items.
     *
     * @param action what to do with each
     */
    public void forEach(BiConsumer<? super T, ? super Placement> action) {
        for (int i = 0; i < quadrants.length; i++) {
            action.accept(items.get(i), placement(i));
        }
    }

    /**
     * The placements by the host's own ids.
     *
     * @param <K> the id
     * @param id reads it; different for every item
     * @return one entry an item, in the order of the items
     * @throws IllegalArgumentException if two items have one id
     */
    public <K> Map<K, Placement> index(Function<? super T, ? extends K> id) {
        Map<K, Placement> byId = new LinkedHashMap<>();
        for (int i = 0; i < quadrants.length; i++) {
            if (byId.putIfAbsent(id.apply(items.get(i)), placement(i)) != null) {
                throw new IllegalArgumentException("id must differ between items, but was the same at " + i);
            }
        }
        return Collections.unmodifiableMap(byId);
    }

    @Override
    public String toString() {
        return "QuadrantReport[" + Arrays.toString(counts) + ", unclassified=" + unclassified.size() + "]";
    }
}
