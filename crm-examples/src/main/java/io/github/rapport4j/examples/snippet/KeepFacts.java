// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.port.CrmStore;
import io.github.rapport4j.core.port.InMemoryCrmStore;
import io.github.rapport4j.core.port.StaleVersionException;
import io.github.rapport4j.core.port.Versioned;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;

/** Keeps a customer and its facts in one unit of work, and loses no update. */
public final class KeepFacts {
    private KeepFacts() {}

    /**
     * Writes, repeats itself, and is late once.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::keep[]
        CrmStore store = new InMemoryCrmStore();
        CustomerId id = CustomerId.of("C-1001");
        Customer customer = Customer.builder()
                .id(id)
                .kind(CustomerKind.ORGANISATION)
                .name(CustomerName.of("Alder Tools Ltd"))
                .build();
        Occurrence day = Occurrence.of(LocalDate.of(2026, 3, 1));
        FactHead head = FactHead.of(FactId.of("P-1"), id, day, ZoneId.of("Asia/Shanghai"));
        Purchase purchase = Purchase.of(head, Money.of("120", "CNY"));

        Versioned<Customer> saved = store.inUnit(
                unit -> { // all or nothing
                    unit.facts().append(purchase);
                    return unit.customers().insert(customer);
                });
        store.facts().append(purchase); // the same fact again changes nothing
        System.out.println(store.facts().history(id).purchases().size() + " purchase");
        // end::keep[]
        late(store, saved);
    }

    private static void late(CrmStore store, Versioned<Customer> saved) {
        // tag::late[]
        Customer customer = saved.value();
        store.customers().update(saved.withValue(customer.withIndustry("manufacturing")));
        try {
            store.customers().update(saved.withValue(customer.withIndustry("retail")));
        } catch (StaleVersionException e) {
            System.out.println(e.getMessage());
        }
        // end::late[]
    }
}
