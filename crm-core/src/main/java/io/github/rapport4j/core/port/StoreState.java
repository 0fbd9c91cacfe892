// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;

/**
 * All that an in-memory store holds at one moment, immutable: a stream keeps the state it was opened on, and a unit of
 * work that fails drops the one it made.
 */
record StoreState(
        SortedTree<CustomerId, Versioned<Customer>> customers,
        FactIndex facts,
        SortedTree<CustomerId, FactChain> chains,
        long lastVersion) {

    static StoreState empty() {
        return new StoreState(SortedTree.empty(), FactIndex.empty(), SortedTree.empty(), 0);
    }

    StoreState withCustomer(Customer customer) {
        Versioned<Customer> stored = Versioned.of(lastVersion + 1, customer);
        return new StoreState(customers.with(customer.id(), stored), facts, chains, stored.version());
    }

    StoreState withoutCustomer(CustomerId id) {
        return new StoreState(customers.without(id), facts, chains, lastVersion);
    }

    StoreState withFact(Fact fact) {
        FactChain chain = new FactChain(fact, chains.get(fact.customer()));
        return new StoreState(customers, facts.with(fact), chains.with(fact.customer(), chain), lastVersion);
    }

    StoreState withoutChain(CustomerId customer) {
        return new StoreState(customers, facts, chains.without(customer), lastVersion);
    }
}
