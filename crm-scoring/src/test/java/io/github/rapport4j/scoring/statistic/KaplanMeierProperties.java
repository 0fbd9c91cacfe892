// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
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

    private static long count(List<Integer> times, java.util.function.Predicate<Integer> wanted) {
        return times.stream().filter(wanted).count();
    }
}
