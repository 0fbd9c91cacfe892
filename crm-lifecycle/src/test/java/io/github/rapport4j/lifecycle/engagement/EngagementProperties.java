// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.scoring.warning.AliveForecast;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.testkit.lifecycle.EngagementArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class EngagementProperties {
    private static final LocalDate FIRST = EngagementArbitraries.LAST.minusDays(440);
    private static final AliveForecast SILENT = (seen, asOf) -> OptionalDouble.empty();

    /** Speaks up for a few days now and then, and more so the more it is shown. */
    private static final AliveForecast FORECAST = (seen, asOf) ->
            OptionalDouble.of((asOf.day().toEpochDay() / 9 + 3L * seen.facts().size()) % 23 / 23.0);

    private static final EngagementCalculator CALCULATOR = EngagementCalculator.using(EngagementPolicy.standard());

    @Property(tries = 300)
    @Tag("ENG-1")
    @Tag("ENG-2")
    @Tag("ENG-3")
    @Tag("ENG-4")
    @Tag("ENG-5")
    @Tag("ENG-6")
    @Tag("ENG-7")
    @Tag("ENG-8")
    void oneEvaluationIsTheFoldOverEveryDay(
            @ForAll("lateHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        Engagement result = CALCULATOR.evaluate(history, point);
        Map<LocalDate, EngagementStatus> days = new DailyEngagement(history, point, SILENT, false).run(FIRST);
        assertEquals(days, byDay(result));
        for (EngagementStatus status : EngagementStatus.values()) {
            Statistics.label(status.code())
                    .collect(days.containsValue(status))
                    .coverage(reached -> reached.check(true).percentage(share -> share > 1));
        }
    }

    @Property(tries = 40)
    @Tag("ENG-5")
    void aForecastIsAskedForEveryDay(
            @ForAll("lateHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        Engagement result = CALCULATOR.withForecast(FORECAST).evaluate(history, point);
        assertEquals(new DailyEngagement(history, point, FORECAST, false).run(FIRST), byDay(result));
    }

    @Property(tries = 60)
    @Tag("ENG-1")
    void productUseIsActivityWhenThePolicySaysSo(
            @ForAll("lateHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        EngagementPolicy policy = EngagementPolicy.standard().withIsProductUseCounted(true);
        Engagement result = EngagementCalculator.using(policy).evaluate(history, point);
        assertEquals(new DailyEngagement(history, point, SILENT, true).run(FIRST), byDay(result));
    }

    @Property(tries = 60)
    @Tag("ENG-2")
    void dayByDayEqualsOneEvaluationWhenNoFactIsLate(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        EngagementState state = EngagementState.none(FIRST.minusDays(1));
        List<EngagementMove> moves = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(point.asOf().day()); day = day.plusDays(1)) {
            ScanPoint then = point.withAsOf(AsOf.of(day, point.asOf().zone()));
            Engagement one = CALCULATOR.step(state, history, then);
            assertTrue(one.moves().size() <= 3);
            moves.addAll(one.moves());
            state = one.state();
        }
        Engagement all = CALCULATOR.evaluate(history, point);
        assertEquals(all.state(), state);
        assertEquals(all.moves(), moves);
    }

    @Property(tries = 150)
    @Tag("ENG-2")
    void aStateCarriesOnFromAnyDay(@ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        LocalDate half = point.asOf().day().minusDays(history.facts().size() * 13L + 1);
        Engagement before = CALCULATOR.evaluate(history, point.withAsOf(AsOf.of(half, EngagementArbitraries.ZONE)));
        Engagement after = CALCULATOR.step(before.state(), history, point);
        assertEquals(CALCULATOR.evaluate(history, point).withMoves(), after.withMoves());
    }

    @Property(tries = 80)
    @Tag("ENG-2")
    void steppingFromAResultIsSteppingFromItsState(
            @ForAll("lateHistories") CustomerHistory history,
            @ForAll("points") ScanPoint point,
            @ForAll @IntRange(min = 1, max = 4) int stride) {
        LocalDate last = point.asOf().day();
        LocalDate start = last.minusDays(200);
        Engagement carried = CALCULATOR.evaluate(
                history, point.withAsOf(AsOf.of(start, point.asOf().zone())));
        int quiet = 0;
        int days = 0;
        for (LocalDate day = start.plusDays(stride); !day.isAfter(last); day = day.plusDays(stride)) {
            ScanPoint then = point.withAsOf(AsOf.of(day, point.asOf().zone()));
            if (day.getDayOfMonth() > 27) { // the segment of this run is another one now and then
                then = then.withSegmentMedian(day.getMonthValue() * 10.25);
            }
            boolean early =
                    carried.changesOn().filter(then.asOf().day()::isBefore).isPresent();
            Engagement next = CALCULATOR.step(carried, history, then);
            assertEquals(CALCULATOR.step(carried.state(), history, then), next);
            quiet += early ? 1 : 0;
            days++;
            carried = next;
        }
        Statistics.label("mostly quiet")
                .collect(quiet > days / 2)
                .coverage(mostlyQuiet -> mostlyQuiet.check(true).percentage(share -> share > 20));
    }

    @Property(tries = 200)
    @Tag("ENG-2")
    void nothingLaterLeaksIn(@ForAll("lateHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        CustomerHistory past = CustomerHistory.of(
                history.customer(),
                history.facts().stream()
                        .filter(fact -> point.asOf().sees(fact.occurredAt(), fact.recordedAt()))
                        .toList());
        assertEquals(CALCULATOR.evaluate(past, point), CALCULATOR.evaluate(history, point));
    }

    @Property(tries = 100)
    void everyResultSaysWhyInBothLanguages(
            @ForAll("lateHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        Engagement result = CALCULATOR.evaluate(history, point);
        assertFalse(result.explain(Locale.ENGLISH).contains("{"));
        assertTrue(result.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
        assertEquals(EngagementPolicy.standard().ref(), result.policy());
        Optional<EngagementStatus> before = Optional.empty();
        for (EngagementMove move : result.moves()) {
            assertEquals(before, move.before());
            before = Optional.of(move.after());
        }
        assertEquals(before, result.status());
        Statistics.label("moves")
                .collect(Math.min(result.moves().size(), 4))
                .coverage(counts -> counts.check(4).percentage(share -> share > 1));
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return EngagementArbitraries.histories(false);
    }

    @Provide
    Arbitrary<CustomerHistory> lateHistories() {
        return EngagementArbitraries.histories(true);
    }

    @Provide
    Arbitrary<ScanPoint> points() {
        return EngagementArbitraries.points();
    }

    private static Map<LocalDate, EngagementStatus> byDay(Engagement result) {
        Map<LocalDate, EngagementStatus> days = new TreeMap<>();
        for (EngagementMove move : result.moves()) {
            for (LocalDate day = move.day(); !day.isAfter(result.asOf().day()); day = day.plusDays(1)) {
                days.put(day, move.after());
            }
        }
        return days;
    }
}
