// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Terms;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.Occurrence;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Equality, printed forms and edges of the values of this package. */
class RhythmValuesTest {
    private static final Currency CNY = Currency.getInstance("CNY");
    private static final Currency USD = Currency.getInstance("USD");
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);
    private static final AsOf AS_OF = AsOf.of(DAY, ZONE);
    private static final CustomerId CUSTOMER = CustomerId.of("c");
    private static final RhythmPolicy STANDARD = RhythmPolicy.standard();

    @Test
    @Tag("ENG-1")
    void rhythmsAreEqualWhenIntervalDayAndActivityAre() {
        Rhythm rhythm = rhythm(AS_OF, 90, 0);
        assertEquals(rhythm(AS_OF, 90, 0), rhythm);
        assertEquals(rhythm(AS_OF, 90, 0).hashCode(), rhythm.hashCode());
        assertNotEquals(rhythm(AS_OF, 91, 0), rhythm);
        assertNotEquals(rhythm(AsOf.of(DAY.plusDays(1), ZONE), 90, 0), rhythm);
        assertNotEquals(rhythm(AS_OF, 90, -1), rhythm);
        assertNotEquals(rhythm, new Object());
        assertNotEquals(rhythm(AS_OF, 90, -1).hashCode(), rhythm.hashCode());
        assertEquals("Rhythm[u=90.0, lastActivity=2025-03-01, asOf=" + AS_OF + "]", rhythm.toString());
        assertEquals(90, rhythm.interval().typicalDays());
        assertEquals(Optional.of(DAY), rhythm.lastActivity());
    }

    @Test
    @Tag("ENG-1")
    void theLatestActivityCountsWhateverTheOrder() {
        PurchaseDays bought = days(CNY, new int[] {-5}, 1);
        CustomerHistory history = CustomerHistory.of(CUSTOMER, List.of(renewed(-9), renewed(-2), renewed(-4)));
        Rhythm rhythm = Rhythm.of(bought, history, AS_OF, interval(90));
        assertEquals(Optional.of(DAY.minusDays(2)), rhythm.lastActivity());
        assertEquals(OptionalLong.of(2), rhythm.daysSince());
        Rhythm today = Rhythm.of(bought, CustomerHistory.of(CUSTOMER, List.of(renewed(0))), AS_OF, interval(90));
        assertEquals(OptionalLong.of(0), today.daysSince());
    }

    @Test
    void anIntervalIsPositiveAndFinite() {
        for (double days : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertEquals(
                    "typicalDays must be above 0 and finite, but was " + days,
                    assertThrows(IllegalArgumentException.class, () -> interval(days))
                            .getMessage());
        }
        assertEquals(Integer.MAX_VALUE, interval(Integer.MAX_VALUE).days());
    }

    @Test
    void anIntervalShowsItsPolicyAndWholeNumbersPlainly() {
        assertEquals(STANDARD.ref(), interval(90).policyRef());
        assertEquals(
                "Usual interval 100 days: default, as there are only 0 purchase days and no segment median",
                interval(100).explain(Locale.ENGLISH));
        // on the floor itself nothing was raised
        assertEquals(1, interval(30).explain(Locale.ENGLISH).lines().count());
        assertEquals(2, interval(29.5).explain(Locale.ENGLISH).lines().count());
    }

    @Test
    void thePolicyIsItsContent() {
        assertEquals(
                List.of(30, 4, 90),
                List.of(STANDARD.floorDays(), STANDARD.ownFromPurchaseDays(), STANDARD.fallbackDays()));
        assertSame(STANDARD, RhythmPolicy.standard());
        assertEquals(
                STANDARD.withFallbackDays(80).hashCode(),
                STANDARD.withFallbackDays(80).hashCode());
        assertNotEquals(STANDARD.hashCode(), STANDARD.withFallbackDays(80).hashCode());
        assertNotEquals(STANDARD, STANDARD.withOwnFromPurchaseDays(5));
        assertNotEquals(STANDARD, new Object());
        assertEquals("RhythmPolicy[" + STANDARD.ref() + "]", STANDARD.toString());
        assertEquals(
                "fallbackDays must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withFallbackDays(0))
                        .getMessage());
    }

    @Test
    @Tag("FACT-5")
    void purchaseDaysAreEqualWhenAllTheyTellIs() {
        PurchaseDays days = days(CNY, new int[] {1, 2}, 10_000, -5_000);
        assertEquals(days(CNY, new int[] {1, 2}, 10_000, -5_000), days);
        assertEquals(days(CNY, new int[] {1, 2}, 10_000, -5_000).hashCode(), days.hashCode());
        List<PurchaseDays> others = List.of(
                days(USD, new int[] {1, 2}, 10_000, -5_000),
                days(CNY, new int[] {1, 3}, 10_000, -5_000),
                days(CNY, new int[] {2, 2}, 10_000, -5_000),
                days(CNY, new int[] {1, 2}, 10_001, -5_000),
                days(CNY, new int[] {1, 2}, 10_000, -5_001),
                days(CNY, new int[] {1}, 10_000));
        for (PurchaseDays other : others) {
            assertNotEquals(other, days);
            assertNotEquals(other.hashCode(), days.hashCode());
        }
        assertNotEquals(twoOrders(), days(CNY, new int[] {1, 1}, 10_000, 5_000));
        assertNotEquals(days, new Object());
        assertEquals("PurchaseDays[size=1, refundDays=1, total=CNY 0.5]", days.toString());
        assertSame(days, days.toFixed());
    }

    @Test
    @Tag("MONEY-1")
    void sumsAreEqualByAmount() {
        MoneySum sum = MoneySum.zero();
        sum.add(Long.MAX_VALUE);
        sum.add(1);
        MoneySum same = MoneySum.zero();
        same.add(1);
        same.add(Long.MAX_VALUE);
        assertEquals(same, sum);
        assertEquals(same.hashCode(), sum.hashCode());
        MoneySum negative = MoneySum.zero();
        negative.add(Long.MIN_VALUE);
        // the same low half: only the high one tells them apart
        assertNotEquals(negative, sum);
        assertNotEquals(negative.hashCode(), sum.hashCode());
        assertNotEquals(MoneySum.zero(), sum);
        assertNotEquals(sum, new Object());
        assertEquals(Long.MIN_VALUE, negative.toLong());
        assertEquals(-922337203685477.5808, negative.toDouble());
        same.clear();
        assertEquals(MoneySum.zero(), same);
    }

    @Test
    @Tag("MONEY-1")
    void moneyOfEighteenDigitsAndMoreAddsUp() {
        for (String amount : List.of("99999999999999.9999", "100000000000000", "-922337203685477.5809")) {
            MoneySum sum = MoneySum.zero();
            sum.add(Money.of(amount, "CNY"));
            sum.add(Money.of("0.0001", "CNY"));
            assertEquals(Money.of(amount, "CNY").plus(Money.of("0.0001", "CNY")), sum.toMoney(CNY));
        }
    }

    @Test
    @Tag("FACT-5")
    void aVisitorSeesWhatIsKept() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        for (int row = 0; row < 200; row++) {
            builder.add(0, row, 10_000L * (row % 7 - 2)).order(row / 3);
        }
        builder.add(1, 3, 5);
        PurchaseColumns columns = builder.build();
        assertEquals(CNY, columns.currency());
        assertEquals("PurchaseColumns[customers=2, rows=201]", columns.toString());
        List<PurchaseDays> kept = new ArrayList<>();
        columns.forEach(Workers.ofCaller(), (customer, days) -> {
            PurchaseDays fixed = days.toFixed();
            kept.add(fixed);
            assertEquals(fixed.toString(), days.toString());
            assertEquals(fixed.currency(), days.currency());
            assertEquals(fixed.size(), days.size());
            assertEquals(fixed.refundDays(), days.refundDays());
            assertEquals(fixed.total(), days.total());
            for (int i = 0; i < fixed.size(); i++) {
                assertEquals(fixed.day(i), days.day(i));
                assertEquals(fixed.orders(i), days.orders(i));
                assertEquals(fixed.amount(i), days.amount(i));
            }
            for (int i = 0; i < fixed.refundDays(); i++) {
                assertEquals(fixed.refundEpochDay(i), days.refundEpochDay(i));
            }
        });
        assertEquals(List.of(columns.days(0), columns.days(1)), kept);
        assertEquals(142, kept.get(0).size());
        assertEquals(58, kept.get(0).refundDays());
        assertEquals(Money.of("194", "CNY"), kept.get(0).total());
    }

    @Test
    void anErrorOfAWorkerReachesTheCallerToo() {
        AssertionError failure = new AssertionError("x");
        assertSame(
                failure,
                assertThrows(
                        AssertionError.class,
                        () -> Workers.ofCaller().run(2, part -> {
                            throw failure;
                        })));
    }

    @Test
    void othersAreAskedForAllPartsButTheFirst() {
        List<Runnable> asked = new ArrayList<>();
        List<Integer> done = new ArrayList<>();
        Workers.of(asked::add, 2).run(3, done::add);
        assertEquals(2, asked.size());
        Workers.of(asked::add, 1).run(3, done::add);
        assertEquals(2, asked.size());
        assertEquals(List.of(0, 1, 2, 0, 1, 2), done);
    }

    private static Rhythm rhythm(AsOf asOf, double typicalDays, int last) {
        PurchaseDays bought = days(CNY, new int[] {last}, 1);
        return Rhythm.of(bought, CustomerHistory.of(CUSTOMER, List.of()), asOf, interval(typicalDays));
    }

    private static UsualInterval interval(double typicalDays) {
        return new UsualInterval(typicalDays, IntervalSource.FALLBACK, 0, STANDARD);
    }

    private static ContractEvent renewed(int day) {
        FactHead head = FactHead.of(FactId.of("k" + day), CUSTOMER, Occurrence.of(DAY.plusDays(day)), ZONE);
        return ContractEvent.ofRenewal(head, "k", Terms.of(DAY.plusDays(day), DAY.plusDays(day + 365L)));
    }

    private static PurchaseDays twoOrders() {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CNY);
        builder.add(0, epochDay(1), 10_000).order(1);
        builder.add(0, epochDay(1), 5_000).order(1);
        return builder.build().days(0);
    }

    private static PurchaseDays days(Currency currency, int[] days, long... amounts) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(currency);
        for (int i = 0; i < days.length; i++) {
            builder.add(0, epochDay(days[i]), amounts[i]);
        }
        return builder.build().days(0);
    }

    private static int epochDay(int day) {
        return (int) DAY.toEpochDay() + day;
    }
}
