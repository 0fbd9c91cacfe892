// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import java.util.function.Function;

/** A unit of work in memory: a state of its own that the store takes over when the work has ended well. */
final class InMemoryUnit implements CrmUnit, StateCell {
    private final Repository<CustomerId, Customer> customers = new InMemoryCustomers(this);
    private final FactLog facts = new InMemoryFactLog(this);
    private final Thread owner = Thread.currentThread();
    private StoreState state;
    private volatile boolean isOpen = true;

    InMemoryUnit(StoreState state) {
        this.state = state;
    }

    @Override
    public Repository<CustomerId, Customer> customers() {
        return customers;
    }

    @Override
    public FactLog facts() {
        return facts;
    }

    @Override
    public StoreState state() {
        requireOwn();
        return state;
    }

    @Override
    public <R> R change(Function<StoreState, Change<R>> change) {
        requireOwn();
        Change<R> made = change.apply(state);
        state = made.next();
        return made.result();
    }

    void end() {
        isOpen = false;
    }

    private void requireOwn() {
        if (!isOpen) {
            throw new IllegalStateException("unit must be used before it ends");
        }
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("unit must be used in the thread that runs it");
        }
    }
}
