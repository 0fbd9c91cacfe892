// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.List;
import java.util.Locale;

/** One to three people at each customer, the first of them primary. */
final class SampleContacts {
    private static final List<String> CHANNELS =
            List.of("phone", "email", "enterprise-messenger", "instant-message", "visit", "video");
    private static final List<String> OTHERS =
            List.of("user", "influencer", "sponsor;user", "budget-approver", "gatekeeper");
    private static final List<String> WORDS =
            List.of("north", "river", "summit", "maple", "orion", "amber", "cedar", "delta");

    private final SampleCustomer customer;
    private final Books books;
    private final Dice dice;

    private SampleContacts(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
        this.dice = customer.dice("contacts");
    }

    static void write(SampleCustomer customer, Books books) {
        SampleContacts contacts = new SampleContacts(customer, books);
        contacts.row(1, name(customer), title(customer));
        int people = customer.id().equals("C002") ? SampleSources.RESPONDENTS : contacts.dice.between(1, 3);
        for (int number = 2; number <= people; number++) {
            contacts.row(number, contacts.dice.pick(SampleNames.PEOPLE), contacts.dice.pick(SampleNames.TITLES));
        }
    }

    static String name(SampleCustomer customer) {
        String someone = customer.dice("name").pick(SampleNames.PEOPLE);
        String name = SampleCustomer.isPerson(customer.key()) ? customer.firm().name() : someone;
        return SampleSources.contactName(customer).orElse(name);
    }

    static String title(SampleCustomer customer) {
        return SampleSources.contactTitle(customer)
                .orElse(customer.dice("title").pick(SampleNames.TITLES));
    }

    static String email(SampleCustomer customer, int number) {
        String word = customer.dice("mail" + number).pick(WORDS);
        return word + number + "@c" + customer.number() + ".example";
    }

    private void row(int number, String name, String title) {
        boolean isFirst = number == 1;
        String phone =
                String.format(Locale.ROOT, "+86 138 0%s %04d", customer.number(), 1000 * number + dice.between(0, 999));
        String roles = isFirst && Journey.isChainKnown(customer) ? "decision-maker" : dice.pick(OTHERS);
        String birthday = birthday();
        books.contacts.add(
                "K" + customer.number() + "-" + number,
                customer.id(),
                name,
                title,
                roles,
                isFirst || dice.oneIn(2) ? phone : "",
                isFirst || !dice.oneIn(3) ? email(customer, number) : "",
                birthday,
                birthday.isEmpty() ? "" : dice.oneIn(6) ? "lunar" : "solar",
                dice.oneIn(3) ? "" : dice.pick(CHANNELS),
                isFirst ? "yes" : "no");
    }

    private String birthday() {
        if (dice.oneIn(3)) {
            return "";
        }
        String day = String.format(Locale.ROOT, "%02d-%02d", dice.between(1, 12), dice.between(1, 28));
        return dice.oneIn(2) ? day : dice.between(1962, 1998) + "-" + day;
    }
}
