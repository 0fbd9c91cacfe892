// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.function.Executable;

class BootstrapProperties {
    private static final double LEVEL = 0.9;

    @Property(tries = 60)
    @Tag("KPI-11")
    @Tag("KPI-13")
    void ratiosAreThoseOfResamplesDrawnOneByOne(
            @ForAll("amounts") double[] above,
            @ForAll @IntRange(min = 99, max = 160) int resamples,
            @ForAll long seed) {
        double[][] customers = new double[above.length][];
        for (int i = 0; i < above.length; i++) {
            customers[i] = new double[] {above[i], 1 + (i * 7 + above.length) % 5};
        }
        double[] below = Arrays.stream(customers).mapToDouble(each -> each[1]).toArray();
        Optional<Interval> interval = Bootstrap.of(resamples, seed).ratio(above, below, LEVEL);
        Arrays.sort(customers, (a, b) -> a[1] != b[1] ? Double.compare(a[1], b[1]) : Double.compare(a[0], b[0]));
        Slow slow = new Slow(resamples, seed);
        Optional<Interval> expected =
                slow.interval(customers, BootstrapProperties::ratio, BootstrapProperties::ratioError);
        assertClose(
                expected.map(found -> Interval.of(Math.max(found.low(), 0), Math.max(found.high(), 0), LEVEL)),
                interval);
    }

    @Property(tries = 40)
    @Tag("KPI-23")
    void giniCoefficientsAreThoseOfResamplesDrawnOneByOne(
            @ForAll("amounts") double[] values,
            @ForAll @IntRange(min = 99, max = 130) int resamples,
            @ForAll long seed) {
        Optional<Interval> interval = Bootstrap.of(resamples, seed).gini(values, LEVEL);
        Slow slow = new Slow(resamples, seed);
        Optional<Interval> expected =
                slow.interval(rising(values), BootstrapProperties::gini, BootstrapProperties::giniError);
        assertClose(expected.map(BootstrapProperties::share), interval);
    }

    @Property(tries = 40)
    @Tag("KPI-23")
    void topSharesAreThoseOfResamplesDrawnOneByOne(
            @ForAll("amounts") double[] values,
            @ForAll @IntRange(min = 1, max = 9) int top,
            @ForAll @IntRange(min = 99, max = 130) int resamples,
            @ForAll long seed) {
        Optional<Interval> interval = Bootstrap.of(resamples, seed).topShare(values, top, LEVEL);
        Slow slow = new Slow(resamples, seed);
        Optional<Interval> expected =
                slow.interval(rising(values), sample -> top(sample, top), sample -> topError(sample, top));
        assertClose(expected.map(BootstrapProperties::share), interval);
    }

