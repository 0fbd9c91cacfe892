// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class MoneySumProperties {
    private static final Currency CNY = Currency.getInstance("CNY");

    @Provide
    Arbitrary<Long> longs() {
        return Arbitraries.oneOf(
                Arbitraries.longs(), Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE - 1, 0L, -1L, 1L));
    }

    @Provide
    Arbitrary<Money> money() {
        return MeasureArbitraries.money(CNY);
    }

    @Property
    @Tag("MONEY-1")
    void sumsAreExactBeyondLong(@ForAll List<@From("longs") Long> added, @ForAll List<@From("longs") Long> taken) {
        MoneySum sum = MoneySum.zero();
        MoneySum off = MoneySum.zero();
        BigInteger expected = BigInteger.ZERO;
        for (long amount : added) {
            sum.add(amount);
            expected = expected.add(BigInteger.valueOf(amount));
        }
        for (long amount : taken) {
            off.add(amount);
            expected = expected.subtract(BigInteger.valueOf(amount));
        }
        sum.subtract(off);
        assertEquals(expected, sum.toTenThousandths());
        assertEquals(expected.signum(), sum.signum());
        assertEquals(expected.bitLength() < 64, sum.isLong());
        sum.add(off);
        assertEquals(
                added.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add),
                sum.toTenThousandths());
        sum.subtract(sum);
        assertEquals(MoneySum.zero(), sum);
    }

    @Property
    @Tag("MONEY-1")
    void moneyComesBackAsItWas(@ForAll("money") Money money, @ForAll("longs") long more) {
        Money wide = money.plus(Money.ofTenThousandths(more, CNY));
        MoneySum sum = MoneySum.zero();
        sum.add(wide);
        assertEquals(wide, sum.toMoney(CNY));
        assertEquals(
                wide.amount().toPlainString(),
                new BigDecimal(sum.toString()).stripTrailingZeros().toPlainString());
    }

    @Example
    void theSmallestSumsHaveTheirSigns() {
        for (int amount = -1; amount <= 1; amount++) {
            MoneySum sum = MoneySum.zero();
            sum.add(amount);
            assertEquals(amount, sum.signum());
        }
    }

    @Example
    @Tag("MONEY-1")
    void finerOrLargerAmountsAreRefused() {
        MoneySum sum = MoneySum.zero();
        assertEquals(
                "amount must have at most 4 decimals, but was CNY 0.00001",
                assertThrows(IllegalArgumentException.class, () -> sum.add(Money.of("0.00001", "CNY")))
                        .getMessage());
        assertEquals(
                "amount must have at most 23 digits before the point, but was CNY 1000000000000000000000000",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> sum.add(Money.of("1000000000000000000000000", "CNY")))
                        .getMessage());
        sum.add(Money.of("99999999999999999999999", "CNY"));
        assertEquals(Money.of("99999999999999999999999", "CNY"), sum.toMoney(CNY));
        assertEquals(
                "sum must fit a long, but was 99999999999999999999999.0000",
                assertThrows(ArithmeticException.class, sum::toLong).getMessage());
    }
}
