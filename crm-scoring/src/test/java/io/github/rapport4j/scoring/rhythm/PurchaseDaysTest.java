// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PurchaseDaysTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final ZoneId WEST = ZoneId.of("America/Los_Angeles");
    private static final CustomerId CUSTOMER = CustomerId.of("c");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    /**
     * A moment of the early first of March in Greenwich comes after that day in order, but is the day before in the
     * west.
     */
    @Test
    @Tag("FACT-5")
    void anOrderBeginsOnItsFirstDayEvenIfThatComesLaterInOrder() {
        Occurrence dayBefore = Occurrence.parse("2026-03-01T03:00:00Z");
        PurchaseDays days = days(
                Purchase.of(head("1", Occurrence.of(DAY)), "order", List.of(line(5))),
                Purchase.of(head("2", dayBefore), "order", List.of(line(7))),
                Purchase.of(head("3", dayBefore), "other", List.of(line(1))),
                Purchase.of(head("4", Occurrence.of(DAY.plusDays(1))), "order", List.of(line(9))));
        assertEquals(List.of(DAY.minusDays(1), DAY, DAY.plusDays(1)), List.of(days.day(0), days.day(1), days.day(2)));
        assertEquals(List.of(2, 0, 0), List.of(days.orders(0), days.orders(1), days.orders(2)));
        assertEquals(money(8), days.amount(0));
        assertEquals(3, days.size());
    }

    @Test
    @Tag("FACT-5")
    void aRefundWithoutALinkCountsFromTheFirstDayOfAWindowToTheLast() {
        PurchaseDays days = days(
                Purchase.of(head("1", Occurrence.of(DAY.minusDays(9))), money(100)),
                Refund.of(head("2", Occurrence.of(DAY)), money(3)),
                Refund.of(head("3", Occurrence.of(DAY.plusDays(7))), money(5)));
        assertEquals(2, days.refundDays());
        assertEquals(money(-3), days.spend(DateWindow.of(DAY, DAY.plusDays(7))));
        assertEquals(money(-8), days.spend(DateWindow.of(DAY, DAY.plusDays(8))));
        assertEquals(money(-5), days.spend(DateWindow.of(DAY.plusDays(1), DAY.plusDays(8))));
    }

    private static PurchaseDays days(Fact... facts) {
        return PurchaseDays.from(CustomerHistory.of(CUSTOMER, List.of(facts)), AsOf.of(DAY.plusDays(30), WEST), CNY);
    }

    private static FactHead head(String id, Occurrence when) {
        return FactHead.of(FactId.of(id), CUSTOMER, when, WEST);
    }

    private static Purchase.Line line(int amount) {
        return Purchase.Line.of(money(amount));
    }

    private static Money money(int amount) {
        return Money.of(BigDecimal.valueOf(amount), CNY);
    }
}
