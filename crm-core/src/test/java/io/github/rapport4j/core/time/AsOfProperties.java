// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.testkit.core.TimeArbitraries;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class AsOfProperties {
    @Property
    void textIsReadBack(@ForAll("asOfs") AsOf asOf) {
        assertEquals(asOf, AsOf.parse(asOf.toString()));
    }

    @Property
    @Tag("FACT-4")
    void factsOfTheDayCountAndLaterOnesDoNot(@ForAll("asOfs") AsOf asOf, @ForAll("instants") Instant instant) {
        LocalDate day = instant.atZone(asOf.zone()).toLocalDate();
        Instant longAgo = Instant.EPOCH.minusSeconds(1_000_000_000);
        assertEquals(day.compareTo(asOf.day()) <= 0, asOf.knownBy(instant).sees(Occurrence.of(instant), longAgo));
    }

    @Property
    @Tag("FACT-4")
    void aDateOnlyDayIsTheSameInEveryZone(
            @ForAll("days") LocalDate day,
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = -2, max = 2) int shift) {
        AsOf asOf = AsOf.of(day.plusDays(shift), zone);
        assertEquals(shift >= 0, asOf.sees(Occurrence.of(day), Instant.EPOCH.minusSeconds(86_400)));
    }

    @Property
    @Tag("FACT-4")
    void whatIsRecordedAtKnownByIsNotKnownYet(@ForAll("asOfs") AsOf asOf) {
        Occurrence early = Occurrence.of(asOf.day());
        assertFalse(asOf.sees(early, asOf.knownBy()));
        assertTrue(asOf.sees(early, asOf.knownBy().minusNanos(1)));
    }

    @Property
    @Tag("FACT-4")
    void whatHappensOnADayIsKnownAtItsEnd(@ForAll("instants") Instant instant, @ForAll("zones") ZoneId zone) {
        AsOf asOf = AsOf.of(instant.atZone(zone).toLocalDate(), zone);
        assertTrue(asOf.sees(Occurrence.of(instant), instant), () -> instant + " as of " + asOf);
        assertTrue(instant.isBefore(asOf.endExclusive()));
        AsOf dayBefore = AsOf.of(asOf.day().minusDays(1), zone).knownBy(instant.plusSeconds(1));
        assertFalse(dayBefore.sees(Occurrence.of(instant), instant));
    }

    @Example
    @Tag("FACT-4")
    void theHourThatComesTwiceAcrossMidnightBelongsToTheEarlierDay() {
        // St. John's set its clocks back from 00:01 to 23:01 on 7 November 2010
        ZoneId zone = ZoneId.of("America/St_Johns");
        AsOf asOf = AsOf.of(LocalDate.of(2010, 11, 6), zone);
        assertEquals(Instant.parse("2010-11-07T03:30:00Z"), asOf.endExclusive());
        Instant again = Instant.parse("2010-11-07T03:00:00Z"); // 23:30 for the second time
        assertTrue(asOf.sees(Occurrence.of(again), again));
        Instant firstMinute = Instant.parse("2010-11-07T02:30:30Z"); // 00:00:30, a moment of the 7th
        assertFalse(asOf.sees(Occurrence.of(firstMinute), firstMinute));
    }

    @Example
    void theDayThatNeverWasEndsWithTheDayBefore() {
        ZoneId apia = ZoneId.of("Pacific/Apia");
        assertEquals(
                AsOf.of(LocalDate.of(2011, 12, 29), apia).endExclusive(),
                AsOf.of(LocalDate.of(2011, 12, 30), apia).endExclusive());
    }

    @Example
    void otherTextIsNamed() {
        String rule = "as-of must be day[zone] or day[zone] knownBy instant, but was ";
        for (String text : List.of(
                "",
                "2026-03-31",
                "2026-03-31]UTC[",
                "2026-02-30[UTC]",
                "2026-03-31[Mars/Base]",
                "2026-03-31[UTC] later",
                "2026-03-31[UTC] knownBy soon",
                "2026-03-31[UTC]2026-04-01T00:00:00Z")) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> AsOf.parse(text));
            assertEquals(rule + text, e.getMessage());
        }
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return TimeArbitraries.asOfs();
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
