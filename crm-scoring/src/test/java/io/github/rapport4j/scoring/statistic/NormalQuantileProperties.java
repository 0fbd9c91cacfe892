// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;

class NormalQuantileProperties {
    private static final MathContext DIGITS = new MathContext(60);
    private static final BigDecimal SQRT_TWO_PI =
            new BigDecimal("2.50662827463100050241576528481104525300698674060993831662992");

    /** The distribution function by its power series in 60 digits finds the way back. */
    @Property(tries = 300)
    @Tag("KPI-E")
    void theDistributionFunctionLeadsBack(@ForAll @Scale(12) @DoubleRange(min = 1e-12, max = 0.5) double probability) {
        double quantile = NormalQuantile.of(probability);
        double back = distribution(new BigDecimal(quantile)).doubleValue();
        // one unit in the last place of the quantile moves the probability by |q| times the density
        double slack = 1e-15 * (1 + quantile * quantile);
        assertEquals(1, back / probability, 2 * slack, () -> "at " + probability);
    }

    @Property
    void bothTailsMirrorEachOther(@ForAll @Scale(12) @DoubleRange(min = 0.001, max = 0.5) double probability) {
        assertEquals(-NormalQuantile.of(probability), NormalQuantile.of(1 - probability), 1e-13);
    }

    @Example
    void knownQuantiles() {
        assertEquals(0, NormalQuantile.of(0.5));
        assertEquals(1.959963984540054, -NormalQuantile.of(0.025), 1e-15);
        assertEquals(2.5758293035489004, -NormalQuantile.of(0.005), 1e-15);
        assertEquals(-9.262340089798408, NormalQuantile.of(1e-20), 1e-14);
        assertEquals(-37.0470962993612, NormalQuantile.of(1e-300), 1e-9);
    }

    @Property
    void higherProbabilitiesLieHigher(
            @ForAll @Scale(12) @DoubleRange(min = 1e-9, max = 0.49) double probability,
            @ForAll @Scale(12) @DoubleRange(min = 1e-6, max = 0.5) double step) {
        assertTrue(NormalQuantile.of(probability) < NormalQuantile.of(probability + step));
    }

    /** 1/2 + density(x) (x + x³/3 + x⁵/15 + ...), and the density by its own series. */
    private static BigDecimal distribution(BigDecimal x) {
        BigDecimal square = x.multiply(x, DIGITS);
        BigDecimal term = x;
        BigDecimal sum = x;
        for (int i = 3; term.abs().compareTo(new BigDecimal("1e-50")) > 0 || i < 100; i += 2) {
            term = term.multiply(square, DIGITS).divide(BigDecimal.valueOf(i), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        BigDecimal growth = BigDecimal.ONE;
        BigDecimal exp = BigDecimal.ONE;
        for (int i = 1; i < 400; i++) {
            growth = growth.multiply(square, DIGITS).divide(BigDecimal.valueOf(2L * i), DIGITS);
            exp = exp.add(growth, DIGITS);
        }
        return new BigDecimal("0.5").add(sum.divide(exp.multiply(SQRT_TWO_PI), DIGITS), DIGITS);
    }
}
