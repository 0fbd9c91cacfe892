// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.port;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.port.CrmStore;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** What the contract tests share: stores made for one test, and small customers and facts. */
public abstract class StoreFixture {
    static final LocalDate DAY = LocalDate.of(2026, 2, 28);

    StoreFixture() {}

    /**
     * A store with nothing in it, of which no other test knows.
     *
     * @return a new store
     */
    protected abstract CrmStore newStore();

    /**
     * Called with each store when its test is over, to close what it holds open.
     *
     * @param store a store of {@link #newStore()}
     */
    protected void discard(CrmStore store) {}

    final void onStore(Consumer<CrmStore> test) {
        CrmStore store = newStore();
        try {
            test.accept(store);
        } finally {
            discard(store);
        }
    }

    static Customer customer(String id) {
        return Customer.builder()
                .id(CustomerId.of(id))
                .kind(CustomerKind.ORGANISATION)
                .name(CustomerName.of("Acme"))
                .build();
    }

    static Fact purchase(String id, String customer, LocalDate day) {
        return purchase(id, customer, day, "12.50");
    }

    static Fact purchase(String id, String customer, LocalDate day, String amount) {
        FactHead head = FactHead.of(FactId.of(id), CustomerId.of(customer), Occurrence.of(day), ZoneOffset.UTC);
        return Purchase.of(head, Money.of(amount, "CNY"));
    }
}
