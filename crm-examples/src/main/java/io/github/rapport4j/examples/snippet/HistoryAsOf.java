// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** What a rule may see on a day. */
public final class HistoryAsOf {
    private HistoryAsOf() {}

    /**
     * Prints what is known of a customer on two days.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::history[]
        CustomerId customer = CustomerId.of("C-1001");
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Occurrence spring = Occurrence.of(LocalDate.of(2026, 3, 1));
        Occurrence summer = Occurrence.of(LocalDate.of(2026, 7, 1));
        CustomerHistory history = CustomerHistory.of(
                customer,
                List.of(
                        Purchase.of(FactHead.of(FactId.of("P-1"), customer, spring, zone), Money.of("120", "CNY")),
                        Purchase.of(FactHead.of(FactId.of("P-2"), customer, summer, zone), Money.of("80", "CNY"))));

        AsOf june = AsOf.of(LocalDate.of(2026, 6, 30), zone);
        System.out.println(history.asOf(june).purchases().size() + " of "
                + history.purchases().size() + " purchases by " + june.day());
        // end::history[]
    }
}
