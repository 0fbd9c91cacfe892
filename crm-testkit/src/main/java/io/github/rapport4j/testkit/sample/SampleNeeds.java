// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Needs and concerns of each customer; a pain is confirmed where a stage asks for it. */
final class SampleNeeds {
    private static final List<String> AREAS = List.of("platform", "analytics", "support", "data cleaning");
    private static final List<String> NEEDS = List.of(
            "faster reports",
            "stable system",
            "data cleaning",
            "mobile access",
            "training for new staff",
            "lower cost",
            "integration with ERP",
            "报表太慢",
            "对接 ERP",
            "新员工培训");
    private static final List<String> CONCERNS =
            List.of("price", "delivery-time", "implementation", "after-sales", "other");

    private SampleNeeds() {}

    static void write(SampleCustomer customer, Books books) {
        Dice dice = customer.dice("needs");
        List<String> statements = SampleSources.needs(customer)
                .orElseGet(() -> dice.shuffled(NEEDS).subList(0, dice.between(1, 2)));
        for (String statement : statements) {
            String kind = dice.pick(List.of("pain", "goal", "plan"));
            row(customer, new Need(kind, statement, dice.oneIn(3) ? "implied" : "stated", ""), books);
            books.wished(customer.id(), statement);
        }
        if (Journey.isChainKnown(customer) || dice.oneIn(2)) {
            concern(customer, dice.pick(CONCERNS), books);
        }
        boolean isThird =
                customer.keeps(Keeping.IMPORTED) && Journey.claimed(customer).equals("relationship");
        if (!customer.keeps(Keeping.DATED) && (customer.fate().isBuyer() || isThird)) {
            confirmed(customer, customer.since().plusDays(20), books);
        }
    }

    /** A pain that the primary contact confirmed on a day. */
    static void confirmed(SampleCustomer customer, LocalDate day, Books books) {
        String statement =
                customer.dice("pain").pick(SampleSources.needs(customer).orElse(NEEDS));
        row(customer, new Need("pain", statement, "stated", day.toString()), books);
        books.wished(customer.id(), statement);
    }

    private record Need(String kind, String statement, String origin, String confirmedOn) {}

    private static void row(SampleCustomer customer, Need need, Books books) {
        String by = need.confirmedOn.isEmpty() ? "" : customer.contact();
        Dice dice = customer.dice(need.statement);
        String status = customer.fate().isGone() ? "dropped" : dice.oneIn(4) ? "met" : "open";
        books.needs.add(
                books.needs.nextId("N"),
                customer.id(),
                need.kind,
                need.statement,
                "",
                need.origin,
                by,
                need.confirmedOn,
                dice.pick(AREAS),
                status);
    }

    private static void concern(SampleCustomer customer, String kind, Books books) {
        String statement = kind.equals("other") ? "the works council must agree" : "";
        books.needs.add(books.needs.nextId("N"), customer.id(), "concern", statement, kind, "", "", "", "", "open");
    }
}
