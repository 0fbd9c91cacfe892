// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Days count from the first of 2025; purchases are p0, p1 and so on as told. */
class PurchaseWalkTest {
    private static final CustomerId CUSTOMER = CustomerId.of("c");
    private static final RhythmPolicy POLICY = RhythmPolicy.standard();

    private final List<Fact> facts = new ArrayList<>();
    private CurrencyConverter converter = CurrencyConverter.none();

    @Test
    @Tag("FACT-5")
    void purchasesOfADayAreOneDayUntilTheLastIsPaidBack() {
        buys(3, "10 CNY");
        buys(3, "20 CNY");
        refunds(8, "20 CNY", "p1");
        refunds(9, "10 CNY", "p0");
        PurchaseWalk walk = walk();
        assertEquals(0, walk.to(day(2)).size());
        assertEquals(Optional.empty(), walk.first());
        assertEquals(1, walk.to(day(3)).size());
        assertEquals(1, walk.to(day(8)).size());
        assertEquals(Optional.of(day(3)), walk.last());
        assertEquals(0, walk.to(day(9)).size());
        assertEquals(Optional.empty(), walk.last());
    }

    @Test
    @Tag("FACT-5")
    void paidBackIsWhenNothingIsLeft() {
        buys(0, "10 CNY");
        refunds(1, "4 CNY", "p0");
        refunds(2, "5.99 CNY", "p0");
        refunds(3, "0.01 CNY", "p0");
        assertEquals(1, walk().to(day(2)).size());
        assertEquals(0, walk().to(day(3)).size());
        refunds(2, "7 CNY", "p0");
        assertEquals(1, walk().to(day(1)).size());
        assertEquals(0, walk().to(day(2)).size());
    }

    @Test
    @Tag("FACT-5")
    void aPurchasePaidBackOnItsDayOrBeforeIsNever() {
        buys(5, "10 CNY");
        refunds(5, "10 CNY", "p0");
        buys(7, "10 CNY");
        refunds(4, "10 CNY", "p1");
        assertEquals(0, walk().to(day(9)).size());
        refunds(8, "10 CNY");
        buys(8, "10 CNY");
        assertEquals(1, walk().to(day(9)).size());
    }

    @Test
    @Tag("ENG-1")
    void theIntervalFollowsTheGapsAlsoWhenADayGoes() {
        for (int day : new int[] {0, 40, 140, 200, 240}) {
            buys(day, "10 CNY");
        }
        refunds(250, "10 CNY", "p2");
        PurchaseWalk walk = walk();
        assertEquals(IntervalSource.FALLBACK, interval(walk.to(day(140))).source());
        assertEquals(60, interval(walk.to(day(200))).days(), "gaps 40, 60, 100");
        assertEquals(50, interval(walk.to(day(249))).days(), "gaps 40, 40, 60, 100");
        assertEquals(40, interval(walk.to(day(250))).days(), "gaps 40, 40, 160");
        buys(251, "10 CNY");
        assertEquals(40, interval(walk().to(day(251))).days(), "gaps 11, 40, 40, 160");
        assertEquals(5, walk().to(day(251)).size());
    }

    @Test
    @Tag("ENG-1")
    void aSecondLookAfterADayWentGoesOnFromThere() {
        for (int day : new int[] {0, 50, 110, 180, 260}) {
            buys(day, "10 CNY");
        }
        refunds(270, "10 CNY", "p0");
        buys(300, "10 CNY");
        buys(600, "10 CNY");
        PurchaseWalk walk = walk();
        assertEquals(70, interval(walk.to(day(270))).days(), "gaps 60, 70, 80");
        assertEquals(65, interval(walk.to(day(300))).days(), "gaps 40, 60, 70, 80");
        assertEquals(70, interval(walk.to(day(600))).days(), "gaps 40, 60, 70, 80, 300");
        assertEquals(6, walk.to(day(0)).size(), "it does not go back");
        assertEquals(Optional.of(day(50)), walk.first());
    }

