// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The purchase log of the sample: orders of the customers, refunds as negative amounts. */
final class SamplePurchases {
    static final List<String> PRODUCTS = List.of(
            "platform licence",
            "add-on: analytics",
            "training day",
            "data cleaning",
            "support contract",
            "terminal set");

    private SamplePurchases() {}

    static void write(SampleCustomer customer, Books books) {
        if (customer.fate() == Fate.SOURCE) {
            SampleSources.purchases(customer, books);
            return;
        }
        Dice dice = customer.dice("purchases");
        long size = dice.around(2_400_000, .8);
        for (LocalDate day : customer.days()) {
            long cents = dice.around((double) size, .4);
            row(books, new Row(day, customer.id(), dice.pick(PRODUCTS), cents), dice.between(1, 12));
            LocalDate back = day.plusDays(dice.between(2, 20));
            if (dice.oneIn(30) && !back.isAfter(SampleCompany.AS_OF)) {
                row(books, new Row(back, customer.id(), "refund", -Math.max(1, cents / dice.between(2, 5))), 1);
            }
        }
    }

    record Row(LocalDate day, String customer, String product, long cents) {}

    static void row(Books books, Row row, int quantity) {
        String amount = (row.cents < 0 ? "-" : "") + Math.abs(row.cents) / 100 + "."
                + String.format(Locale.ROOT, "%02d", Math.abs(row.cents) % 100);
        books.purchases.add(
                row.day,
                row.day.toString(),
                row.customer,
                books.purchases.nextId("O"),
                row.product,
                Integer.toString(quantity),
                amount);
    }
}
