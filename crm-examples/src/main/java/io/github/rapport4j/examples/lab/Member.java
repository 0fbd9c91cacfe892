// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;

/** A customer of the company as rules want it: what it is called, when it bought, what else happened. */
record Member(CustomerId id, String name, PurchaseDays days, CustomerHistory history) {
    @Override
    public String toString() {
        return name.isEmpty() ? id.toString() : id + " " + name;
    }
}
