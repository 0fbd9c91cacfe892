// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.lifecycle.engagement.Engagement;
import io.github.rapport4j.lifecycle.engagement.EngagementCalculator;
import io.github.rapport4j.lifecycle.engagement.EngagementPolicy;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.stream.Stream;

/** Follows how alive a relationship is, day by day, looking again only when there is a reason to. */
public final class FollowACustomer {
    private FollowACustomer() {}

    /**
     * Follows one customer for a year.
     *
     * @param args none
     */
    public static void main(String[] args) {
        CustomerId customer = CustomerId.of("C-1001");
        CustomerHistory history = CustomerHistory.of(
                customer,
                Stream.of("2026-01-05", "2026-02-09")
                        .map(LocalDate::parse)
                        .map(day -> Purchase.of(
                                FactHead.of(FactId.of("P-" + day), customer, Occurrence.of(day), ZoneOffset.UTC),
                                Money.of("120", "CNY")))
                        .toList());
        // tag::follow[]
        EngagementCalculator calculator = EngagementCalculator.using(EngagementPolicy.standard());
        LocalDate day = LocalDate.of(2026, 3, 1);
        ScanPoint point = ScanPoint.of(AsOf.of(day, ZoneOffset.UTC), Currency.getInstance("CNY"));
        Engagement engagement = calculator.evaluate(history, point);
        System.out.println(engagement.explain(Locale.ENGLISH));
        System.out.println("look again on " + engagement.changesOn().orElseThrow() + ", or when something happens");

        for (LocalDate next = day.plusDays(1); next.isBefore(day.plusYears(1)); next = next.plusDays(1)) {
            engagement = calculator.step(engagement, history, point.withAsOf(AsOf.of(next, ZoneOffset.UTC)));
            engagement.moves().forEach(move -> System.out.println(move.explain(Locale.ENGLISH)));
        }
        // end::follow[]
    }
}
