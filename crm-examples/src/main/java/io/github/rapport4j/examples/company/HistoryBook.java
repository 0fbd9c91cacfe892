// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The history of each customer, put in order once, since a report asks for it many times. */
final class HistoryBook {
    private final Map<CustomerId, CustomerHistory> histories = new HashMap<>();
    private final Set<FactKind> recorded;

    private HistoryBook(Set<FactKind> recorded) {
        this.recorded = recorded;
    }

    /**
     * A book of everything that files tell.
     *
     * @param facts the facts of all customers in any order, of which each has an id of its own
     * @param recorded the kinds of facts that the files would hold if there were any
     * @return the book
     */
    static HistoryBook of(List<Fact> facts, Set<FactKind> recorded) {
        Map<CustomerId, List<Fact>> byCustomer = new HashMap<>();
        for (Fact fact : facts) {
            byCustomer
                    .computeIfAbsent(fact.customer(), customer -> new ArrayList<>())
                    .add(fact);
        }
        HistoryBook book = new HistoryBook(Set.copyOf(recorded));
        byCustomer.forEach((customer, own) -> book.histories.put(customer, book.history(customer, own)));
        return book;
    }

    /** The history of a customer; without facts if no file tells any. */
    CustomerHistory of(CustomerId customer) {
        CustomerHistory known = histories.get(customer);
        return known == null ? history(customer, List.of()) : known;
    }

    private CustomerHistory history(CustomerId customer, List<Fact> facts) {
        return CustomerHistory.of(customer, facts).recording(recorded);
    }
}
