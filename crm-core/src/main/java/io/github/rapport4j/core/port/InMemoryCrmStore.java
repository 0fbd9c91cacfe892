// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * A store in memory, the default for tests and for hosts that fit into it (内存存储). What it holds is one immutable value:
 * reading never waits, a stream shows the state it was opened on however long it is read, and a unit of work that fails
 * leaves no trace. Writing waits for the unit of work that runs; adding a fact is O(log n). Nothing outlives the
 * process. Safe for use by several threads.
 */
public final class InMemoryCrmStore implements CrmStore {
    private final ReentrantLock lock = new ReentrantLock();
    private final Repository<CustomerId, Customer> customers;
    private final FactLog facts;
    private volatile StoreState state = StoreState.empty();

    /** A store with nothing in it. */
    public InMemoryCrmStore() {
        StateCell cell = new Shared();
        this.customers = new InMemoryCustomers(cell);
        this.facts = new InMemoryFactLog(cell);
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
    public <R> R inUnit(Function<? super CrmUnit, ? extends R> work) {
        Objects.requireNonNull(work, "work");
        enter("unit must not be nested in another of the same store");
        InMemoryUnit unit = new InMemoryUnit(state);
        try {
            R result = work.apply(unit);
            state = unit.state();
            return result;
        } finally {
            unit.end();
            lock.unlock();
        }
    }

    private void enter(String refusal) {
        if (lock.isHeldByCurrentThread()) {
            throw new IllegalStateException(refusal);
        }
        lock.lock();
    }

    private final class Shared implements StateCell {
        @Override
        public StoreState state() {
            return state;
        }

        @Override
        public <R> R change(Function<StoreState, Change<R>> change) {
            enter("store must be changed through its unit while one runs in this thread");
            try {
                Change<R> made = change.apply(state);
                state = made.next();
                return made.result();
            } finally {
                lock.unlock();
            }
        }
    }
}
