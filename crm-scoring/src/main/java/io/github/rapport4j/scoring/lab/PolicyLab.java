// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import io.github.rapport4j.core.explain.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs two rules over one base and says who moves (规则实验室). Pure and stateless, and so safe for use by several threads.
 */
public final class PolicyLab {
    private PolicyLab() {}

    /**
     * Compares two rules over a base.
     *
     * @param <T> the items
     * @param <O> the outcomes
     * @param first the rule as it is
     * @param second the rule as it would be
     * @param base the items, in an order the result keeps
     * @return what each item is under both; items that either rule refuses are counted apart
     * @throws IllegalArgumentException if a rule does not give one outcome an item
     */
    public static <T, O extends Enum<O> & Term> Comparison<T, O> compare(
            Calculator<? super T, O> first, Calculator<? super T, O> second, List<T> base) {
        List<Outcome<O>> before = outcomes("first", first, base);
        List<Outcome<O>> after = outcomes("second", second, base);
        List<Move<T, O>> items = new ArrayList<>(base.size());
        List<Comparison.Refused<T, O>> refused = new ArrayList<>();
        for (int i = 0; i < base.size(); i++) {
            Outcome<O> a = before.get(i);
            Outcome<O> b = after.get(i);
            if (a.refusal().or(b::refusal).isPresent()) {
                refused.add(new Comparison.Refused<>(base.get(i), a, b));
            } else {
                items.add(new Move<>(base.get(i), a, b));
            }
        }
        return new Comparison<>(items, refused);
    }

    private static <T, O extends Enum<O> & Term> List<Outcome<O>> outcomes(
            String name, Calculator<? super T, O> rule, List<T> base) {
        List<Outcome<O>> outcomes = rule.calculate(base);
        if (outcomes.size() != base.size()) {
            throw new IllegalArgumentException(
                    name + " must give " + base.size() + " outcomes, but was " + outcomes.size());
        }
        return outcomes;
    }
}
