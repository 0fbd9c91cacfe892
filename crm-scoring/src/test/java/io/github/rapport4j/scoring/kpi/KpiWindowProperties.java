// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.testkit.core.TimeArbitraries;
import io.github.rapport4j.testkit.scoring.KpiArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class KpiWindowProperties {
    /** Days and instants tell the same story, whatever the clocks do. */
    @Property
    @Tag("KPI-C")
    void anInstantIsInTheWindowFromItsFirstMidnightUpToBeforeItsLast(
            @ForAll("windows") KpiWindow window, @ForAll("instants") Instant instant) {
        boolean inside = !instant.isBefore(window.startInclusive()) && instant.isBefore(window.endExclusive());
        assertEquals(inside, window.contains(Occurrence.of(instant)));
    }

    @Property
    @Tag("KPI-C")
    void theEdgesAreHalfOpen(@ForAll("windows") KpiWindow window) {
        Instant start = window.startInclusive();
        Instant end = window.endExclusive();
        // a window of no time holds nothing, be it empty or a day that a zone skipped
        assertEquals(start.isBefore(end), window.contains(Occurrence.of(start)));
        assertEquals(start.isBefore(end), window.contains(Occurrence.of(end.minusNanos(1))));
        assertFalse(window.contains(Occurrence.of(start.minusNanos(1))));
        assertFalse(window.contains(Occurrence.of(end)));
        DateWindow days = window.days();
        assertEquals(days.lengthInDays() > 0, window.contains(Occurrence.of(days.startInclusive())));
        assertFalse(window.contains(Occurrence.of(days.endExclusive())));
    }

    @Property
    @Tag("KPI-C")
    void anInstantBelongsToOneOfTwoNeighbours(
            @ForAll("windows") KpiWindow window,
            @ForAll @IntRange(max = 400) int days,
            @ForAll("instants") Instant instant) {
        LocalDate middle = window.days().endExclusive();
        LocalDate end = middle.plusDays(days);
        KpiWindow next = KpiWindow.of(DateWindow.of(middle, end), window.zone());
        KpiWindow both = KpiWindow.of(DateWindow.of(window.days().startInclusive(), end), window.zone());
        Occurrence when = Occurrence.of(instant);
        assertEquals(both.contains(when), window.contains(when) != next.contains(when));
    }

    @Example
    @Tag("KPI-C")
    void midnightBelongsToTheLaterDayAlsoWhereTheClockSkipsIt() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");
        KpiWindow beganAtOne = KpiWindow.of(DateWindow.ofTrailingDays(1, LocalDate.of(2018, 11, 4)), saoPaulo);
        assertTrue(beganAtOne.contains(Occurrence.of(Instant.parse("2018-11-04T03:00:00Z"))));
        assertFalse(beganAtOne.contains(Occurrence.of(Instant.parse("2018-11-04T02:59:59Z"))));
        KpiWindow october = KpiWindow.of(DateWindow.ofMonth(YearMonth.of(2026, 10)), ZoneId.of("Europe/Berlin"));
        assertEquals(Instant.parse("2026-09-30T22:00:00Z"), october.startInclusive());
        assertEquals(Instant.parse("2026-10-31T23:00:00Z"), october.endExclusive());
    }

    @Example
    @Tag("KPI-C")
    void trailingAndCalendarWindows() {
        LocalDate leap = LocalDate.of(2024, 2, 29);
        assertEquals(
                "[2024-01-31, 2024-03-01)", DateWindow.ofTrailingDays(30, leap).toString());
        assertEquals(
                "[2024-02-01, 2024-03-01)",
                DateWindow.ofMonth(YearMonth.from(leap)).toString());
        assertEquals("[2024-01-01, 2024-04-01)", DateWindow.ofQuarter(leap).toString());
        assertEquals("[2024-01-01, 2025-01-01)", DateWindow.ofYear(2024).toString());
    }

    @Property
    void textIsReadBack(@ForAll("windows") KpiWindow window) {
        assertEquals(window, KpiWindow.parse(window.toString()));
    }

    @Example
    void badTextIsNamed() {
        IllegalArgumentException e =
                assertThrows(IllegalArgumentException.class, () -> KpiWindow.parse("[2026-01-01, 2026-02-01)"));
        assertEquals("window must be [start, end)[zone], but was [2026-01-01, 2026-02-01)", e.getMessage());
        IllegalArgumentException open =
                assertThrows(IllegalArgumentException.class, () -> KpiWindow.parse("[2026-01-01, 2026-02-01)[UTC"));
        assertEquals("window must be [start, end)[zone], but was [2026-01-01, 2026-02-01)[UTC", open.getMessage());
    }

    @Provide
    Arbitrary<KpiWindow> windows() {
        return KpiArbitraries.windows();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return TimeArbitraries.instants();
    }
}
