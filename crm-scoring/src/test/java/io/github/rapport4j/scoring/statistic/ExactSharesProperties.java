// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.testkit.core.MeasureArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

/** Clopper-Pearson, Jeffreys and Agresti-Coull. */
class ExactSharesProperties {
    private static final MathContext DIGITS = new MathContext(60);

    /** The tails at the ends, by sums of the binomial distribution in 60 digits. */
    @Property(tries = 300)
    @Tag("KPI-E")
    void atEachExactEndTheTailIsHalfOfWhatIsLeft(
            @ForAll @IntRange(min = 1, max = 80) int n,
            @ForAll @IntRange(max = 80) int of,
            @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double level) {
        int k = of % (n + 1);
        Interval interval = Proportions.clopperPearson(Ratio.of(k, n), level);
        double tail = (1 - level) / 2;
        assertEquals(level, interval.level());
        if (k == 0) {
            assertEquals(0, interval.low());
        } else {
            assertEquals(1, upperTail(n, k, interval.low()) / tail, 1e-12);
        }
        if (k == n) {
            assertEquals(1, interval.high());
        } else {
            assertEquals(1, upperTail(n, n - k, 1 - interval.high()) / tail, 1e-12 / (1 - interval.high()));
        }
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998), table I, and the three-over-n rule's exact form. */
    @Example
    @Tag("KPI-E")
    void theExactIntervalGivesPublishedFigures() {
        assertInterval(0.2527, 0.3676, 5e-5, Proportions.clopperPearson(Ratio.of(81, 263), 0.95));
        assertInterval(0.0578, 0.1617, 5e-5, Proportions.clopperPearson(Ratio.of(15, 148), 0.95));
        assertInterval(0.0000, 0.1684, 5e-5, Proportions.clopperPearson(Ratio.of(0, 20), 0.95));
        assertInterval(0.0009, 0.1776, 5e-5, Proportions.clopperPearson(Ratio.of(1, 29), 0.95));
        for (int n : new int[] {1, 7, 30, 1_000_000}) {
            double rest = Math.exp(Math.log(0.025) / n);
            assertEquals(rest, Proportions.clopperPearson(Ratio.of(n, n), 0.95).low(), 1e-12);
            double some = -Math.expm1(Math.log(0.025) / n);
            assertEquals(1, Proportions.clopperPearson(Ratio.of(0, n), 0.95).high() / some, 1e-12);
        }
    }

