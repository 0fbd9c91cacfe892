// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The purchase log of the sample: orders of the customers, refunds as negative amounts, and four bad rows. */
final class SamplePurchases {
    static final String HEADER = "date,customer,order,product,amount";

    private static final List<String> PRODUCTS = List.of(
            "platform licence",
            "add-on: analytics",
            "training day",
            "data cleaning",
            "support contract",
            "terminal set");

    private final List<Row> rows = new ArrayList<>();
    private final Dice dice;

    private record Row(LocalDate day, String customer, String product, String amount) {}

    private SamplePurchases(Dice dice) {
        this.dice = dice;
    }

    static List<String> rows(List<SampleCustomer> customers, Dice dice) {
        SamplePurchases log = new SamplePurchases(dice);
        log.sources();
        customers.stream().skip(3).forEach(log::orders);
        log.rows.sort(
                Comparator.comparing(Row::day).thenComparing(Row::customer).thenComparing(Row::amount));
        List<String> lines = new ArrayList<>();
        for (Row row : log.rows) {
            String order = String.format(Locale.ROOT, "O%05d", 10_000 + lines.size());
            lines.add(String.join(",", row.day.toString(), row.customer, order, row.product, row.amount));
        }
        lines.add(lines.size() / 4, "2022-09-14,,O20001,training day,4800.00");
        lines.add(lines.size() / 3, "2022-13-05,C011,O20002,terminal set,12600.00");
        lines.add(lines.size() / 2, "2023-02-17,C024,O20003,data cleaning,12.600.00");
        lines.add(lines.size() * 2 / 3, "2023-05-30,C038,O20004,support contract,");
        return lines;
    }

    /** Totals and last purchases as the sources state them: 1,200,000; 850,000; 150,000. */
    private void sources() {
        at("C001", List.of("2021-04-12", "2021-11-02", "2022-03-15", "2022-08-20"), List.of(180, 160, 150, 170));
        at("C001", List.of("2023-01-10", "2023-04-18", "2023-07-20", "2023-10-15"), List.of(140, 120, 130, 150));
        at("C002", List.of("2022-09-20", "2022-10-20", "2022-11-22"), List.of(240, 170, 150));
        at("C002", List.of("2022-12-20", "2023-08-10"), List.of(140, 150));
        at("C003", List.of("2021-07-01", "2022-02-10", "2022-08-08"), List.of(20, 25, 25));
        at("C003", List.of("2023-02-06", "2023-06-12", "2023-11-01"), List.of(30, 24, 26));
    }

    private void at(String customer, List<String> days, List<Integer> thousands) {
        for (int i = 0; i < days.size(); i++) {
            add(LocalDate.parse(days.get(i)), customer, PRODUCTS.get(0), thousands.get(i) * 100_000L);
        }
    }

    private void orders(SampleCustomer customer) {
        if (dice.oneIn(25)) {
            return;
        }
        LocalDate start = LocalDate.of(2022, 1, 3);
        LocalDate day = (customer.since().isBefore(start) ? start : customer.since()).plusDays(dice.between(0, 60));
        int usual = dice.pick(List.of(25, 35, 50, 70, 90, 120));
        LocalDate stop = dice.oneIn(3) ? dice.dayBetween(start, SampleCompany.AS_OF) : SampleCompany.AS_OF;
        long size = dice.around(4_200_000, .8);
        boolean first = true;
        while (!day.isAfter(SampleCompany.AS_OF) && (first || !day.isAfter(stop))) {
            order(customer.id(), day, size);
            day = day.plusDays(Math.max(3, dice.around((double) usual, .45)));
            first = false;
        }
    }

    private void order(String customer, LocalDate day, long size) {
        long cents = dice.around((double) size, .5);
        add(day, customer, dice.pick(PRODUCTS), cents);
        LocalDate back = day.plusDays(dice.between(2, 20));
        if (dice.oneIn(30) && !back.isAfter(SampleCompany.AS_OF)) {
            add(back, customer, "refund", -Math.max(1, cents / dice.between(1, 4)));
        }
    }

    private void add(LocalDate day, String customer, String product, long cents) {
        String amount = (cents < 0 ? "-" : "") + Math.abs(cents) / 100 + "."
                + String.format(Locale.ROOT, "%02d", Math.abs(cents) % 100);
        rows.add(new Row(day, customer, product, amount));
    }
}
