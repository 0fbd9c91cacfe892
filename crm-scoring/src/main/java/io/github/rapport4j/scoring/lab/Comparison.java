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

/**
 * What changes when one policy replaces another (规则对比结果).
 *
 * @param <T> the items
 * @param <O> the outcomes
 * @param items every item with an outcome under both policies, in the order of the base
 * @param refused every item that could not be compared, in the order of the base
 */
public record Comparison<T, O extends Enum<O> & Term>(List<Move<T, O>> items, List<Refused<T>> refused)
        implements Explained {
    public Comparison {
        items = List.copyOf(items);
        refused = List.copyOf(refused);
    }

    /**
     * An item that could not be compared.
     *
     * @param <T> the items
     * @param item the item
     * @param reason what the first rule that refused it said
     */
    public record Refused<T>(T item, Reason reason) {
        public Refused {
            Objects.requireNonNull(reason, "reason");
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
        if (!refused.isEmpty()) {
            parts.add(Explanation.of(Reason.of(LabReason.REFUSED, refused.size())));
        }
        return Explanation.of(Reason.of(LabReason.SUMMARY, moved().size(), items.size()), parts);
    }

    private record Pair<O>(O from, O to) {}
}
