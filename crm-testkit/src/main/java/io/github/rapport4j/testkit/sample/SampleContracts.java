// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Contracts of those who buy: signed, renewed every year, ended when the customer leaves. */
final class SampleContracts {
    private static final int LONG_MONTHS = 36;
    private static final int SHORT_MONTHS = 6;

    private final SampleCustomer customer;
    private final Books books;
    private final String id;

    private SampleContracts(SampleCustomer customer, Books books, int number) {
        this.customer = customer;
        this.books = books;
        this.id = "V" + customer.number() + "-" + number;
    }

    static void write(SampleCustomer customer, Books books) {
        boolean has = customer.keeps(Keeping.DATED) || customer.isVariant(0, 2);
        if (!customer.fate().isBuyer() || !has) {
            return;
        }
        SampleContracts contract = new SampleContracts(customer, books, 1);
        LocalDate start = customer.firstPurchase();
        switch (customer.fate()) {
            case LOST, WON_BACK -> contract.ended(start);
            case SLEEPING -> contract.term("signed", start, SHORT_MONTHS);
            case FADING, COMPLAINING, SOURCE -> contract.term("signed", start, LONG_MONTHS);
            case NEW -> contract.term("signed", start, 2 * SHORT_MONTHS);
            default -> contract.renewed(start);
        }
        if (customer.fate() == Fate.WON_BACK) {
            new SampleContracts(customer, books, 2).term("signed", customer.lastPurchase(), 2 * SHORT_MONTHS);
        }
    }

    /** When the contract of one who left is over. */
    static LocalDate end(SampleCustomer customer) {
        return customer.lastBeforeLeaving().plusDays(45);
    }

    private void renewed(LocalDate start) {
        term("signed", start, 2 * SHORT_MONTHS);
        LocalDate end = start.plusMonths(2 * SHORT_MONTHS);
        while (!end.isAfter(SampleCompany.AS_OF.plusDays(customer.isVariant(0, 5) ? 0 : 20))) {
            term("renewed", end, 2 * SHORT_MONTHS);
            end = end.plusMonths(2 * SHORT_MONTHS);
        }
    }

    private void ended(LocalDate start) {
        LocalDate end = end(customer);
        row("signed", start.minusDays(3), new Terms(start, end));
        boolean isInsolvent = Journey.of(customer).contains("insolvent");
        String ending = isInsolvent ? "insolvent" : customer.isVariant(0, 2) ? "lapsed" : "cancelled";
        books.contracts.add(end, id, customer.id(), "ended", end.toString(), "", "", "", ending, "", "", "");
    }

    private record Terms(LocalDate start, LocalDate end) {}

    private void term(String step, LocalDate start, int months) {
        LocalDate day = step.equals("signed") ? start.minusDays(3) : start.minusDays(20);
        row(step, day, new Terms(start, start.plusMonths(months)));
    }

    private void row(String step, LocalDate day, Terms terms) {
        Dice dice = customer.dice("contract " + id);
        String value = dice.around(900, .5) * 100 + ".00";
        books.contracts.add(
                day,
                id,
                customer.id(),
                step,
                day.toString(),
                terms.start.toString(),
                terms.end.toString(),
                value,
                "",
                dice.pick(List.of("30 days", "45 days", "by milestones")),
                dice.pick(List.of("30 days net", "half in advance, half on acceptance")),
                dice.pick(List.of("reply within 4 h", "99.9 % a month", "next working day")));
    }
}
