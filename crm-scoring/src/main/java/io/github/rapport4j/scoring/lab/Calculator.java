// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A rule that gives every item of a base an outcome (计算器). It sees the whole base, so that relative rules fit in.
 *
 * @param <T> the items
 * @param <O> the outcomes
 */
@FunctionalInterface
public interface Calculator<T, O extends Enum<O> & Term> {
    /**
     * Gives each item its outcome.
     *
     * @param base the items
     * @return one outcome an item, in the order of the base
     */
    List<Outcome<O>> calculate(List<? extends T> base);

    /**
     * A rule that looks at one item at a time.
     *
     * @param <T> the items
     * @param <O> the outcomes
     * @param rule gives one item its outcome
     * @return the calculator; an item for which the rule throws or gives nothing is refused, and the others are placed
     */
    static <T, O extends Enum<O> & Term> Calculator<T, O> of(Function<? super T, @Nullable Outcome<O>> rule) {
        return base -> {
            List<Outcome<O>> outcomes = new ArrayList<>(base.size());
            base.forEach(item -> outcomes.add(Attempt.outcome(rule, item)));
            return outcomes;
        };
    }
}
