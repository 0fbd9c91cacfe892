// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.port.CrmStore;
import io.github.rapport4j.core.port.DuplicateKeyException;
import io.github.rapport4j.core.port.Repository;
import io.github.rapport4j.core.port.StaleVersionException;
import io.github.rapport4j.core.port.Versioned;
import io.github.rapport4j.testkit.core.CustomerArbitraries;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the customers of a store must do; part of {@link CrmStoreContract}. */
public abstract class CustomersContract extends StoreFixture {
    private static final CustomerId ID = CustomerId.of("C-1");

    CustomersContract() {}

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @net.jqwik.api.Tag("PORT-5")
    @net.jqwik.api.Tag("PORT-1")
    void anyCustomerComesBackAsItWas(@ForAll("customers") Customer first, @ForAll("customers") Customer second) {
        onStore(store -> {
            Versioned<Customer> stored = store.customers().insert(first);
            assertEquals(Optional.of(stored), store.customers().find(first.id()));
            assertEquals(first, stored.value());
            Versioned<Customer> updated = store.customers().update(stored.withValue(second.withId(first.id())));
            assertEquals(Optional.of(updated), store.customers().find(first.id()));
            assertEquals(second.withId(first.id()), updated.value());
        });
    }

    @Test
    @Tag("PORT-1")
    void anIdIsInsertedOnce() {
        onCustomers(customers -> {
            Versioned<Customer> stored = customers.insert(customer("C-1"));
            DuplicateKeyException refusal = assertThrows(
                    DuplicateKeyException.class,
                    () -> customers.insert(customer("C-1").withRegion("south")));
            assertEquals(ID, refusal.id());
            assertEquals(Optional.of(stored), customers.find(ID));
        });
    }

    @Test
    @Tag("PORT-2")
    void aStaleUpdateIsRefusedWithBothVersionsAndChangesNothing() {
        onCustomers(customers -> {
            Versioned<Customer> read = customers.insert(customer("C-1"));
            Versioned<Customer> newer =
                    customers.update(read.withValue(customer("C-1").withRegion("south")));
            assertTrue(newer.version() > read.version());
            StaleVersionException refusal = assertThrows(
                    StaleVersionException.class,
                    () -> customers.update(read.withValue(customer("C-1").withRegion("north"))));
            assertEquals(read.version(), refusal.expected());
            assertEquals(OptionalLong.of(newer.version()), refusal.actual());
            assertEquals(Optional.of(newer), customers.find(ID));
        });
    }

    @Test
    @Tag("PORT-2")
    void aStaleDeleteIsRefusedWithBothVersionsAndChangesNothing() {
        onCustomers(customers -> {
            Versioned<Customer> read = customers.insert(customer("C-1"));
            Versioned<Customer> newer = customers.update(read);
            StaleVersionException refusal =
                    assertThrows(StaleVersionException.class, () -> customers.delete(ID, read.version()));
            assertEquals(read.version(), refusal.expected());
            assertEquals(OptionalLong.of(newer.version()), refusal.actual());
            assertEquals(Optional.of(newer), customers.find(ID));
        });
    }

    @Test
    @Tag("PORT-2")
    void whatIsGoneIsNotWritten() {
        onCustomers(customers -> {
            Versioned<Customer> read = customers.insert(customer("C-1"));
            customers.delete(ID, read.version());
            assertEquals(Optional.empty(), customers.find(ID));
            StaleVersionException refusal = assertThrows(StaleVersionException.class, () -> customers.update(read));
            assertEquals(OptionalLong.empty(), refusal.actual());
            assertThrows(StaleVersionException.class, () -> customers.delete(ID, read.version()));
            assertEquals(Optional.empty(), customers.find(ID));
        });
    }

    @Test
    @Tag("PORT-2")
    void anIdThatComesAgainHasAHigherVersion() {
        onCustomers(customers -> {
            Versioned<Customer> read = customers.insert(customer("C-1"));
            customers.delete(ID, read.version());
            Versioned<Customer> again = customers.insert(customer("C-1"));
            assertTrue(again.version() > read.version());
            assertThrows(StaleVersionException.class, () -> customers.update(read));
        });
    }

    @Test
    @Tag("PORT-1")
    void customersStreamInTheOrderOfTheirIds() {
        List<String> ids =
                List.of("客户-2", "b", "C 1", "𠮷-1", "B", "c-10", "c-9", "é", "e\u0301", "ﬀ", "🙂", "a'\"%_\\");
        onCustomers(customers -> {
            ids.forEach(id -> customers.insert(customer(id)));
            assertEquals(ids.stream().map(CustomerId::of).sorted().toList(), idsOf(customers));
        });
    }

    @Test
    @Tag("PORT-3")
    void aStreamShowsTheCustomersAtItsOpening() {
        onCustomers(customers -> {
            Versioned<Customer> a = customers.insert(customer("a"));
            Versioned<Customer> b = customers.insert(customer("b"));
            Versioned<Customer> c = customers.insert(customer("c"));
            try (Stream<Versioned<Customer>> stream = customers.stream()) {
                Iterator<Versioned<Customer>> reader = stream.iterator();
                assertEquals(a, reader.next());
                customers.update(b.withValue(customer("b").withRegion("south")));
                customers.delete(c.value().id(), c.version());
                customers.insert(customer("d"));
                assertEquals(b, reader.next());
                assertEquals(c, reader.next());
                assertTrue(!reader.hasNext());
            }
            assertEquals(List.of(CustomerId.of("a"), CustomerId.of("b"), CustomerId.of("d")), idsOf(customers));
        });
    }

    @Test
    @Tag("PORT-3")
    void aStreamIsClosedBeforeItIsReadToItsEnd() {
        onCustomers(customers -> {
            customers.insert(customer("a"));
            customers.insert(customer("b"));
            try (Stream<Versioned<Customer>> stream = customers.stream()) {
                assertEquals("a", stream.iterator().next().value().id().value());
            }
            assertEquals(2, idsOf(customers).size());
        });
    }

    /**
     * The customers of the round trip.
     *
     * @return any customers
     */
    @Provide
    protected Arbitrary<Customer> customers() {
        return CustomerArbitraries.customers();
    }

    private void onCustomers(java.util.function.Consumer<Repository<CustomerId, Customer>> test) {
        onStore((CrmStore store) -> test.accept(store.customers()));
    }

    private static List<CustomerId> idsOf(Repository<CustomerId, Customer> customers) {
        try (Stream<Versioned<Customer>> stream = customers.stream()) {
            return stream.map(stored -> stored.value().id()).toList();
        }
    }
}
