// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.List;

/** Answers to satisfaction (CSAT) and recommendation (NPS) surveys, good or bad as the customer's fate is. */
final class SampleSurveys {
    private static final int FIRST_AFTER_DAYS = 200;
    private static final LocalDate SOURED = LocalDate.of(2023, 5, 15);

    private final SampleCustomer customer;
    private final Books books;
    private final Dice dice;

    private SampleSurveys(SampleCustomer customer, Books books) {
        this.customer = customer;
        this.books = books;
        this.dice = customer.dice("surveys");
    }

    static void write(SampleCustomer customer, Books books) {
        if (customer.fate() == Fate.PROSPECT || customer.fate() == Fate.SOURCE) {
            return;
        }
        SampleSurveys surveys = new SampleSurveys(customer, books);
        LocalDate day = customer.firstPurchase().plusDays(FIRST_AFTER_DAYS);
        LocalDate end = customer.lastPurchase().plusDays(60);
        boolean isFading = customer.fate() == Fate.FADING;
        for (; day.isBefore(end) && day.isBefore(isFading ? SOURED : SampleCompany.AS_OF); day = surveys.next(day)) {
            surveys.any(day);
        }
        if (isFading) {
            surveys.any(LocalDate.of(2023, 6, 12));
            surveys.any(LocalDate.of(2023, 10, 16));
        }
    }

    private LocalDate next(LocalDate day) {
        return day.plusDays(dice.between(85, 140));
    }

    private void any(LocalDate day) {
        boolean isSour = isSour(day);
        if (dice.oneIn(2)) {
            int answer = isSour ? dice.between(1, 3) : dice.between(dice.oneIn(6) ? 3 : 4, 5);
            row(day, "csat", answer);
        } else {
            int answer = isSour ? dice.between(0, 6) : dice.between(dice.oneIn(5) ? 6 : 8, 10);
            row(day, "nps", answer);
        }
    }

    private boolean isSour(LocalDate day) {
        return switch (customer.fate()) {
            case FADING -> day.isAfter(SOURED);
            case SLEEPING, LOST -> day.isAfter(customer.lastPurchase().minusDays(150));
            case WON_BACK ->
                day.isAfter(customer.lastBeforeLeaving().minusDays(100)) && day.isBefore(customer.lastBeforeLeaving());
            case COMPLAINING -> day.getYear() == 2023 && !dice.oneIn(4);
            default -> false;
        };
    }

    private void row(LocalDate day, String measure, int answer) {
        boolean isLow = measure.equals("csat") ? answer < 3 : answer < 5;
        String comment = isLow ? dice.pick(List.of("", "too slow, too often", "没有人回复我")) : "";
        books.surveys.add(
                day,
                books.surveys.nextId("S"),
                customer.id(),
                day.toString(),
                measure,
                Integer.toString(answer),
                dice.oneIn(4) ? "" : customer.contact(),
                comment);
    }
}
