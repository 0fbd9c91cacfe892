// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class RatioProperties {
    @Property
    void textIsReadBack(@ForAll("ratios") Ratio ratio) {
        assertEquals(ratio, Ratio.parse(ratio.toString()));
    }

    @Property
    void combiningIsCountingTogether(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertEquals(a.combine(b), b.combine(a));
        assertEquals(a.combine(b).combine(c), a.combine(b.combine(c)));
        assertEquals(a, a.combine(Ratio.of(0, 0)));
        assertEquals(a.numerator() + b.numerator(), a.combine(b).numerator());
        assertEquals(a.denominator() + b.denominator(), a.combine(b).denominator());
    }

    @Property
    @Tag("KPI-D")
    void percentIsTheNearestDecimalAndHalvesGoUp(
            @ForAll("ratios") Ratio ratio, @ForAll @IntRange(min = 0, max = 4) int decimals) {
        Assume.that(ratio.isDefined());
        // |shown - exact| <= half a step, in whole numbers: shown/10^d = 100 k/n
        BigInteger steps = ratio.toPercent(decimals).unscaledValue();
        BigInteger n = BigInteger.valueOf(ratio.denominator());
        BigInteger exact = BigInteger.valueOf(ratio.numerator()).multiply(BigInteger.TEN.pow(decimals + 2));
        BigInteger twiceError = steps.multiply(n).subtract(exact).shiftLeft(1);
        assertTrue(twiceError.compareTo(n) <= 0 && twiceError.compareTo(n.negate()) > 0);
        assertEquals(decimals, ratio.toPercent(decimals).scale());
        assertEquals(ratio.toPercent(8).doubleValue(), 100 * ratio.toDouble(), 1e-7);
    }

    @Property
    @Tag("KPI-B")
    void nothingOfNothingIsUndefined(@ForAll @IntRange(min = 0, max = 4) int decimals) {
        Ratio nothing = Ratio.of(0, 0);
        assertFalse(nothing.isDefined());
        assertEquals(
                "ratio 0/0 is undefined",
                assertThrows(ArithmeticException.class, () -> nothing.toPercent(decimals))
                        .getMessage());
        assertEquals(
                "ratio 0/0 is undefined",
                assertThrows(ArithmeticException.class, nothing::toDouble).getMessage());
    }

    @Example
    void badCountsAreNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Ratio.of(4, 3));
        assertEquals("numerator must be 0 to 3, but was 4", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Ratio.of(-1, 3));
        assertEquals("numerator must be 0 to 3, but was -1", e.getMessage());
        e = assertThrows(IllegalArgumentException.class, () -> Ratio.of(0, -1));
        assertEquals("denominator must be at least 0, but was -1", e.getMessage());
        for (String text : List.of("", "1", "/", "1/", "/2", "1/2/3", "a/b")) {
            e = assertThrows(IllegalArgumentException.class, () -> Ratio.parse(text));
            assertEquals("ratio must be numerator/denominator, but was " + text, e.getMessage());
        }
    }

    @Example
    void countsThatDoNotFitAreRefused() {
        Ratio huge = Ratio.of(1, Long.MAX_VALUE);
        assertThrows(ArithmeticException.class, () -> huge.combine(huge));
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return MeasureArbitraries.ratios();
    }
}
