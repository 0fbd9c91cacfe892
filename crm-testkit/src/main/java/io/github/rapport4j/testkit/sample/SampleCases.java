// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Complaints and requests; those who complain have several, some severe and still open. */
final class SampleCases {
    private static final List<String> TOPICS = List.of("stability", "delivery", "invoice", "training", "performance");
    private static final List<String> CHANNELS = List.of("hotline", "email", "phone", "in-app", "web-form");

    private final SampleCustomer customer;
    private final Books books;
    private final Dice dice;

    private SampleCases(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
        this.dice = customer.dice("cases");
    }

    static void write(SampleCustomer customer, Books books) {
        SampleCases cases = new SampleCases(customer, books);
        switch (customer.fate()) {
            case COMPLAINING -> cases.complaining();
            case SOURCE -> SampleSources.cases(customer, books);
            case PROSPECT -> {}
            default -> cases.usual();
        }
    }

    private void complaining() {
        for (int i = 0; i < 3; i++) {
            any("complaint", LocalDate.of(2023, 3, 1), LocalDate.of(2023, 11, 30));
        }
        any("request", LocalDate.of(2022, 11, 1), SampleCompany.AS_OF);
        boolean isLapsed = Journey.of(customer).contains("lapsed");
        if (isLapsed || customer.isVariant(0, 2)) {
            LocalDate opened = isLapsed
                    ? dice.dayBetween(LocalDate.of(2023, 7, 10), LocalDate.of(2023, 8, 25))
                    : dice.dayBetween(LocalDate.of(2023, 11, 20), LocalDate.of(2023, 12, 27));
            row(new Case("complaint", dice.between(1, 2), opened), new Course(at(opened, 15), "", "", ""));
        }
    }

    private void usual() {
        LocalDate first = customer.firstPurchase();
        LocalDate last = customer.lastPurchase().plusDays(15);
        if (dice.oneIn(2)) {
            any("request", first, last);
        }
        if (customer.fate().isGone() || dice.oneIn(5)) {
            any("complaint", first, last);
        }
    }

    private void any(String matter, LocalDate first, LocalDate last) {
        LocalDate opened = dice.dayBetween(first, last);
        int severity = matter.equals("complaint") && dice.oneIn(4) ? 2 : dice.between(3, 4);
        LocalDate resolved = opened.plusDays(dice.between(1, 14));
        LocalDate again = resolved.plusDays(dice.between(3, 9));
        LocalDate closed = (dice.oneIn(8) ? again : resolved).plusDays(dice.between(10, 14));
        boolean isAgain = again.isBefore(closed) && dice.oneIn(6);
        row(
                new Case(matter, severity, opened),
                new Course(
                        at(opened, 14),
                        known(resolved),
                        isAgain ? known(again) : "",
                        isAgain || dice.oneIn(3) ? known(closed) : ""));
    }

    record Case(String matter, int severity, LocalDate opened) {}

    record Course(String reply, String resolved, String reopened, String closed) {}

    private void row(Case opened, Course course) {
        boolean isDone = !course.resolved.isEmpty();
        String cause = isDone && dice.oneIn(2) ? dice.pick(List.of("overloaded server", "wrong address", "版本缺陷")) : "";
        books.cases.add(
                opened.opened,
                books.cases.nextId("L1"),
                customer.id(),
                opened.matter,
                Integer.toString(opened.severity),
                at(opened.opened, 9),
                course.reply,
                course.resolved,
                course.reopened,
                course.closed,
                dice.pick(TOPICS),
                dice.pick(CHANNELS),
                cause,
                cause.isEmpty() || dice.oneIn(2) ? "" : "fixed in the next release",
                customer.owner());
    }

    private String at(LocalDate day, int hour) {
        return String.format(Locale.ROOT, "%sT%02d:%02d:00+08:00", day, hour, dice.between(0, 59));
    }

    private static String known(LocalDate day) {
        return day.isAfter(SampleCompany.AS_OF) ? "" : day.toString();
    }
}
