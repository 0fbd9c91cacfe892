// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Consents given at the start, some withdrawn later. */
final class SampleConsents {
    private static final List<String> PURPOSES = List.of("marketing", "marketing", "research", "profiling", "sharing");
    private static final List<String> CHANNELS = List.of("email", "phone", "enterprise-messenger", "sms");

    private SampleConsents() {}

    static void write(SampleCustomer customer, Books books) {
        Dice dice = customer.dice("consents");
        for (int left = dice.between(0, 2); left > 0; left--) {
            String purpose = dice.pick(PURPOSES);
            String channel = dice.pick(CHANNELS);
            LocalDate given = customer.since().plusDays(dice.between(0, 60));
            row(books, List.of(customer.id(), purpose, channel, "given"), given);
            if (dice.oneIn(6)) {
                row(books, List.of(customer.id(), purpose, channel, "withdrawn"), given.plusDays(dice.between(40, 60)));
            }
        }
    }

    private static void row(Books books, List<String> head, LocalDate day) {
        if (!day.isAfter(SampleCompany.AS_OF)) {
            String source = head.get(3).equals("given") ? "web form" : "e-mail to support";
            books.consents.add(day, head.get(0), head.get(1), head.get(2), head.get(3), day.toString(), source);
        }
    }
}
