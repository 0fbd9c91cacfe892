// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactConflictException;
import io.github.rapport4j.core.port.CrmUnit;
import io.github.rapport4j.core.port.StaleVersionException;
import io.github.rapport4j.core.port.Versioned;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the units of work of a store must do; part of {@link CrmStoreContract}. */
public abstract class UnitsContract extends FactsContract {
    private static final CustomerId ID = CustomerId.of("C-1");
    private static final CustomerId OLD = CustomerId.of("old");

    UnitsContract() {}

    @Test
    @Tag("PORT-1")
    void aUnitSeesItsOwnChangesAndOthersSeeThemWhenItHasEnded() {
        onStore(store -> {
            String result = store.inUnit(unit -> {
                unit.customers().insert(customer("C-1"));
                unit.facts().append(purchase("f1", "C-1", DAY));
                assertEquals(
                        customer("C-1"), unit.customers().find(ID).orElseThrow().value());
                assertEquals(1, unit.facts().history(ID).facts().size());
                assertEquals(
                        "0 false",
                        CompletableFuture.supplyAsync(() -> seen(store)).join());
                return "done";
            });
            assertEquals("done", result);
            assertEquals("1 true", seen(store));
        });
    }

    @Test
    @Tag("PORT-5")
    void anExceptionUndoesEverythingAndIsPassedOn() {
        onStore(store -> {
            Versioned<Customer> old = store.customers().insert(customer("old"));
            for (Throwable failure : new Throwable[] {new IllegalStateException("host"), new AssertionError("host")}) {
                Throwable passedOn =
                        assertThrows(failure.getClass(), () -> store.inUnit(unit -> failing(unit, old, failure)));
                assertSame(failure, passedOn);
                assertEquals("0 false", seen(store));
                assertEquals(Optional.of(old), store.customers().find(OLD));
            }
            assertEquals("1 true", store.inUnit(unit -> {
                unit.customers().insert(customer("C-1"));
                unit.facts().append(purchase("f1", "C-1", DAY));
                return seen(unit);
            }));
            assertEquals("1 true", seen(store));
        });
    }

    @Test
    @Tag("PORT-5")
    void aRefusalThatLeavesTheUnitUndoesIt() {
        onStore(store -> {
            store.facts().append(purchase("f1", "C-2", DAY));
            Versioned<Customer> old = store.customers().insert(customer("old"));
            Versioned<Customer> newer = store.customers().update(old);
            assertThrows(
                    FactConflictException.class,
                    () -> store.inUnit(unit -> {
                        unit.customers().insert(customer("C-1"));
                        return unit.facts().append(purchase("f1", "C-1", DAY));
                    }));
            assertThrows(
                    StaleVersionException.class,
                    () -> store.inUnit(unit -> {
                        unit.facts().append(purchase("f2", "C-1", DAY));
                        return unit.customers().update(old);
                    }));
            assertEquals("0 false", seen(store));
            assertEquals(Optional.of(newer), store.customers().find(OLD));
        });
    }

    @Test
    @Tag("PORT-1")
    void unitsDoNotNest() {
        onStore(store -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> store.inUnit(
                            unit -> store.inUnit(inner -> inner.customers().insert(customer("C-1")))));
            assertEquals("0 false", seen(store));
            assertEquals(
                    "C-1",
                    store.inUnit(unit -> unit.customers()
                            .insert(customer("C-1"))
                            .value()
                            .id()
                            .value()));
        });
    }

    private static String failing(CrmUnit unit, Versioned<Customer> old, Throwable failure) {
        unit.customers().insert(customer("C-1"));
        unit.customers().delete(old.value().id(), old.version());
        unit.facts().append(purchase("f1", "C-1", DAY));
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    private static String seen(CrmUnit store) {
        return store.facts().history(ID).facts().size() + " "
                + store.customers().find(ID).isPresent();
    }
}
