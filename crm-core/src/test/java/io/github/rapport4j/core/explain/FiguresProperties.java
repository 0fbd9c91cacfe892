// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FiguresProperties {
    @Property
    void withoutCommasItIsTheNumber(@ForAll("decimals") BigDecimal value) {
        String shown = Figures.decimal(value);
        assertEquals(0, value.compareTo(new BigDecimal(shown.replace(",", ""))));
        assertEquals(Math.max(value.scale(), 0), decimalsOf(shown));
        assertTrue(shown.matches("-?[0-9]{1,3}(,[0-9]{3})*(\\.[0-9]+)?"), shown);
    }

    @Property
    void statisticsAreRoundedHalfUp(@ForAll("doubles") double value, @ForAll @IntRange(min = 0, max = 6) int decimals) {
        BigDecimal shown = new BigDecimal(Figures.decimal(value, decimals).replace(",", ""));
        BigDecimal error = shown.subtract(BigDecimal.valueOf(value)).abs().movePointRight(decimals);
        assertTrue(error.compareTo(new BigDecimal("0.5")) <= 0);
        assertEquals(decimals, shown.scale());
    }

    @Example
    void examplesAsPeopleReadThem() {
        assertEquals("1,200,000 CNY", Figures.money(Money.of("1200000", "CNY")));
        assertEquals("12.50 CNY", Figures.money(Money.of("12.5", "CNY")));
        assertEquals("12.3456 CNY", Figures.money(Money.of("12.3456", "CNY")));
        assertEquals("-1,000 JPY", Figures.money(Money.of("-1000", "JPY")));
        assertEquals("0 EUR", Figures.money(Money.of("0.00", "EUR")));
        assertEquals("41.7 %", Figures.percent(Ratio.of(5, 12)));
        assertEquals("100.0 %", Figures.percent(Ratio.of(7, 7)));
        assertEquals("0.1 %", Figures.percent(Ratio.of(1, 2000)));
        assertEquals("0/0", Figures.percent(Ratio.of(0, 0)));
        assertEquals("1,234.57", Figures.decimal(1234.565, 2));
        assertEquals("0.00", Figures.decimal(-0.001, 2));
        assertEquals("100,000", Figures.decimal(new BigDecimal("1E+5")));
    }

    @Example
    void whatIsNotFiniteHasNoFigure() {
        for (double value : new double[] {Double.NaN, Double.NEGATIVE_INFINITY}) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Figures.decimal(value, 1));
            assertEquals("value must be finite, but was " + value, e.getMessage());
        }
    }

    @Example
    void theMachinesLanguageDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("-1,234.50 EUR", Figures.money(Money.of("-1234.5", "EUR")));
            assertEquals("66.7 %", Figures.percent(Ratio.of(2, 3)));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1e15"), new BigDecimal("1e15"))
                .ofScale(6)
                .flatMap(value ->
                        Arbitraries.integers().between(-3, 6).map(scale -> value.setScale(scale, RoundingMode.DOWN)));
    }

    @Provide
    Arbitrary<Double> doubles() {
        return Arbitraries.doubles().between(-1e12, 1e12);
    }

    private static int decimalsOf(String shown) {
        int point = shown.indexOf('.');
        return point < 0 ? 0 : shown.length() - point - 1;
    }
}
