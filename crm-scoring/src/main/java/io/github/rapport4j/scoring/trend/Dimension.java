// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a base is parted into groups (分组维度): by what a customer is, such as quadrant, tier or owner, or by what a fact
 * is, such as the channel of a touch. What has no key is in the unknown group.
 *
 * <p>Customers are placed once, as of the evaluation, for all periods: so a change of a group is one of its figures,
 * not of who is in it. Immutable and safe for use by several threads, as far as the host's function is.
 *
 * @param <K> the key of a group; its natural order is the order of the groups
 */
public final class Dimension<K> {
    private final Function<CustomerHistory, Map<Optional<K>, CustomerHistory>> parts;
    private final boolean ofCustomers;

    private Dimension(Function<CustomerHistory, Map<Optional<K>, CustomerHistory>> parts, boolean ofCustomers) {
        this.parts = parts;
        this.ofCustomers = ofCustomers;
    }

    /**
     * By what a customer is. Each customer is in one group, so that additive figures of the groups add up to the total.
     *
     * @param <K> the key of a group
     * @param key the group of a customer, from the facts up to the evaluation; empty when it is not known
     * @return the dimension
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofCustomers(
            Function<? super CustomerHistory, Optional<K>> key) {
        Objects.requireNonNull(key, "key");
        return new Dimension<>(history -> Map.of(key.apply(history), history), true);
    }

    /**
     * By what a fact is, for figures that count facts of that kind one by one. A customer is in every group in which it
     * has such a fact, there with these facts and all facts of other kinds, so that answers to a touch are still seen.
     *
     * <p>Counts of facts add up to the total. Figures that choose one fact among several, such as the latest answer of
     * a respondent, choose within the group; figures that count customers count one in several groups.
     *
     * @param <K> the key of a group
     * @param <F> the kind of fact
     * @param kind which facts
     * @param key the group of a fact; empty when it is not known
     * @return the dimension
     */
    public static <K extends Comparable<? super K>, F extends Fact> Dimension<K> ofFacts(
            Class<F> kind, Function<? super F, Optional<K>> key) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        return new Dimension<>(
                history -> {
                    Map<FactId, Optional<K>> keys = new LinkedHashMap<>();
                    history.facts(kind).forEach(fact -> keys.put(fact.id(), key.apply(fact)));
                    return split(history, keys, kind::isInstance, Fact::id);
                },
                false);
    }

    /**
     * By what a complaint or service request is, all its steps together.
     *
     * @param <K> the key of a group
     * @param key the group of a case; empty when it is not known
     * @return the dimension; see {@link #ofFacts} for what adds up
     */
    public static <K extends Comparable<? super K>> Dimension<K> ofCases(
            Function<? super ServiceCase, Optional<K>> key) {
        Objects.requireNonNull(key, "key");
        return new Dimension<>(
                history -> {
                    Map<String, Optional<K>> keys = new LinkedHashMap<>();
                    history.serviceCases().forEach(one -> keys.put(one.id(), key.apply(one)));
                    return split(history, keys, ServiceEvent.class::isInstance, fact -> ((ServiceEvent) fact).caseId());
                },
                false);
    }

    private static <I, K> Map<Optional<K>, CustomerHistory> split(
            CustomerHistory history, Map<I, Optional<K>> keys, Predicate<Fact> isParted, Function<Fact, I> id) {
        Map<Optional<K>, CustomerHistory> parts = new HashMap<>();
        for (Optional<K> key : keys.values()) {
            parts.computeIfAbsent(
                    key, own -> history.keeping(fact -> !isParted.test(fact) || own.equals(keys.get(id.apply(fact)))));
        }
        return parts;
    }

    Map<Optional<K>, CustomerHistory> parts(CustomerHistory seen) {
        return parts.apply(seen);
    }

    /** Whether every customer is whole in one group. */
    boolean isOfCustomers() {
        return ofCustomers;
    }
}
