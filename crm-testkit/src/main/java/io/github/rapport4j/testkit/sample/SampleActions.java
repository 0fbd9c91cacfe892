// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** What was done for customers beside the proofs of their stages. */
final class SampleActions {
    private static final List<String> KINDS =
            List.of("executive-visit", "quarterly-check-in", "usage-review", "birthday-care", "progress-report");

    private SampleActions() {}

    static void write(SampleCustomer customer, Books books) {
        Dice dice = customer.dice("actions");
        if (!customer.fate().isBuyer() || customer.fate() == Fate.SOURCE) {
            return;
        }
        for (int left = dice.between(0, 3); left > 0; left--) {
            LocalDate day = dice.dayBetween(
                    customer.firstPurchase(), customer.lastPurchase().plusDays(10));
            boolean isWaived = dice.oneIn(10);
            row(customer, books, new Action(day, dice.pick(KINDS), isWaived ? "customer on holiday" : ""));
        }
    }

    record Action(LocalDate day, String code, String reason) {}

    static void row(SampleCustomer customer, Books books, Action action) {
        String outcome = action.reason.isEmpty() ? "done" : "waived";
        books.actions.add(
                action.day,
                books.actions.nextId("A"),
                customer.id(),
                action.day.toString(),
                action.code,
                outcome,
                action.reason,
                customer.owner());
    }
}
