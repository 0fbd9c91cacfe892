// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;

class MoneyProperties {
    @Property
    @Tag("MONEY-1")
    void twoCurrenciesNeverAddUp(@ForAll("money") Money a, @ForAll("money") Money b) {
        if (a.currency().equals(b.currency())) {
            assertEquals(
                    a.amount().add(b.amount()).stripTrailingZeros(),
                    a.plus(b).amount().stripTrailingZeros());
        } else {
            CurrencyMismatchException e = assertThrows(CurrencyMismatchException.class, () -> a.plus(b));
            assertEquals("currency must be " + a.currency() + ", but was " + b.currency(), e.getMessage());
            assertEquals(a.currency(), e.expected());
            assertEquals(b.currency(), e.actual());
        }
    }

    @Property
    void trailingZerosDoNotMatter(@ForAll("money") Money money) {
        assertEquals(money, Money.of(money.amount().setScale(9), money.currency()));
    }

    @Property
    void textIsReadBack(@ForAll("money") Money money) {
        assertEquals(money, Money.parse(money.toString()));
    }

    @Property
    @Tag("MONEY-1")
    void tenThousandthsAreExact(@ForAll("money") Money money) {
        assertEquals(money, Money.ofTenThousandths(money.toTenThousandths(), money.currency()));
    }

    @Property
    void additionIsAGroup(@ForAll("triples") Tuple.Tuple3<Money, Money, Money> t) {
        Money a = t.get1();
        assertEquals(a.plus(t.get2()).plus(t.get3()), a.plus(t.get2().plus(t.get3())));
        assertEquals(a, a.plus(Money.zero(a.currency())));
        assertEquals(Money.zero(a.currency()), a.plus(a.negated()));
        assertEquals(a.plus(t.get2().negated()), a.minus(t.get2()));
    }

    @Example
    @Tag("MONEY-1")
    void finerThanTenThousandthsIsRefusedInColumns() {
        assertThrows(ArithmeticException.class, () -> Money.of("0.00001", "CNY").toTenThousandths());
    }

    @Example
    void badTextIsNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Money.parse("12 yuan"));
        assertEquals(
                "money must be an ISO currency code, a space and a decimal amount, but was 12 yuan", e.getMessage());
    }

    @Example
    void aConverterWithoutRatesPassesItsOwnCurrencyOnly() {
        Currency cny = Currency.getInstance("CNY");
        Money money = Money.of(BigDecimal.TEN, cny);
        assertEquals(money, CurrencyConverter.none().convert(money, cny, java.time.LocalDate.EPOCH));
        assertThrows(
                CurrencyMismatchException.class,
                () -> CurrencyConverter.none().convert(money, Currency.getInstance("EUR"), java.time.LocalDate.EPOCH));
    }

    @Provide
    Arbitrary<Money> money() {
        return MeasureArbitraries.money();
    }

    @Provide
    Arbitrary<Tuple.Tuple3<Money, Money, Money>> triples() {
        return Arbitraries.of("CNY", "JPY").map(Currency::getInstance).flatMap(currency -> {
            Arbitrary<Money> money = MeasureArbitraries.money(currency);
            return Combinators.combine(money, money, money).as(Tuple::of);
        });
    }
}
