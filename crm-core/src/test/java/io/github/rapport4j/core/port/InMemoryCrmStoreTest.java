// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class InMemoryCrmStoreTest {
    private static final CustomerId ID = CustomerId.of("C-1");
    private static final Customer CUSTOMER = Customer.builder()
            .id(ID)
            .kind(CustomerKind.ORGANISATION)
            .name(CustomerName.of("Acme"))
            .build();
    private static final Fact FACT = Purchase.of(
            FactHead.of(FactId.of("f1"), ID, Occurrence.of(LocalDate.of(2026, 1, 2)), ZoneOffset.UTC),
            Money.of("1", "CNY"));

    private final InMemoryCrmStore store = new InMemoryCrmStore();

    @Test
    @Tag("PORT-1")
    void theStoreIsLeftAloneWhileAUnitRuns() {
        assertRefused(
                "unit must not be nested in another of the same store",
                () -> store.inUnit(unit -> store.inUnit(inner -> 1)));
        assertRefused(
                "store must be changed through its unit while one runs in this thread",
                () -> store.inUnit(unit -> store.facts().append(FACT)));
        assertRefused(
                "store must be changed through its unit while one runs in this thread",
                () -> store.inUnit(unit -> store.customers().insert(CUSTOMER)));
        assertEquals(0, store.facts().history(ID).facts().size());
    }

    @Test
    @Tag("PORT-1")
    void aUnitIsOverWhenItsWorkIs() {
        CrmUnit kept = store.inUnit(unit -> unit);
        assertRefused("unit must be used before it ends", () -> kept.facts().append(FACT));
        assertRefused("unit must be used before it ends", () -> kept.customers().find(ID));
    }

    @Test
    @Tag("PORT-1")
    void aUnitBelongsToItsThread() {
        CompletionException failure = assertThrows(
                CompletionException.class,
                () -> store.inUnit(
                        unit -> CompletableFuture.supplyAsync(() -> unit.facts().append(FACT))
                                .join()));
        assertInstanceOf(IllegalStateException.class, failure.getCause());
        assertEquals(
                "unit must be used in the thread that runs it",
                failure.getCause().getMessage());
    }

    @Test
    @Tag("PORT-2")
    void refusalsNameTheIdAndTheVersions() {
        Versioned<Customer> read = store.customers().insert(CUSTOMER);
        store.customers().update(read);
        assertEquals(
                "id must be new, but was C-1",
                assertThrows(
                                DuplicateKeyException.class,
                                () -> store.customers().insert(CUSTOMER))
                        .getMessage());
        assertEquals(
                "version of C-1 must be 2, but was 1",
                assertThrows(
                                StaleVersionException.class,
                                () -> store.customers().update(read))
                        .getMessage());
        store.customers().delete(ID, 2);
        assertEquals(
                "version of C-1 must be of a stored value, but was 1",
                assertThrows(
                                StaleVersionException.class,
                                () -> store.customers().update(read))
                        .getMessage());
    }

    @Test
    @Tag("PORT-1")
    void aRedactionThatChangesTheKindIsNamed() {
        store.facts().append(FACT);
        IllegalArgumentException refusal = assertThrows(
                IllegalArgumentException.class,
                () -> store.facts().redact(ID, fact -> Refund.of(fact.head(), Money.of("1", "CNY"))));
        assertEquals("redaction must keep head and kind, but changed those of fact f1", refusal.getMessage());
    }

    @Test
    @Tag("PORT-1")
    void whatIsMissingIsNamed() {
        assertEquals("id", npe(() -> store.customers().find(null)));
        assertEquals("value", npe(() -> store.customers().insert(null)));
        assertEquals("changed", npe(() -> store.customers().update(null)));
        assertEquals("customer", npe(() -> store.facts().history(null)));
        assertEquals("asOf", npe(() -> store.facts().histories(null)));
        assertEquals("work", npe(() -> store.inUnit(null)));
    }

    private static String npe(Executable call) {
        return assertThrows(NullPointerException.class, call).getMessage();
    }

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalStateException.class, call).getMessage());
    }
}
