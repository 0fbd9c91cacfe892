// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.port;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.history.CustomerHistory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of one customer, newest entry first; adding one is O(1) and leaves the shorter chain as it is. */
record FactChain(Fact fact, @Nullable FactChain earlier) {
    static List<Fact> facts(@Nullable FactChain chain) {
        List<Fact> facts = new ArrayList<>();
        for (FactChain link = chain; link != null; link = link.earlier) {
            facts.add(link.fact);
        }
        return facts;
    }

    CustomerId customer() {
        return fact.customer();
    }

    CustomerHistory history() {
        return CustomerHistory.of(customer(), facts(this));
    }
}
