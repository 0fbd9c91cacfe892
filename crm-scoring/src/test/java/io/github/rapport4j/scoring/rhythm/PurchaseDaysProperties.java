// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class PurchaseDaysProperties {
    @Provide
    Arbitrary<CustomerHistory> histories() {
        return PurchaseArbitraries.histories(CustomerId.of("c"));
    }

    @Provide
    Arbitrary<CustomerHistory> withoutLinks() {
        return PurchaseArbitraries.historiesWithoutLinks(CustomerId.of("c"));
    }

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return PurchaseArbitraries.bases(6);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    @Property
    @Tag("FACT-5")
    void daysAndAmountsAreThoseOfTheSlowAnswer(
            @ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        PurchaseDays days = PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY);
        SlowDays slow = new SlowDays(history, asOf);
        TreeMap<LocalDate, BigDecimal> bought = new TreeMap<>();
        for (int i = 0; i < days.size(); i++) {
            bought.put(days.day(i), days.amount(i).amount());
            assertEquals(slow.ordersOn(days.day(i)), days.orders(i));
        }
        assertEquals(plain(slow.days()), plain(bought));
        TreeMap<LocalDate, BigDecimal> refunded = new TreeMap<>();
        for (int i = 0; i < days.refundDays(); i++) {
            MoneySum sum = MoneySum.zero();
            days.addRefund(i, sum);
            refunded.put(
                    LocalDate.ofEpochDay(days.refundEpochDay(i)),
                    sum.toMoney(days.currency()).amount());
        }
        assertEquals(plain(slow.refundDays()), plain(refunded));
    }

    @Property
    @Tag("FACT-5")
    @Tag("MONEY-1")
    void netSpendIsPurchasesLessRefundsWhateverIsLinked(
            @ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        PurchaseDays days = PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY);
        Money expected = Money.zero(PurchaseArbitraries.CNY);
        CustomerHistory seen = history.asOf(asOf);
        for (var purchase : seen.purchases()) {
            expected = expected.plus(purchase.amount());
        }
        for (var refund : seen.refunds()) {
            expected = expected.minus(refund.amount());
        }
        assertEquals(expected, days.total());
        DateWindow before =
                DateWindow.of(PurchaseArbitraries.FIRST.minusDays(9), PurchaseArbitraries.FIRST.plusDays(4));
        DateWindow after = DateWindow.of(before.endExclusive(), PurchaseArbitraries.LAST.plusDays(9));
        assertEquals(expected, days.spend(before).plus(days.spend(after)));
    }

    @Property
    @Tag("FACT-4")
    void whatIsNotSeenYetDoesNotCount(@ForAll("histories") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        assertEquals(
                PurchaseDays.from(history.asOf(asOf), asOf, PurchaseArbitraries.CNY),
                PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY));
    }

    @Property
    @Tag("FACT-4")
    void columnsCutAsHistoriesDo(@ForAll("withoutLinks") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        PurchaseColumns columns = ColumnRows.recorded(history, asOf);
        assertEquals(
                PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY),
                columns.asOf(asOf).days(0));
    }

    @Property
    @Tag("FACT-4")
    void rowsWithoutTimeOfRecordingAreKnownFromTheStartOfTheirDay(@ForAll("asOfs") AsOf asOf) {
        PurchaseColumns.Builder plain = PurchaseColumns.builder(PurchaseArbitraries.CNY);
        PurchaseColumns.Builder mixed = PurchaseColumns.builder(PurchaseArbitraries.CNY);
        int expected = 0;
        for (LocalDate day = PurchaseArbitraries.FIRST; day.isBefore(PurchaseArbitraries.LAST); day = day.plusDays(1)) {
            plain.add(0, (int) day.toEpochDay(), 1);
            mixed.add(0, (int) day.toEpochDay(), 1);
            boolean isSeen = !day.isAfter(asOf.day())
                    && day.atStartOfDay(asOf.zone()).toInstant().isBefore(asOf.knownBy());
            expected += isSeen ? 1 : 0;
        }
        mixed.add(1, 0, 1).recordedAt(asOf.knownBy().minusNanos(1));
        mixed.add(2, 0, 1).recordedAt(asOf.knownBy());
        PurchaseColumns cut = mixed.build().asOf(asOf);
        assertEquals(expected, plain.build().asOf(asOf).days(0).size());
        assertEquals(expected, cut.days(0).size());
        assertEquals(1, cut.days(1).size());
        assertTrue(cut.days(2).isEmpty());
    }

    @Property(tries = 400)
    @Tag("FACT-5")
    @Tag("KPI-H")
    void columnsShowTheDaysThatFactsShow(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf, @ForAll long seed) {
        PurchaseColumns columns = ColumnRows.columns(base, asOf, seed, Workers.ofCaller());
        PurchaseColumns shared = ColumnRows.columns(base, asOf, ~seed, Workers.of(Thread::new, 3));
        assertEquals(base.size(), columns.customers());
        for (int customer = 0; customer < base.size(); customer++) {
            PurchaseDays expected = PurchaseDays.from(base.get(customer), asOf, PurchaseArbitraries.CNY);
            assertEquals(expected, columns.days(customer));
            assertEquals(expected, shared.days(customer));
        }
    }

    private static String plain(TreeMap<LocalDate, BigDecimal> amounts) {
        StringBuilder out = new StringBuilder();
        amounts.forEach((day, amount) -> out.append(day)
                .append(' ')
                .append(amount.stripTrailingZeros().toPlainString())
                .append('\n'));
        return out.toString();
    }
}
