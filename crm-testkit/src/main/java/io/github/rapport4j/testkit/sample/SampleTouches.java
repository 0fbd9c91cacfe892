// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** What the company sent unasked: news and offers, and attempts to win back. */
final class SampleTouches {
    private static final List<String> PURPOSES = List.of("care", "information", "offer", "survey", "information");
    private static final List<String> CHANNELS = List.of("email", "enterprise-messenger", "sms", "phone", "post");
    private static final List<String> CONTENT =
            List.of("product tips 12", "case collection retail", "新年贺卡", "how-to video: reports", "");

    private final SampleCustomer customer;
    private final Books books;
    private final Dice dice;

    private SampleTouches(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
        this.dice = customer.dice("touches");
    }

    static void write(SampleCustomer customer, Books books) {
        SampleTouches touches = new SampleTouches(customer, books);
        for (int left = touches.dice.between(0, 4); left > 0; left--) {
            touches.row(touches.dice.dayBetween(customer.since(), SampleCompany.AS_OF), touches.dice.pick(PURPOSES));
        }
        if (customer.fate() == Fate.WON_BACK && !customer.isVariant(3, 4)) {
            touches.row(customer.lastPurchase().minusDays(touches.dice.between(20, 55)), "win-back");
        }
        if (customer.fate().isGone() && !customer.isVariant(0, 3)) {
            touches.row(customer.lastPurchase().plusDays(touches.dice.between(100, 125)), "win-back");
        }
        if (customer.fate() == Fate.LOYAL && customer.isVariant(2, 5)) {
            touches.row(LocalDate.of(2023, 3, 15).plusDays(touches.dice.between(0, 10)), "referral");
        }
    }

    private void row(LocalDate day, String purpose) {
        String delivery = dice.oneIn(14) ? "failed" : dice.oneIn(9) ? "unknown" : "delivered";
        String item = purpose.equals("win-back") ? "trial of a value-added service" : "";
        books.touches.add(
                day,
                books.touches.nextId("T"),
                customer.id(),
                day.toString(),
                channel(),
                purpose,
                delivery,
                dice.pick(CONTENT),
                item);
    }

    private String channel() {
        String channel = dice.pick(CHANNELS);
        return channel.equals(SampleProfile.refused(customer)) ? "email" : channel;
    }
}