    @Test
    @Tag("FACT-5")
    void daysBehindOneThatWentKeepTheirPurchases() {
        buys(0, "10 CNY");
        buys(3, "10 CNY");
        buys(3, "10 CNY");
        refunds(5, "10 CNY", "p0");
        refunds(6, "10 CNY", "p1");
        refunds(7, "10 CNY", "p2");
        assertEquals(1, walk().to(day(6)).size());
        assertEquals(0, walk().to(day(7)).size());
    }

    @Test
    @Tag("FACT-5")
    void paidBackIsOnTheLastOfTheDaysWhereverTheClockStands() {
        buys(0, "10 CNY");
        refunds(9, "6 CNY", "p0");
        Occurrence evening = Occurrence.of(day(9).atTime(2, 0).toInstant(ZoneOffset.UTC));
        FactHead head = FactHead.of(FactId.of("evening"), CUSTOMER, evening, ZoneOffset.UTC);
        facts.add(Refund.of(head, money("4 CNY"), FactId.of("p0")));
        AsOf asOf = AsOf.of(day(900), ZoneOffset.ofHours(-5));
        PurchaseWalk walk = PurchaseWalk.of(CustomerHistory.of(CUSTOMER, facts), asOf, converter);
        assertEquals(1, walk.to(day(8)).size(), "in this zone the evening of the day before");
        assertEquals(0, walk.to(day(9)).size());
    }

    @Test
    @Tag("FACT-5")
    void purchaseDaysCountInTheCurrencyAskedForByTheRatesOfEachDay() {
        buys(0, "10 EUR");
        buys(1, "10 CNY");
        converter = (money, target, on) -> Money.of(on.equals(day(0)) ? "77" : "78", target.getCurrencyCode());
        PurchaseDays days = PurchaseDays.from(
                CustomerHistory.of(CUSTOMER, facts),
                AsOf.of(day(900), ZoneOffset.UTC),
                Currency.getInstance("CNY"),
                converter);
        assertEquals(List.of(money("77 CNY"), money("10 CNY")), List.of(days.amount(0), days.amount(1)));
    }

    @Test
    @Tag("FACT-5")
    void aRefundIsConvertedToTheCurrencyOfItsPurchaseAndOnlyThen() {
        buys(0, "10 CNY");
        refunds(1, "3 EUR");
        assertEquals(1, walk().to(day(5)).size());
        refunds(2, "2 EUR", "p0");
        assertThrows(CurrencyMismatchException.class, this::walk);
        converter = (money, target, on) -> Money.of(on.equals(day(2)) ? "10" : "9.99", target.getCurrencyCode());
        assertEquals(1, walk().to(day(1)).size());
        assertEquals(0, walk().to(day(2)).size());
        refunds(1, "1 CNY", "p0");
        assertEquals(1, walk().to(day(1)).size());
    }

    private PurchaseWalk walk() {
        return PurchaseWalk.of(CustomerHistory.of(CUSTOMER, facts), AsOf.of(day(900), ZoneOffset.UTC), converter);
    }

    private static UsualInterval interval(PurchaseWalk walk) {
        return walk.interval(OptionalDouble.empty(), POLICY);
    }

    private void buys(int day, String price) {
        long known = facts.stream().filter(Purchase.class::isInstance).count();
        facts.add(Purchase.of(head("p" + known, day), money(price)));
    }

    private void refunds(int day, String amount) {
        facts.add(Refund.of(head("r" + facts.size(), day), money(amount)));
    }

    private void refunds(int day, String amount, String purchase) {
        facts.add(Refund.of(head("r" + facts.size(), day), money(amount), FactId.of(purchase)));
    }

    private static Money money(String text) {
        return Money.of(text.split(" ")[0], text.split(" ")[1]);
    }

    private static FactHead head(String id, int day) {
        return FactHead.of(FactId.of(id), CUSTOMER, Occurrence.of(day(day)), ZoneOffset.UTC);
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2025, 1, 1).plusDays(day);
    }
}
