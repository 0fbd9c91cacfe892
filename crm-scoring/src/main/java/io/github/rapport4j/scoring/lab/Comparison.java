// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What changes when one policy replaces another (规则对比结果).
 *
 * @param <T> the items
 * @param <O> the outcomes
 * @param items every item with an outcome under both policies, in the order of the base
 * @param refused every item without an outcome under one policy or both, in the order of the base
 */
public record Comparison<T, O extends Enum<O> & Term>(List<Move<T, O>> items, List<Refused<T, O>> refused)
        implements Explained {
    public Comparison {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
    }

    /**
     * An item without an outcome under one policy or both.
     *
     * @param <T> the items
     * @param <O> the outcomes
     * @param item the item
     * @param before its outcome under the first policy
     * @param after its outcome under the second; one of the two is a refusal
     */
    public record Refused<T, O extends Enum<O> & Term>(T item, Outcome<O> before, Outcome<O> after) {
        public Refused {
            Objects.requireNonNull(item, "item");
            if (before.refusal().or(after::refusal).isEmpty()) {
                throw new IllegalArgumentException(
                        "before or after must be a refusal, but was " + before + " and " + after);
            }
        }

        /**
         * Why it has no outcome.
         *
         * @return what the first rule that refused it said
         */
        public Reason reason() {
            return before.refusal().or(after::refusal).orElseThrow();
        }

        /**
         * Whether it had an outcome and loses it.
         *
         * @return true if only the second policy refuses it
         */
        public boolean isLeaving() {
            return before.term().isPresent();
        }

        /**
         * Whether it had no outcome and gets one.
         *
         * @return true if only the first policy refuses it
         */
        public boolean isEntering() {
            return after.term().isPresent();
        }
    }

    /**
     * The items whose word changes.
     *
     * @return in the order of the base
     */
    public List<Move<T, O>> moved() {
        return items.stream().filter(Move::isMoved).toList();
    }

    /**
     * How many items go from one word to another.
     *
     * @param from the word under the first policy
     * @param to the word under the second; the same word counts those that stay
     * @return 0 or more
     */
    public long count(O from, O to) {
        return items.stream()
                .filter(item -> item.from() == from && item.to() == to)
                .count();
    }

    /**
     * The counts of all pairs that occur.
     *
     * @return ordered by the first word, then the second, in the order of their enum; adds up to {@code items}
     */
    public List<Cell<O>> matrix() {
        Map<Pair<O>, Long> counts =
                new TreeMap<>(Comparator.comparing((Pair<O> pair) -> pair.from).thenComparing(pair -> pair.to));
        items.forEach(item -> counts.merge(new Pair<>(item.from(), item.to()), 1L, Long::sum));
        List<Cell<O>> cells = new ArrayList<>(counts.size());
        counts.forEach((pair, count) -> cells.add(new Cell<>(pair.from, pair.to, count)));
        return List.copyOf(cells);
    }

    /**
     * One count of the matrix.
     *
     * @param <O> the outcomes
     * @param from the word under the first policy
     * @param to the word under the second
     * @param count how many items; above 0
     */
    public record Cell<O extends Enum<O> & Term>(O from, O to, long count) {}

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        for (Cell<O> cell : matrix()) {
            LabReason code = cell.from == cell.to ? LabReason.STAY : LabReason.MOVE;
            parts.add(Explanation.of(Reason.of(code, cell.from, cell.to, cell.count)));
        }
        addEdges(parts, LabReason.LEFT, Refused::before);
        addEdges(parts, LabReason.ENTERED, Refused::after);
        long neither = refused.stream()
                .filter(item -> !item.isLeaving() && !item.isEntering())
                .count();
        if (neither > 0) {
            parts.add(Explanation.of(Reason.of(LabReason.REFUSED, neither)));
        }
        return Explanation.of(Reason.of(LabReason.SUMMARY, moved().size(), items.size()), parts);
    }

    private void addEdges(List<Explanation> parts, LabReason code, Function<Refused<T, O>, Outcome<O>> side) {
        Map<O, Long> counts = new TreeMap<>();
        refused.forEach(item -> side.apply(item).term().ifPresent(term -> counts.merge(term, 1L, Long::sum)));
        counts.forEach((term, count) -> parts.add(Explanation.of(Reason.of(code, term, count))));
    }

    private record Pair<O>(O from, O to) {}
}
