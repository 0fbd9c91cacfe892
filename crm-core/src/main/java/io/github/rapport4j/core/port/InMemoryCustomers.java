// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.port.StateCell.Change;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Customers in memory. */
final class InMemoryCustomers implements Repository<CustomerId, Customer> {
    private final StateCell cell;

    InMemoryCustomers(StateCell cell) {
        this.cell = cell;
    }

    @Override
    public Optional<Versioned<Customer>> find(CustomerId id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(cell.state().customers().get(id));
    }

    @Override
    public Versioned<Customer> insert(Customer value) {
        Objects.requireNonNull(value, "value");
        return cell.change(state -> {
            if (state.customers().get(value.id()) != null) {
                throw DuplicateKeyException.of(value.id());
            }
            return written(state, value);
        });
    }

    @Override
    public Versioned<Customer> update(Versioned<Customer> changed) {
        Objects.requireNonNull(changed, "changed");
        return cell.change(state -> {
            requireFresh(state, changed.value().id(), changed.version());
            return written(state, changed.value());
        });
    }

    @Override
    public void delete(CustomerId id, long version) {
        Objects.requireNonNull(id, "id");
        cell.change(state -> {
            requireFresh(state, id, version);
            return new Change<>(state.withoutCustomer(id), id);
        });
    }

    @Override
    public Stream<Versioned<Customer>> stream() {
        return cell.state().customers().values();
    }

    private static Change<Versioned<Customer>> written(StoreState state, Customer customer) {
        StoreState next = state.withCustomer(customer);
        return new Change<>(next, Versioned.of(next.lastVersion(), customer));
    }

    private static void requireFresh(StoreState state, CustomerId id, long version) {
        @Nullable Versioned<Customer> stored = state.customers().get(id);
        if (stored == null) {
            throw StaleVersionException.ofGone(id, version);
        }
        if (stored.version() != version) {
            throw StaleVersionException.of(id, version, stored.version());
        }
    }
}