    @Property(tries = 60)
    @Tag("KPI-H")
    void theOrderOfCustomersDoesNotMatterToTheLastBit(
            @ForAll("amounts") double[] values, @ForAll long seed, @ForAll long order) {
        Bootstrap bootstrap = Bootstrap.of(99, seed);
        double[] below = new double[values.length];
        for (int i = 0; i < below.length; i++) {
            below[i] = 1 + i % 3;
        }
        double[] mixedValues = values.clone();
        double[] mixedBelow = below.clone();
        Random random = new Random(order);
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            swap(mixedValues, i, j);
            swap(mixedBelow, i, j);
        }
        double[] given = mixedValues.clone();
        assertEquals(bootstrap.ratio(values, below, LEVEL), bootstrap.ratio(mixedValues, mixedBelow, LEVEL));
        assertEquals(bootstrap.mean(values, LEVEL), bootstrap.mean(mixedValues, LEVEL));
        assertEquals(bootstrap.gini(values, LEVEL), bootstrap.gini(mixedValues, LEVEL));
        assertEquals(bootstrap.topShare(values, 3, LEVEL), bootstrap.topShare(mixedValues, 3, LEVEL));
        assertTrue(Arrays.equals(given, mixedValues), "what was handed in stays as it was");
    }

    @Example
    @Tag("KPI-H")
    void anIntervalIsTheSameForEver() {
        double[] values = {12, 15, 9, 30, 22, 18, 7, 41, 16, 25, 11, 19};
        Bootstrap standard = Bootstrap.standard();
        assertEquals("bootstrap 1999 from 1", standard.toString());
        assertEquals(Optional.of(Interval.of(13.647976389690289, 27.9237049844346, 0.95)), standard.mean(values, 0.95));
        assertNotEquals(standard.mean(values, 0.95), Bootstrap.of(1999, 2).mean(values, 0.95));
    }

    @Example
    @Tag("KPI-E")
    void tooFewOrTooMuchAlikeHaveNoInterval() {
        double[] nine = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        double[] alike = new double[50];
        Arrays.fill(alike, 3);
        double[] nearly = alike.clone();
        nearly[7] = 4;
        Bootstrap standard = Bootstrap.standard();
        assertEquals(Optional.empty(), standard.mean(nine, 0.95));
        assertEquals(Optional.empty(), standard.gini(nine, 0.95));
        assertEquals(Optional.empty(), standard.topShare(nine, 2, 0.95));
        assertTrue(standard.mean(ten, 0.95).isPresent());
        assertEquals(Optional.empty(), standard.mean(alike, 0.95));
        assertEquals(Optional.empty(), standard.mean(nearly, 0.95));
        assertEquals(Optional.empty(), standard.ratio(ten, new double[10], 0.95));
        assertEquals(Optional.empty(), standard.mean(new double[0], 0.95));
        assertEquals(Optional.empty(), standard.topShare(ten, 10, 0.95), "all have all, for sure");
    }

    @Example
    @Tag("KPI-E")
    void offGivesNone() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertFalse(Bootstrap.off().isOn());
        assertTrue(Bootstrap.of(99, 0).isOn());
        assertEquals(Bootstrap.off(), Bootstrap.of(0, 7), "a seed of nothing means nothing");
        assertEquals("no bootstrap", Bootstrap.off().toString());
        assertEquals(Optional.empty(), Bootstrap.off().mean(ten, 0.95));
        assertEquals(Optional.empty(), Bootstrap.off().gini(ten, 0.95));
        assertEquals(Optional.empty(), Bootstrap.off().topShare(ten, 2, 0.95));
    }

    /** 99 resamples have no rank below 1 %: beyond 98 % there is nothing to read off. */
    @Example
    @Tag("KPI-E")
    void highLevelsNeedManyResamples() {
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        assertTrue(Bootstrap.of(99, 1).mean(ten, 0.98).isPresent());
        assertEquals(Optional.empty(), Bootstrap.of(99, 1).mean(ten, 0.985));
        Interval narrow = Bootstrap.standard().mean(ten, 0.8).orElseThrow();
        Interval wide = Bootstrap.standard().mean(ten, 0.99).orElseThrow();
        assertTrue(wide.low() < narrow.low() && narrow.high() < wide.high());
        assertEquals(0.99, wide.level());
    }

    @Example
    void intervalsStayWhereTheFigureCanBe() {
        double[] steep = {0, 0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 200};
        Bootstrap bootstrap = Bootstrap.of(999, 5);
        assertEquals(0, bootstrap.mean(steep, 0.99).orElseThrow().low());
        assertEquals(1, bootstrap.gini(steep, 0.99).orElseThrow().high());
        assertEquals(1, bootstrap.topShare(steep, 3, 0.99).orElseThrow().high());
        double[] losses = steep.clone();
        losses[0] = -1;
        assertTrue(bootstrap.mean(losses, 0.99).orElseThrow().low() < 0);
        assertTrue(bootstrap.gini(losses, 0.99).orElseThrow().high() > 1);
        assertTrue(bootstrap.topShare(losses, 3, 0.99).orElseThrow().high() > 1);
    }

    @Example
    void whatMakesNoSenseIsRefused() {
        Bootstrap standard = Bootstrap.standard();
        assertMessage("resamples must be 0 or 99 to 1000000, but was 98", () -> Bootstrap.of(98, 1));
        assertMessage("resamples must be 0 or 99 to 1000000, but was 1000001", () -> Bootstrap.of(1_000_001, 1));
        assertMessage("resamples must be 0 or 99 to 1000000, but was -1", () -> Bootstrap.of(-1, 1));
        assertEquals(1_000_000, Bootstrap.of(1_000_000, 1).resamples());
        assertMessage(
                "below must have 2 values, but was of 1",
                () -> standard.ratio(new double[] {1, 2}, new double[] {1}, 0.95));
        assertMessage(
                "above must be finite, but was NaN",
                () -> standard.ratio(new double[] {1, Double.NaN}, new double[] {1, 1}, 0.95));
        assertMessage(
                "below must be finite, but was Infinity",
                () -> standard.ratio(new double[] {1, 1}, new double[] {1, Double.POSITIVE_INFINITY}, 0.95));
        assertMessage("values must be finite, but was NaN", () -> standard.gini(new double[] {Double.NaN}, 0.95));
        assertMessage("top must be 1 to 2, but was 0", () -> standard.topShare(new double[] {1, 2}, 0, 0.95));
        assertMessage("top must be 1 to 2, but was 3", () -> standard.topShare(new double[] {1, 2}, 3, 0.95));
        assertMessage("level must be above 0 and below 1, but was 1.0", () -> standard.mean(new double[] {1}, 1));
    }

    @Provide
    Arbitrary<double[]> amounts() {
        Arbitrary<Double> whole = Arbitraries.integers().between(0, 9).map(Integer::doubleValue);
        Arbitrary<Double> fine = Arbitraries.doubles().between(0, 1000).ofScale(4);
        return Arbitraries.oneOf(whole, fine)
                .array(Double[].class)
                .ofMinSize(10)
                .ofMaxSize(30)
                .map(boxed -> {
                    double[] plain =
                            Arrays.stream(boxed).mapToDouble(each -> each).toArray();
                    plain[0] = 1 + plain[0];
                    return plain;
                });
    }

    private static double[][] rising(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .mapToObj(each -> new double[] {each})
                .toArray(double[][]::new);
    }

    private static Interval share(Interval found) {
        return Interval.of(
                Math.min(Math.max(found.low(), 0), 1), Math.min(Math.max(found.high(), 0), 1), found.level());
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }

    private static void assertClose(Optional<Interval> expected, Optional<Interval> actual) {
        if (expected.isEmpty() || actual.isEmpty()) {
            assertEquals(expected, actual);
            return;
        }
        double size = Math.abs(expected.get().low()) + Math.abs(expected.get().high());
        assertEquals(expected.get().low(), actual.get().low(), 1e-6 * size);
        assertEquals(expected.get().high(), actual.get().high(), 1e-6 * size);
    }

    private static void assertMessage(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static double ratio(double[][] sample) {
        double above = 0;
        double below = 0;
        for (double[] each : sample) {
            above += each[0];
            below += each[1];
        }
        return above / below;
    }

    /** Taylor's: the spread of the residuals over the sum of the denominators. */
    private static double ratioError(double[][] sample) {
        double ratio = ratio(sample);
        double squares = 0;
        double below = 0;
        for (double[] each : sample) {
            squares += Math.pow(each[0] - ratio * each[1], 2);
            below += each[1];
        }
        return Math.sqrt(squares) / below;
    }

    /** Half the mean difference of all pairs over the mean. */
    private static double gini(double[][] sample) {
        double differences = 0;
        for (double[] one : sample) {
            for (double[] other : sample) {
                differences += Math.abs(one[0] - other[0]);
            }
        }
        return differences / (2 * sample.length * sum(sample));
    }

    /** From the influence of each one on the mean difference and on the mean. */
    private static double giniError(double[][] sample) {
        double n = sample.length;
        double mean = sum(sample) / n;
        double difference = gini(sample) * 2 * mean;
        double squares = 0;
        for (double[] one : sample) {
            double mine = 0;
            for (double[] other : sample) {
                mine += Math.abs(one[0] - other[0]) / n;
            }
            double influence = (mine - difference) / mean - difference / (2 * mean * mean) * (one[0] - mean);
            squares += influence * influence;
        }
        return Math.sqrt(squares) / n;
    }

    private static double top(double[][] sample, int top) {
        double[] rising =
                Arrays.stream(sample).mapToDouble(each -> each[0]).sorted().toArray();
        return Arrays.stream(rising, rising.length - top, rising.length).sum() / sum(sample);
    }

    private static double topError(double[][] sample, int top) {
        double[] rising =
                Arrays.stream(sample).mapToDouble(each -> each[0]).sorted().toArray();
        double least = rising[rising.length - top];
        double share = top(sample, top);
        double[] influences = Arrays.stream(rising)
                .map(each -> (each > least ? each - least : 0) - share * each)
                .toArray();
        double mean = Arrays.stream(influences).average().orElseThrow();
        double squares =
                Arrays.stream(influences).map(each -> Math.pow(each - mean, 2)).sum();
        return Math.sqrt(squares) / sum(sample);
    }

    private static double sum(double[][] sample) {
        return Arrays.stream(sample).mapToDouble(each -> each[0]).sum();
    }

    /** Copies of customers instead of how often each counts, and the generator of the JDK. */
    private record Slow(int resamples, long seed) {
        Optional<Interval> interval(
                double[][] customers, ToDoubleFunction<double[][]> figure, ToDoubleFunction<double[][]> error) {
            SplittableRandom random = new SplittableRandom(seed);
            double all = figure.applyAsDouble(customers);
            double allError = error.applyAsDouble(customers);
            double[] strays = new double[resamples];
            for (int b = 0; b < resamples; b++) {
                double[][] sample = new double[customers.length][];
                for (int i = 0; i < sample.length; i++) {
                    double share = (random.nextLong() >>> 1) * 0x1p-63;
                    sample[i] = customers[(int) Math.min(share * sample.length, sample.length - 1)];
                }
                double again = error.applyAsDouble(sample);
                double stray = figure.applyAsDouble(sample) - all;
                boolean isFlat = again < 1e-9 * allError || Double.isNaN(again);
                strays[b] =
                        !isFlat ? stray / again : stray < -1e-12 ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
            }
            Arrays.sort(strays);
            int rank = (int) Math.floor((resamples + 1) * (1 - LEVEL) / 2 + 1e-9);
            double low = all - strays[resamples - rank] * allError;
            double high = all - strays[rank - 1] * allError;
            return allError > 0 && Double.isFinite(low) && Double.isFinite(high)
                    ? Optional.of(Interval.of(low, high, LEVEL))
                    : Optional.empty();
        }
    }
}
