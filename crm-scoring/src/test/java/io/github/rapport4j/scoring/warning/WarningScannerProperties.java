// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.testkit.scoring.WarningArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

class WarningScannerProperties {
    /** Rises and falls with the weeks and with what it is shown, so that a leak or a wrong day changes it. */
    private static final AliveForecast FORECAST = (seen, asOf) ->
            OptionalDouble.of((asOf.day().toEpochDay() / 9 + 3L * seen.facts().size()) % 11 / 10.0);

    private static final WarningScanner SCANNER =
            WarningScanner.using(WarningPolicy.standard()).withForecast(FORECAST);

    @Property(tries = 400)
    @Tag("WARN-1")
    void activityDropsAsAskedDayByDay(
            @ForAll("fallingHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.ACTIVITY_DROP, history, point);
    }

    @Property(tries = 400)
    @Tag("WARN-2")
    void complaintsRiseAsAskedDayByDay(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.COMPLAINTS, history, point);
    }

    @Property(tries = 400)
    @Tag("WARN-3")
    void purchasesAreOverdueAsAskedDayByDay(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.OVERDUE, history, point);
    }

    @Property(tries = 400)
    @Tag("WARN-4")
    void satisfactionDropsAsAskedDayByDay(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.SATISFACTION, history, point);
    }

    @Property(tries = 400)
    @Tag("WARN-5")
    void contractsEndAsAskedDayByDay(@ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.CONTRACT_END, history, point);
    }

    @Property(tries = 200)
    @Tag("WARN-6")
    void theForecastIsAskedDayByDay(@ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        agrees(WarningKind.FORECAST, history, point);
    }

    @Property(tries = 300)
    @Tag("WARN-1")
    @Tag("WARN-2")
    @Tag("WARN-3")
    @Tag("WARN-4")
    @Tag("WARN-5")
    @Tag("WARN-6")
    void nothingLaterLeaksIn(@ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        CustomerHistory past = CustomerHistory.of(
                history.customer(),
                history.facts().stream()
                        .filter(fact -> point.asOf().sees(fact.occurredAt(), fact.recordedAt()))
                        .toList());
        WarningReport report = SCANNER.scan(history, point);
        assertEquals(SCANNER.scan(past, point), report);
        Set<FactId> seen = past.facts().stream().map(Fact::id).collect(Collectors.toSet());
        for (WarningSignal signal : report.signals()) {
            assertTrue(seen.containsAll(signal.evidence()));
            assertEquals(
                    signal.kind() != WarningKind.FORECAST, !signal.evidence().isEmpty());
            assertFalse(signal.since().day().isAfter(point.asOf().day()));
        }
    }

    @Property(tries = 60)
    @Tag("WARN-1")
    @Tag("WARN-2")
    @Tag("WARN-3")
    @Tag("WARN-4")
    @Tag("WARN-5")
    @Tag("WARN-6")
    void theDaysOfATimeAreThoseOfEveryDayAskedAlone(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        LocalDate last = point.asOf().day();
        WarningDays days = SCANNER.days(history, point, Set.of(WarningKind.values()), last.minusDays(200));
        for (int back = 0; back <= 200; back++) {
            LocalDate day = last.minusDays(back);
            AsOf then = AsOf.of(day, point.asOf().zone()).knownBy(point.asOf().knownBy());
            WarningReport report = SCANNER.scan(history, point.withAsOf(then));
            for (WarningKind kind : WarningKind.values()) {
                assertEquals(report.has(kind), days.has(kind, day), () -> kind + " on " + day);
            }
        }
        assertEquals(DateWindow.of(last.minusDays(200), last.plusDays(1)), days.window());
        assertEquals(List.of(), SCANNER.days(history, point, Set.of(), last).windows(WarningKind.OVERDUE));
    }

    @Property(tries = 30)
    @Tag("WARN-1")
    @Tag("WARN-2")
    @Tag("WARN-3")
    @Tag("WARN-4")
    @Tag("WARN-5")
    void untilTheNextTurnEveryDayShowsTheSame(
            @ForAll("fallingHistories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        WarningScanner silent = WarningScanner.using(WarningPolicy.standard());
        CustomerHistory seen = history.asOf(point.asOf());
        LocalDate last = point.asOf().day();
        for (WarningKind kind : WarningKind.values()) {
            WarningDays days = silent.days(seen, point, Set.of(kind), last);
            LocalDate next = days.nextTurn().orElse(last.plusDays(300));
            assertTrue(next.isAfter(last));
            for (LocalDate day = last; day.isBefore(next) && day.isBefore(last.plusDays(300)); day = day.plusDays(1)) {
                AsOf then =
                        AsOf.of(day, point.asOf().zone()).knownBy(point.asOf().knownBy());
                boolean shows = silent.scan(seen, point.withAsOf(then)).has(kind);
                assertEquals(days.has(kind, last), shows, kind + " on " + day);
            }
            Statistics.label(kind.code()).collect(days.nextTurn().isPresent());
        }
    }

    @Property(tries = 50)
    void everyReportSaysWhyInBothLanguages(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        WarningReport report = SCANNER.scan(history, point);
        assertFalse(report.explain(Locale.ENGLISH).contains("{"));
        assertTrue(report.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
        assertEquals(WarningPolicy.standard().ref(), report.policy());
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return WarningArbitraries.histories();
    }

    @Provide
    Arbitrary<CustomerHistory> fallingHistories() {
        return WarningArbitraries.fallingHistories();
    }

    @Provide
    Arbitrary<ScanPoint> points() {
        return WarningArbitraries.points();
    }

    private static void agrees(WarningKind kind, CustomerHistory history, ScanPoint point) {
        Optional<WarningSignal.Since> since =
                SCANNER.scan(history, point).signal(kind).map(WarningSignal::since);
        assertEquals(new SlowWarnings(history, point, FORECAST).since(kind), since.map(WarningSignal.Since::day));
        boolean cut = kind == WarningKind.FORECAST
                && since.map(s -> s.day().equals(point.asOf().day().minusDays(30)))
                        .orElse(false);
        assertEquals(cut, since.map(WarningSignal.Since::isOrEarlier).orElse(false));
        Statistics.label(kind.code())
                .collect(since.isPresent())
                .coverage(shown -> shown.check(true).percentage(share -> share > 1));
    }
}
