// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How a history is parted by a dimension: left whole, or with the facts or cases of one group each.
 *
 * @param what what the dimension tells apart
 * @param dimension the dimension
 * @param parts the part of a seen history that each group has
 */
record Parting(Class<?> what, Dimension<?> dimension, Function<CustomerHistory, Map<Group, CustomerHistory>> parts) {
    static Parting ofCustomers(Dimension<CustomerHistory> dimension) {
        return new Parting(CustomerHistory.class, dimension, history -> Map.of(dimension.groupOf(history), history));
    }

    static <F extends Fact> Parting ofFacts(Class<F> kind, Dimension<? super F> dimension) {
        Objects.requireNonNull(kind, "kind");
        return new Parting(kind, dimension, history -> {
            Map<FactId, Group> groups = new HashMap<>();
            history.facts(kind).forEach(fact -> groups.put(fact.id(), dimension.groupOf(fact)));
            return split(history, groups, kind::isInstance, Fact::id);
        });
    }

    static Parting ofCases(Dimension<ServiceCase> dimension) {
        return new Parting(ServiceCase.class, dimension, history -> {
            Map<String, Group> groups = new HashMap<>();
            history.serviceCases().forEach(one -> groups.put(one.id(), dimension.groupOf(one)));
            return split(history, groups, ServiceEvent.class::isInstance, fact -> ((ServiceEvent) fact).caseId());
        });
    }

    private static <I> Map<Group, CustomerHistory> split(
            CustomerHistory history, Map<I, Group> groups, Predicate<Fact> isParted, Function<Fact, I> id) {
        Map<Group, CustomerHistory> parts = new HashMap<>();
        for (Group group : groups.values()) {
            parts.computeIfAbsent(
                    group,
                    own -> history.keeping(fact -> !isParted.test(fact) || own.equals(groups.get(id.apply(fact)))));
        }
        return parts;
    }

    /** Whether every customer is whole in one group, so that the groups together are the total. */
    boolean isOfCustomers() {
        return what == CustomerHistory.class;
    }

    void requireSame(Parting other) {
        if (what != other.what || !dimension.equals(other.dimension)) {
            throw new IllegalArgumentException("other must be grouped by " + this + ", but was by "
                    + (toString().equals(other.toString()) ? "another dimension of that code" : other));
        }
    }

    @Override
    public String toString() {
        return dimension + " of " + what.getSimpleName();
    }
}
