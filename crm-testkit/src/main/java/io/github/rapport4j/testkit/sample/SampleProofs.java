// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** The facts that prove a lifecycle event, written before it happens. */
final class SampleProofs {
    private final SampleCustomer customer;
    private final Books books;

    SampleProofs(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
    }

    void talk(LocalDate day) {
        SampleInteractions.first(customer, day, books);
    }

    void pain(LocalDate day) {
        SampleNeeds.confirmed(customer, day, books);
    }

    /** Says that the chain is settled where a part of it is marked unknown. */
    void chain(LocalDate day) {
        if (customer.isVariant(2, 5)) {
            done(day, List.of("chain-settled"));
        }
    }

    void done(LocalDate day, List<String> codes) {
        codes.forEach(code -> action(day, code, ""));
    }

    void callback(LocalDate day, boolean isWaived) {
        action(day, "callback-settled", isWaived ? "decided in the meeting" : "");
    }

    void satisfied(LocalDate day) {
        books.surveys.add(
                day, books.surveys.nextId("S"), customer.id(), day.toString(), "csat", "5", customer.contact(), "");
    }

    /** A contract that is cancelled before it goes live. */
    void shortContract(LocalDate signed, LocalDate cancelled) {
        String id = "V" + customer.number() + "-0";
        String end = signed.plusYears(1).toString();
        books.contracts.add(
                signed,
                id,
                customer.id(),
                "signed",
                signed.toString(),
                signed.plusDays(30).toString(),
                end,
                "36000.00",
                "",
                "30 days",
                "30 days net",
                "reply within 4 h");
        books.contracts.add(
                cancelled, id, customer.id(), "ended", cancelled.toString(), "", "", "", "cancelled", "", "", "");
    }

    private void action(LocalDate day, String code, String reason) {
        SampleActions.row(customer, books, new SampleActions.Action(day, code, reason));
    }
}