    /** Of very many, a few are as rare as Poisson says and half of them as normal as can be. */
    @Example
    @Tag("KPI-E")
    void theExactIntervalHoldsForATrillion() {
        long n = 1_000_000_000_000L;
        Interval few = Proportions.clopperPearson(Ratio.of(3, n), 0.95);
        Interval rate = PoissonRates.exact(3, (double) n, 0.95);
        assertEquals(1, few.low() / rate.low(), 1e-11);
        assertEquals(1, few.high() / rate.high(), 1e-11);
        Interval half = Proportions.clopperPearson(Ratio.of(n / 2, n), 0.95);
        Interval normal = Proportions.wilson(Ratio.of(n / 2, n), 0.95);
        assertEquals(normal.low() - 0.5 / n, half.low(), 1e-15);
        assertEquals(normal.high() + 0.5 / n, half.high(), 1e-15);
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> Proportions.clopperPearson(Ratio.of(1, n + 1), 0.95));
        assertEquals("ratio must be of at most 1000000000000, but was 1/1000000000001", e.getMessage());
    }

    /**
     * With x = sin² t the density of the posterior is a power of the sine by one of the cosine, which Simpson's rule
     * adds up.
     */
    @Property(tries = 100)
    @Tag("KPI-E")
    void betweenTheEndsOfJeffreysLiesTheMiddleOfThePosterior(
            @ForAll @IntRange(min = 1, max = 60) int n,
            @ForAll @IntRange(max = 60) int of,
            @ForAll @Scale(3) @DoubleRange(min = 0.5, max = 0.99) double level) {
        int k = of % (n + 1);
        Interval interval = Proportions.jeffreys(Ratio.of(k, n), level);
        double whole = simpson(k, n, Math.PI / 2);
        if (k > 0) {
            double below = simpson(k, n, Math.asin(Math.sqrt(interval.low()))) / whole;
            assertEquals((1 - level) / 2, below, 1e-9);
        }
        if (k < n) {
            double above = simpson(n - k, n, Math.asin(Math.sqrt(1 - interval.high()))) / whole;
            assertEquals((1 - level) / 2, above, 1e-9);
        }
    }

    @Property
    @Tag("KPI-E")
    void jeffreysLiesWithinTheExactIntervalAndEndsAtNoneAndAll(@ForAll("defined") Ratio ratio) {
        Interval jeffreys = Proportions.jeffreys(ratio, 0.95);
        Interval exact = Proportions.clopperPearson(ratio, 0.95);
        assertTrue(exact.low() <= jeffreys.low() && jeffreys.high() <= exact.high(), ratio + " " + jeffreys);
        assertEquals(ratio.numerator() == 0, jeffreys.low() == 0);
        assertEquals(ratio.numerator() == ratio.denominator(), jeffreys.high() == 1);
        assertTrue(jeffreys.contains(ratio.toDouble()) && exact.contains(ratio.toDouble()));
    }

    /** Quantiles of the beta distribution as another library has them. */
    @Example
    @Tag("KPI-E")
    void jeffreysGivesItsFigures() {
        assertInterval(0, 0.21719626750921053, 1e-14, Proportions.jeffreys(Ratio.of(0, 10), 0.95));
        assertInterval(0.09439033, 0.79058334, 5e-9, Proportions.jeffreys(Ratio.of(2, 5), 0.95));
        assertInterval(0.22352867, 0.77647133, 5e-9, Proportions.jeffreys(Ratio.of(5, 10), 0.95));
    }

    @Property
    @Tag("KPI-E")
    void agrestiCoullHasTheMiddleOfWilsonAndIsNeverNarrower(
            @ForAll("defined") Ratio ratio, @ForAll @Scale(4) @DoubleRange(min = 0.5, max = 0.999) double level) {
        Interval wilson = Proportions.wilson(ratio, level);
        Interval adjusted = Proportions.agrestiCoull(ratio, level);
        assertTrue(0 <= adjusted.low() && adjusted.high() <= 1);
        assertTrue(adjusted.low() <= wilson.low() + 1e-15 && wilson.high() <= adjusted.high() + 1e-15);
        assertEquals(level, adjusted.level());
        if (adjusted.low() > 0 && adjusted.high() < 1) {
            assertEquals(wilson.low() + wilson.high(), adjusted.low() + adjusted.high(), 1e-14);
            double n = ratio.denominator() + Proportions.z(level) * Proportions.z(level);
            double middle = (adjusted.low() + adjusted.high()) / 2;
            double half = Proportions.z(level) * Math.sqrt(middle * (1 - middle) / n);
            assertEquals(2 * half, adjusted.high() - adjusted.low(), 1e-13);
        }
    }

    /**
     * 2 of 10 at 95 %: (2 + 1.92)/(10 + 3.84) = 0.2833 and 1.96 sqrt(0.2833 x 0.7167/13.84) = 0.2374, so 0.0459 to
     * 0.5206.
     */
    @Example
    @Tag("KPI-E")
    void agrestiCoullByHand() {
        assertInterval(0.0459, 0.5206, 5e-5, Proportions.agrestiCoull(Ratio.of(2, 10), 0.95));
        assertInterval(0, 0.4891, 5e-5, Proportions.agrestiCoull(Ratio.of(0, 5), 0.95));
        assertEquals(0, Proportions.agrestiCoull(Ratio.of(0, 5), 0.95).low());
        assertEquals(1, Proportions.agrestiCoull(Ratio.of(5, 5), 0.95).high());
    }

    @Property
    @Tag("KPI-E")
    void allAreTheSameSeenFromTheOtherSide(@ForAll("defined") Ratio ratio) {
        Ratio other = Ratio.of(ratio.denominator() - ratio.numerator(), ratio.denominator());
        assertMirrored(Proportions.clopperPearson(ratio, 0.9), Proportions.clopperPearson(other, 0.9));
        assertMirrored(Proportions.jeffreys(ratio, 0.9), Proportions.jeffreys(other, 0.9));
        assertMirrored(Proportions.agrestiCoull(ratio, 0.9), Proportions.agrestiCoull(other, 0.9));
    }

    @Example
    @Tag("KPI-B")
    void aShareOfNothingHasNoInterval() {
        Ratio none = Ratio.of(0, 0);
        assertMessage("ratio must be defined, but was 0/0", () -> Proportions.clopperPearson(none, 0.95));
        assertMessage("ratio must be defined, but was 0/0", () -> Proportions.jeffreys(none, 0.95));
        assertMessage("ratio must be defined, but was 0/0", () -> Proportions.agrestiCoull(none, 0.95));
        assertMessage("level must be above 0 and below 1, but was 1.0", () -> Proportions.jeffreys(Ratio.of(1, 2), 1));
    }

    @Provide
    Arbitrary<Ratio> defined() {
        return MeasureArbitraries.ratios().filter(Ratio::isDefined);
    }

    private static void assertMirrored(Interval one, Interval other) {
        assertEquals(1 - one.low(), other.high(), 1e-14);
        assertEquals(1 - one.high(), other.low(), 1e-14);
    }

    private static void assertInterval(double low, double high, double slack, Interval interval) {
        assertEquals(low, interval.low(), slack);
        assertEquals(high, interval.high(), slack);
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    /** The probability of k or more of n. */
    private static double upperTail(int n, int k, double share) {
        BigDecimal p = new BigDecimal(share);
        BigDecimal q = BigDecimal.ONE.subtract(p);
        BigDecimal sum = BigDecimal.ZERO;
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i <= n; i++) {
            if (i >= k) {
                sum = sum.add(
                        new BigDecimal(ways).multiply(p.pow(i, DIGITS), DIGITS).multiply(q.pow(n - i, DIGITS), DIGITS));
            }
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1));
        }
        return sum.doubleValue();
    }

    private static double simpson(int k, int n, double to) {
        int steps = 2000;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double t = to * i / steps;
            double weight = i == 0 || i == steps ? 1 : i % 2 == 1 ? 4 : 2;
            sum += weight * Math.pow(Math.sin(t), 2 * k) * Math.pow(Math.cos(t), 2 * (n - k));
        }
        return sum * to / (3 * steps);
    }
}
