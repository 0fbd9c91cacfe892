// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.history;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Facts in order, and those of one kind when asked for. A list is made on the first question and kept; a history of one
 * kind only, the most frequent one, needs no second list. Threads may make the same list twice, that is all.
 */
final class KindIndex {
    private static final List<FactKind> KINDS = List.of(FactKind.values());

    private final List<Fact> all;
    private final long present;
    private final @Nullable AtomicReferenceArray<@Nullable List<Fact>> byKind;

    private KindIndex(List<Fact> all, long present) {
        this.all = all;
        this.present = present;
        this.byKind = Long.bitCount(present) > 1 ? new AtomicReferenceArray<>(KINDS.size()) : null;
    }

    static KindIndex of(List<Fact> ordered) {
        long present = 0;
        for (Fact fact : ordered) {
            present |= bit(fact.kind());
        }
        return new KindIndex(ordered, present);
    }

    List<Fact> all() {
        return all;
    }

    boolean has(FactKind kind) {
        return (present & bit(kind)) != 0;
    }

    @SuppressWarnings("unchecked") // every fact of the list is of the type of its kind
    <F extends Fact> List<F> of(Class<F> type) {
        for (FactKind kind : KINDS) {
            if (kind.type() == type) {
                return (List<F>) of(kind);
            }
        }
        return all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private List<Fact> of(FactKind kind) {
        if (!has(kind)) {
            return List.of();
        }
        if (byKind == null) {
            return all;
        }
        @Nullable List<Fact> known = byKind.get(place(kind));
        if (known == null) {
            known = select(kind);
            byKind.set(place(kind), known);
        }
        return known;
    }

    private List<Fact> select(FactKind kind) {
        List<Fact> selected = new ArrayList<>();
        for (Fact fact : all) {
            if (fact.kind() == kind) {
                selected.add(fact);
            }
        }
        return List.copyOf(selected);
    }

    private static long bit(FactKind kind) {
        return 1L << place(kind);
    }

    @SuppressWarnings("EnumOrdinal") // a place in memory only, never stored
    private static int place(FactKind kind) {
        return kind.ordinal();
    }
}
