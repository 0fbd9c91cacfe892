// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.util.ArrayList;
import java.util.List;

/** The line of a customer in the file of customers; written last, when all else is known. */
final class SampleProfile {
    private static final List<String> TEAMS = List.of("East", "North", "Key accounts");
    private static final List<String> PREFERENCES =
            List.of("", "phone", "email;phone", "enterprise-messenger;email", "video", "visit;phone");
    private static final int TAX_STEP = 7919;

    private SampleProfile() {}

    static void write(SampleCustomer customer, Books books) {
        write(customer, books, new Line(customer.id(), customer.firm().name(), taxId(customer)));
    }

    /** The same customer again, under another id and perhaps another name. */
    record Line(String id, String name, String taxId) {}

    static void write(SampleCustomer customer, Books books, Line line) {
        boolean isSame = line.id.equals(customer.id());
        List<String> cells = new ArrayList<>(who(customer, line));
        cells.addAll(List.of(tags(customer), preferred(customer), refused(customer)));
        cells.add(isSame ? Journey.claimed(customer) : "");
        cells.addAll(chain(customer));
        cells.addAll(List.of(SampleContacts.name(customer), SampleContacts.title(customer)));
        cells.add(isSame ? books.lastTalk(customer.id()) : "");
        cells.add(isSame ? books.wishes(customer.id()) : "");
        books.customers.add(cells.toArray(String[]::new));
    }

    private static List<String> who(SampleCustomer customer, Line line) {
        Dice dice = customer.dice("profile");
        String heads =
                SampleSources.headCount(customer).orElse(dice.oneIn(12) ? "" : Long.toString(dice.around(80, 1.4)));
        return List.of(
                line.id,
                line.name,
                isPerson(customer) ? "person" : "organisation",
                customer.firm().industry(),
                heads,
                customer.firm().region(),
                line.taxId,
                source(customer),
                customer.owner(),
                dice.pick(TEAMS),
                customer.since().toString());
    }

    private static List<String> chain(SampleCustomer customer) {
        boolean isKnown = Journey.isChainKnown(customer);
        return isKnown
                ? List.of("known", "known", customer.isVariant(2, 5) ? "unknown" : "known")
                : List.of("", "", "");
    }

    /** The channel that the customer does not want; empty if there is none. */
    static String refused(SampleCustomer customer) {
        return customer.fate() == Fate.SOURCE
                ? ""
                : customer.dice("refused").pick(List.of("", "", "", "", "sms", "post"));
    }

    static String taxId(SampleCustomer customer) {
        Dice dice = customer.dice("tax");
        int number = Integer.parseInt(customer.number());
        return dice.oneIn(4) || isPerson(customer) ? "" : "91310000MA" + (10_000_000 + number * TAX_STEP);
    }

    private static boolean isPerson(SampleCustomer customer) {
        return SampleCustomer.isPerson(customer.key());
    }

    private static String preferred(SampleCustomer customer) {
        return customer.fate() == Fate.SOURCE
                ? "phone"
                : customer.dice("preferred").pick(PREFERENCES);
    }

    private static String source(SampleCustomer customer) {
        return SampleReferrals.isReferred(customer)
                ? "referral"
                : customer.dice("source").pick(SampleNames.SOURCES);
    }

    private static String tags(SampleCustomer customer) {
        if (!Journey.isTagged(customer)) {
            return "";
        }
        String more = customer.dice("tags").pick(List.of("", ";event:fair-2022", ";use:reports", ";size:growing"));
        return "industry:" + customer.firm().industry() + more;
    }
}
