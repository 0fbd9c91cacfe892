// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class KaplanMeierProperties {
    @Property
    @Tag("KPI-21")
    void theProductLimitIsThatOfExactFractions(
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> events,
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> censored) {
        KaplanMeier curve = KaplanMeier.empty();
        events.forEach(curve::addEvent);
        censored.forEach(curve::addCensored);
        BigDecimal survival = BigDecimal.ONE;
        BigDecimal variance = BigDecimal.ZERO;
        List<KaplanMeier.Step> steps = curve.steps();
        int next = 0;
        for (int time = 0; time <= 12; time++) {
            int at = time;
            long risk = count(events, e -> e >= at) + count(censored, c -> c >= at);
            long happened = count(events, e -> e == at);
            long left = count(censored, c -> c == at);
            if (happened + left == 0) {
                continue;
            }
            survival = survival.multiply(BigDecimal.valueOf(risk - happened))
                    .divide(BigDecimal.valueOf(risk), MathContext.DECIMAL128);
            variance = risk == happened
                    ? variance
                    : variance.add(BigDecimal.valueOf(happened)
                            .divide(BigDecimal.valueOf(risk * (risk - happened)), MathContext.DECIMAL128));
            KaplanMeier.Step step = steps.get(next++);
            assertEquals(time, step.time());
            assertEquals(new KaplanMeier.Counts(risk, happened, left), step.counts());
            assertEquals(survival.doubleValue(), step.survival(), 1e-14);
            double error = survival.doubleValue() * Math.sqrt(variance.doubleValue());
            assertEquals(error, step.standardError(), 1e-14);
        }
        assertEquals(steps.size(), next);
    }

    @Property
    @Tag("KPI-21")
    void theCurveTellsTheShareLeftAfterAnyTime(
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> events,
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> censored) {
        KaplanMeier counted = KaplanMeier.empty();
        events.forEach(counted::addEvent);
        censored.forEach(counted::addCensored);
        KaplanMeier.Curve curve = counted.curve();
        assertEquals(events.size() + censored.size(), curve.n());
        assertEquals(events.size(), curve.events());
        for (long time = 0; time <= 14; time++) {
            long at = time;
            boolean isWatched = count(events, e -> e >= at) + count(censored, c -> c >= at) > 0;
            boolean isLastAnEvent = curve.n() > 0 && counted.timeTo(0).isPresent();
            OptionalDouble left = curve.survival(time);
            assertEquals(isWatched || isLastAnEvent, left.isPresent(), events + " " + censored + " " + time);
            if (left.isPresent()) {
                double product = 1;
                for (long u = 0; u <= time; u++) {
                    long now = u;
                    double risk = count(events, e -> e >= now) + count(censored, c -> c >= now);
                    product *= risk == 0 ? 1 : 1 - count(events, e -> e == now) / risk;
                }
                assertEquals(product, left.getAsDouble(), 1e-14);
            }
        }
        counted.addEvent(13);
        assertEquals(events.size(), curve.events(), "a curve stays as it is");
    }

    @Property
    @Tag("KPI-21")
    void withoutCensoringTheMedianIsTheLowerMiddleValue(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 9) Integer> times) {
        KaplanMeier curve = KaplanMeier.empty();
        times.forEach(curve::addEvent);
        long[] rising = times.stream().mapToLong(time -> time).sorted().toArray();
        assertEquals(OptionalLong.of(rising[(rising.length - 1) / 2]), curve.median());
        int tenth = (int) LongStream.range(0, rising.length)
                .filter(i -> 10 * (rising.length - i - 1) <= rising.length)
                .findFirst()
                .orElseThrow();
        assertEquals(OptionalLong.of(rising[tenth]), curve.timeTo(0.1));
    }

    @Property
    @Tag("KPI-21")
    @Tag("KPI-H")
    void anySplitMergesToTheWhole(
            @ForAll @Size(max = 40) List<@IntRange(max = 5000) Integer> times, @ForAll long seed) {
        KaplanMeier whole = KaplanMeier.empty();
        KaplanMeier one = KaplanMeier.empty();
        KaplanMeier other = KaplanMeier.empty();
        java.util.Random random = new java.util.Random(seed);
        for (int time : times) {
            KaplanMeier part = random.nextBoolean() ? one : other;
            if (random.nextBoolean()) {
                whole.addEvent(time);
                part.addEvent(time);
            } else {
                whole.addCensored(time);
                part.addCensored(time);
            }
        }
        one.merge(other);
        assertEquals(whole.steps(), one.steps());
        assertEquals(whole.n(), one.n());
        assertEquals(whole.median(), one.median());
        assertEquals(times.size(), one.events() + one.censored());
    }

    @Example
    @Tag("KPI-21")
    void whatIsCensoredOnlyHasNoMedian() {
        KaplanMeier curve = KaplanMeier.empty();
        assertEquals(OptionalLong.empty(), curve.median());
        assertTrue(curve.steps().isEmpty());
        curve.addCensored(9);
        assertEquals(OptionalLong.empty(), curve.median());
        IllegalArgumentException time = assertThrows(IllegalArgumentException.class, () -> curve.addEvent(-1));
        assertEquals("time must be at least 0, but was -1", time.getMessage());
        assertEquals(
                "time must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> curve.curve().survival(-1))
                        .getMessage());
        IllegalArgumentException share = assertThrows(IllegalArgumentException.class, () -> curve.timeTo(1.5));
        assertEquals("survival must be 0 to 1, but was 1.5", share.getMessage());
    }

    /** Where nobody is censored the share left is a plain one; the interval is that of R's survfit with "log-log". */
    @Example
    @Tag("KPI-21")
    void intervalsOfTheShareLeftAreThoseOfTheLogLogScale() {
        KaplanMeier curve = KaplanMeier.empty();
        for (int time = 1; time <= 10; time++) {
            curve.addEvent(time);
        }
        assertEquals(OptionalLong.of(5), curve.curve().median());
        assertEquals(curve.median(), curve.curve().median());
        // S = .8, se = sqrt(.8 x .2 / 10); w = 1.96 se / (.8 |log .8|) = 1.3887, .8^exp(w) and .8^exp(-w)
        assertInterval(0.4087, 0.9459, curve.interval(2, 0.95));
        assertInterval(0.1836, 0.7532, curve.interval(5, 0.95));
        assertInterval(0.2304, 0.7209, curve.interval(5, 0.9));
        assertEquals(0.9, curve.interval(5, 0.9).orElseThrow().level());
    }

    @Example
    @Tag("KPI-21")
    void beforeTheFirstAndAfterTheLastTheIntervalIsOfWilson() {
        KaplanMeier curve = KaplanMeier.empty();
        assertEquals(Optional.empty(), curve.interval(0, 0.95));
        for (int i = 0; i < 8; i++) {
            curve.addEvent(7);
        }
        curve.addCensored(3);
        curve.addCensored(3);
        Interval all = Proportions.wilson(Ratio.of(10, 10), 0.95);
        assertEquals(Optional.of(all), curve.interval(0, 0.95));
        assertEquals(Optional.of(all), curve.interval(2, 0.95));
        // at 3 ten are watched still, and the two that leave have seen nothing happen
        assertEquals(Optional.of(all), curve.interval(3, 0.95));
        Interval none = Proportions.wilson(Ratio.of(0, 8), 0.95);
        assertEquals(Optional.of(none), curve.interval(7, 0.95));
        assertEquals(Optional.of(none), curve.interval(9999, 0.95));
    }

    /** The upper end cannot rise again when the last one goes. */
    @Example
    @Tag("KPI-21")
    void whenTheLastGoesTheUpperEndStays() {
        KaplanMeier curve = KaplanMeier.empty();
        for (int time = 1; time <= 10; time++) {
            curve.addEvent(time);
        }
        double before = curve.interval(9, 0.95).orElseThrow().high();
        assertEquals(Optional.of(Interval.of(0, before, 0.95)), curve.interval(10, 0.95));
        assertTrue(before < Proportions.wilson(Ratio.of(0, 1), 0.95).high());
    }

    @Example
    @Tag("KPI-21")
    void beyondTheLongestTimeWatchedNothingIsKnown() {
        KaplanMeier curve = KaplanMeier.empty();
        curve.addEvent(4);
        curve.addCensored(9);
        curve.addCensored(9);
        assertTrue(curve.interval(9, 0.95).isPresent());
        assertEquals(Optional.empty(), curve.interval(10, 0.95));
        assertEquals(curve.interval(4, 0.95), curve.interval(9, 0.95));
        IllegalArgumentException time = assertThrows(IllegalArgumentException.class, () -> curve.interval(-1, 0.95));
        assertEquals("time must be at least 0, but was -1", time.getMessage());
        IllegalArgumentException level = assertThrows(IllegalArgumentException.class, () -> curve.interval(1, 1));
        assertEquals("level must be above 0 and below 1, but was 1.0", level.getMessage());
    }

    /** Ten in a row: after the first .47 to .99 are left, after the seventh .07 to .58, after the eighth .03 to .47. */
    @Example
    @Tag("KPI-21")
    void theMedianLiesBetweenTheTimesWhoseIntervalsHoldAHalf() {
        KaplanMeier curve = KaplanMeier.empty();
        for (int time = 1; time <= 10; time++) {
            curve.addEvent(10L * time);
        }
        assertEquals(OptionalLong.of(50), curve.median());
        assertEquals(OptionalLong.of(10), curve.earliestTimeTo(0.5, 0.95));
        assertEquals(OptionalLong.of(80), curve.latestTimeTo(0.5, 0.95));
        assertEquals(OptionalLong.of(40), curve.earliestTimeTo(0.5, 0.5));
        assertEquals(OptionalLong.of(70), curve.latestTimeTo(0.5, 0.5));
        assertEquals(OptionalLong.of(0), curve.earliestTimeTo(1, 0.95));
        assertEquals(OptionalLong.of(10), curve.latestTimeTo(1, 0.95));
        assertEquals(OptionalLong.of(100), curve.earliestTimeTo(0, 0.95));
        assertEquals(OptionalLong.empty(), curve.latestTimeTo(0, 0.95));
    }

    @Example
    @Tag("KPI-21")
    void fewGiveNoEndsAndCensoredOnesAnOpenInterval() {
        KaplanMeier curve = KaplanMeier.empty();
        assertEquals(OptionalLong.empty(), curve.earliestTimeTo(0.5, 0.95));
        assertEquals(OptionalLong.empty(), curve.latestTimeTo(0.5, 0.95));
        curve.addEvent(5);
        curve.addEvent(6);
        curve.addEvent(7);
        assertEquals(OptionalLong.of(0), curve.earliestTimeTo(0.5, 0.95));
        assertEquals(OptionalLong.empty(), curve.latestTimeTo(0.5, 0.95));
        for (int i = 0; i < 60; i++) {
            curve.addCensored(40);
        }
        assertEquals(OptionalLong.empty(), curve.earliestTimeTo(0.5, 0.95));
        assertEquals(OptionalLong.empty(), curve.latestTimeTo(0.5, 0.95));
        IllegalArgumentException low =
                assertThrows(IllegalArgumentException.class, () -> curve.earliestTimeTo(-0.1, 0.95));
        assertEquals("survival must be 0 to 1, but was -0.1", low.getMessage());
        IllegalArgumentException high =
                assertThrows(IllegalArgumentException.class, () -> curve.latestTimeTo(1.1, 0.95));
        assertEquals("survival must be 0 to 1, but was 1.1", high.getMessage());
    }

    @Property
    @Tag("KPI-21")
    void intervalsHoldTheirFigures(
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> events,
            @ForAll @Size(max = 30) List<@IntRange(max = 12) Integer> censored,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double left) {
        KaplanMeier curve = KaplanMeier.empty();
        events.forEach(curve::addEvent);
        censored.forEach(curve::addCensored);
        for (KaplanMeier.Step step : curve.steps()) {
            Interval interval = curve.interval(step.time(), 0.95).orElseThrow();
            assertTrue(interval.contains(step.survival()), step + " " + interval);
            assertTrue(0 <= interval.low() && interval.high() <= 1);
        }
        OptionalLong time = curve.timeTo(left);
        OptionalLong earliest = curve.earliestTimeTo(left, 0.95);
        OptionalLong latest = curve.latestTimeTo(left, 0.95);
        if (time.isPresent()) {
            assertTrue(earliest.orElseThrow() <= time.getAsLong());
        }
        if (latest.isPresent()) {
            assertTrue(time.orElseThrow() <= latest.getAsLong());
        }
    }

    private static void assertInterval(double low, double high, Optional<Interval> interval) {
        assertEquals(low, interval.orElseThrow().low(), 5e-5);
        assertEquals(high, interval.orElseThrow().high(), 5e-5);
    }

    private static long count(List<Integer> times, java.util.function.Predicate<Integer> wanted) {
        return times.stream().filter(wanted).count();
    }
}
