// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.Customer;
import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.customer.CustomerKind;
import io.github.rapport4j.core.customer.CustomerName;
import io.github.rapport4j.core.customer.contact.Contact;
import io.github.rapport4j.core.customer.need.Need;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the customers file says of a customer.
 *
 * @param customer the customer without what stands in other files
 * @param isNamed whether it has a name of its own; else the id stands for it
 * @param claim the stage it is said to be at, and whether its decision chain was looked into
 * @param otherwise what counts when there are no files about it
 */
record CustomerCard(Customer customer, boolean isNamed, Claim claim, Otherwise otherwise) {
    /** A customer of which only the id is known. */
    static CustomerCard ofId(CustomerId id) {
        Customer customer = Customer.builder()
                .id(id)
                .kind(CustomerKind.ORGANISATION)
                .name(CustomerName.of(id.value()))
                .build();
        return new CustomerCard(
                customer,
                false,
                new Claim(Optional.empty(), 0),
                new Otherwise(Optional.empty(), Optional.empty(), List.of()));
    }

    CustomerCard with(Customer whole) {
        return new CustomerCard(whole, isNamed, claim, otherwise);
    }

    /** What is claimed without a fact: a stage, and which of the three parts of the decision chain were looked into. */
    record Claim(Optional<LifecycleStage> stage, int partsOfChain) {
        private static final int PARTS = 3;

        boolean isChainSettled() {
            return partsOfChain == PARTS;
        }
    }

    /** A contact, the day of the last interaction and needs, for customers without files of those. */
    record Otherwise(Optional<Contact> contact, Optional<LocalDate> lastInteraction, List<Need> needs) {}
}
