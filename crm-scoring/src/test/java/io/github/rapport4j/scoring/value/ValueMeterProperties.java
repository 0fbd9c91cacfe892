// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.fact.Refund;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.testkit.scoring.PurchaseArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class ValueMeterProperties {
    @Property
    @Tag("VAL-1")
    void valueIsPurchasesLessRefundsOfTheWindow(
            @ForAll("histories") CustomerHistory history,
            @ForAll("asOfs") AsOf asOf,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate first = asOf.day().minusDays(days - 1L);
        ValueMeter meter = ValueMeter.using(ValuePolicy.standard().withWindowDays(days));
        assertEquals(
                Optional.of(sum(history, asOf, first)),
                meter.value(days(history, asOf), asOf).amount());
    }

    @Property
    @Tag("VAL-1")
    void withoutAWindowTheWholeHistoryCounts(@ForAll("linked") CustomerHistory history, @ForAll("asOfs") AsOf asOf) {
        ValueMeter meter = ValueMeter.using(ValuePolicy.standard().withWholeHistory());
        assertEquals(
                Optional.of(sum(history, asOf, LocalDate.MIN)),
                meter.value(days(history, asOf), asOf).amount());
    }

    @Property(tries = 300)
    @Tag("VAL-1")
    void optionsAddUp(
            @ForAll("histories") CustomerHistory own,
            @ForAll("histories") CustomerHistory other,
            @ForAll("asOfs") AsOf asOf) {
        PurchaseDays mine = days(own, asOf);
        PurchaseDays theirs = days(other, asOf);
        ValueExtras extras =
                ValueExtras.none().withMargin(new BigDecimal("0.35")).withReferred(List.of(theirs, theirs));
        Money spend = value(ValuePolicy.standard(), mine, asOf, extras);
        Money referred = value(ValuePolicy.standard(), theirs, asOf, extras);
        assertEquals(
                spend.times(new BigDecimal("0.35")),
                value(ValuePolicy.standard().withMargin(), mine, asOf, extras));
        assertEquals(
                spend.plus(referred).plus(referred),
                value(ValuePolicy.standard().withReferred(), mine, asOf, extras));
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return PurchaseArbitraries.historiesWithoutLinks(CustomerId.of("c1"));
    }

    @Provide
    Arbitrary<CustomerHistory> linked() {
        return PurchaseArbitraries.histories(CustomerId.of("c1"));
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return PurchaseArbitraries.asOfs();
    }

    private static PurchaseDays days(CustomerHistory history, AsOf asOf) {
        return PurchaseDays.from(history, asOf, PurchaseArbitraries.CNY);
    }

    private static Money value(ValuePolicy policy, PurchaseDays days, AsOf asOf, ValueExtras extras) {
        return ValueMeter.using(policy).value(days, asOf, extras).amount().orElseThrow();
    }

    /** Fact by fact, without any notion of purchase days. */
    private static Money sum(CustomerHistory history, AsOf asOf, LocalDate firstInclusive) {
        Money sum = Money.zero(PurchaseArbitraries.CNY);
        CustomerHistory seen = history.asOf(asOf);
        for (Purchase purchase : seen.purchases()) {
            boolean counts = !purchase.occurredAt().dayIn(asOf.zone()).isBefore(firstInclusive);
            sum = counts ? sum.plus(purchase.amount()) : sum;
        }
        for (Refund refund : seen.refunds()) {
            boolean counts = !refund.occurredAt().dayIn(asOf.zone()).isBefore(firstInclusive);
            sum = counts ? sum.minus(refund.amount()) : sum;
        }
        return sum;
    }
}
