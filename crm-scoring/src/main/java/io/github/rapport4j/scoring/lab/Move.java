// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One item under both policies (变动).
 *
 * @param <T> the items
 * @param <O> the outcomes
 * @param item the item
 * @param before its outcome under the first policy, not a refusal
 * @param after its outcome under the second, not a refusal
 */
public record Move<T, O extends Enum<O> & Term>(T item, Outcome<O> before, Outcome<O> after) implements Explained {
    public Move {
        Objects.requireNonNull(item, "item");
        requirePlaced("before", before);
        requirePlaced("after", after);
    }

    /**
     * Its word under the first policy.
     *
     * @return the word
     */
    public O from() {
        return before.term().orElseThrow();
    }

    /**
     * Its word under the second policy.
     *
     * @return the word
     */
    public O to() {
        return after.term().orElseThrow();
    }

    /**
     * Whether the word changes.
     *
     * @return true if {@link #from()} and {@link #to()} differ
     */
    public boolean isMoved() {
        return from() != to();
    }

    /**
     * By how much the number behind the word changes.
     *
     * @return second less first; empty when one has no number
     */
    public Optional<BigDecimal> difference() {
        return after.value().flatMap(b -> before.value().map(b::subtract));
    }

    @Override
    public Explanation explanation() {
        List<Explanation> sides = new ArrayList<>();
        before.why().ifPresent(why -> sides.add(side(LabReason.BEFORE, why.explanation())));
        after.why().ifPresent(why -> sides.add(side(LabReason.AFTER, why.explanation())));
        Reason what = isMoved() ? Reason.of(LabReason.MOVED, from(), to()) : Reason.of(LabReason.STAYED, from());
        return Explanation.of(what, sides);
    }

    private static Explanation side(LabReason code, Explanation why) {
        return Explanation.of(Reason.of(code, why.reason()), why.parts());
    }

    private static void requirePlaced(String name, Outcome<?> outcome) {
        if (outcome.refusal().isPresent()) {
            throw new IllegalArgumentException(name + " must have a term, but was refused");
        }
    }
}
