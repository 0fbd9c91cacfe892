// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Contacts with each customer, both ways, as long as it is there. */
final class SampleInteractions {
    private static final List<String> USUAL =
            List.of("phone", "phone", "email", "email", "enterprise-messenger", "visit", "video");
    private static final List<String> YOUNG =
            List.of("enterprise-messenger", "enterprise-messenger", "instant-message", "video", "social", "in-app");
    private static final List<String> RARE =
            List.of("hotline", "sms", "event", "community", "web-form", "post", "social");
    private static final List<String> PURPOSES =
            List.of("satisfaction", "problem", "sale", "care", "information", "feedback");
    private static final List<String> TOPICS =
            List.of("pricing", "reports", "stability", "training", "delivery", "analytics;reports", "");
    private static final List<String> SUMMARIES = List.of(
            "",
            "",
            "asked for a quote, wants it this week",
            "walked through the new reports",
            "讨论了续约条件",
            "系统卡顿，已转技术",
            "checked in after the delivery",
            "\"quite happy\" with the last release");

    private final SampleCustomer customer;
    private final Books books;
    private final Dice dice;

    private SampleInteractions(SampleCustomer customer, Books books, String topic) {
        this.customer = customer;
        this.books = books;
        this.dice = customer.dice(topic);
    }

    static void write(SampleCustomer customer, Books books) {
        if (customer.fate() == Fate.SOURCE) {
            SampleSources.talks(customer).forEach(day -> first(customer, day, books));
            return;
        }
        SampleInteractions talks = new SampleInteractions(customer, books, "interactions");
        LocalDate day = customer.since().plusDays(talks.dice.between(20, 70));
        while (day.isBefore(talks.end())) {
            talks.any(day);
            day = day.plusDays(talks.dice.between(20, 110));
        }
    }

    /** A call in which they spoke. */
    static void first(SampleCustomer customer, LocalDate day, Books books) {
        SampleInteractions talks = new SampleInteractions(customer, books, "talk " + day);
        talks.row(day, new Kind("phone", "outbound", "information", "yes"));
    }

    private LocalDate end() {
        return customer.fate().isGone() ? customer.lastPurchase().plusDays(70) : SampleCompany.AS_OF;
    }

    private void any(LocalDate day) {
        boolean isTalkedTo = Journey.isTalkedTo(customer);
        boolean isEarly = customer.fate() == Fate.PROSPECT && customer.keeps(Keeping.DATED);
        boolean isInbound = isTalkedTo && !isEarly && dice.oneIn(3);
        String answered = isTalkedTo && !isEarly && !dice.oneIn(3) ? "yes" : dice.oneIn(6) ? "" : "no";
        row(
                day,
                new Kind(
                        channel(), isInbound ? "inbound" : "outbound", dice.pick(PURPOSES), isInbound ? "" : answered));
    }

    private String channel() {
        List<String> habit =
                List.of("software", "education").contains(customer.firm().industry()) ? YOUNG : USUAL;
        return dice.pick(dice.oneIn(8) ? RARE : habit);
    }

    private record Kind(String channel, String direction, String purpose, String answered) {
        boolean isSpoken() {
            return answered.equals("yes") || direction.equals("inbound");
        }
    }

    private void row(LocalDate day, Kind kind) {
        boolean isSpoken = kind.isSpoken();
        String promise = isSpoken && dice.oneIn(12) ? "send the offer" : "";
        String due = promise.isEmpty() ? "" : day.plusDays(dice.between(2, 10)).toString();
        books.interactions.add(
                day,
                books.interactions.nextId("I"),
                customer.id(),
                time(day, kind.channel),
                kind.channel,
                kind.direction,
                kind.purpose,
                kind.answered,
                isSpoken ? dice.pick(TOPICS) : "",
                isSpoken ? dice.pick(SUMMARIES) : "",
                isSpoken && dice.oneIn(15) ? "反馈良好" : "",
                isSpoken ? sentiment() : "",
                promise,
                due,
                isSpoken && dice.oneIn(8) ? "yes" : "",
                customer.owner());
    }

    private String sentiment() {
        boolean isSour = customer.fate() == Fate.COMPLAINING || customer.fate() == Fate.FADING;
        return dice.pick(List.of("", "", isSour ? "negative" : "positive", "neutral"));
    }

    private String time(LocalDate day, String channel) {
        books.talked(customer.id(), day);
        return channel.equals("visit") || dice.oneIn(3)
                ? day.toString()
                : String.format(Locale.ROOT, "%sT%02d:%02d:00+08:00", day, dice.between(9, 17), dice.between(0, 59));
    }
}
