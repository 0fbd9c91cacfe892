// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class OccurrenceProperties {
    @Property
    void textIsReadBack(@ForAll("occurrences") Occurrence occurrence) {
        assertEquals(occurrence, Occurrence.parse(occurrence.toString()));
    }

    @Property
    void theOrderIsTotalAndAgreesWithEquality(
            @ForAll("occurrences") Occurrence a,
            @ForAll("occurrences") Occurrence b,
            @ForAll("occurrences") Occurrence c) {
        assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
        assertEquals(a.equals(b), a.compareTo(b) == 0);
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertTrue(a.compareTo(c) <= 0);
        }
    }

    @Property
    @Tag("FACT-1")
    void aDateOnlyDayBelongsToThatDayInEveryZone(@ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        assertEquals(day, Occurrence.of(day).dayIn(zone));
    }

    @Property
    void theStartOfADayIsItsFirstInstant(@ForAll("days") LocalDate day, @ForAll("zones") ZoneId zone) {
        Assume.that(!day.equals(LocalDate.of(2011, 12, 30))); // never was in Apia
        Instant start = Occurrence.of(day).startIn(zone);
        assertEquals(day, start.atZone(zone).toLocalDate());
        assertTrue(start.minusNanos(1).atZone(zone).toLocalDate().isBefore(day));
    }

    @Property
    void anInstantStartsWhenItIs(@ForAll("instants") Instant instant, @ForAll("zones") ZoneId zone) {
        assertEquals(instant, Occurrence.of(instant).startIn(zone));
        assertEquals(instant.atZone(zone).toLocalDate(), Occurrence.of(instant).dayIn(zone));
    }

    @Example
    void atTheSamePlaceTheDayStandsFirst() {
        Occurrence day = Occurrence.of(LocalDate.of(2026, 3, 1));
        Occurrence midnight = Occurrence.of(Instant.parse("2026-03-01T00:00:00Z"));
        assertTrue(day.compareTo(midnight) < 0);
        assertNotEquals(day, midnight);
    }

    @Example
    void otherTextIsNamed() {
        for (String text : List.of("", "yesterday", "2026-02-30", "2026-03-01T25:00:00Z", "2026-03-01T10:00")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Occurrence.parse(text));
            assertEquals("occurrence must be an ISO instant or date, but was " + text, e.getMessage());
        }
    }

    @Provide
    Arbitrary<Occurrence> occurrences() {
        return TimeArbitraries.occurrences();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return TimeArbitraries.instants();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return TimeArbitraries.days();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return TimeArbitraries.zones();
    }
}
