// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.scoring.service.BusinessHours.Hours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class BusinessHoursProperties {
    private static final LocalDate HOLIDAY = LocalDate.of(2018, 11, 1);
    private static final LocalDate MADE_UP = LocalDate.of(2018, 11, 3);

    /** Weekdays 8 to 18, Sundays all day, one holiday, one Saturday that makes up for it. */
    @Provide
    Arbitrary<BusinessHours> calendars() {
        Map<DayOfWeek, Hours> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.getValue() <= 5) {
                week.put(day, Hours.of(LocalTime.of(8, 0), LocalTime.of(18, 0)));
            }
        }
        week.put(DayOfWeek.SUNDAY, Hours.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        return Arbitraries.of("Europe/Berlin", "America/Sao_Paulo", "Asia/Shanghai", "Australia/Lord_Howe")
                .map(zone -> BusinessHours.of("ours", ZoneId.of(zone), week)
                        .withClosed(Set.of(HOLIDAY, MADE_UP))
                        .withOpen(Map.of(MADE_UP, Hours.of(LocalTime.of(10, 0), LocalTime.of(12, 0)))));
    }

    /** Around the changes of clocks: Berlin on 28 October 2018, São Paulo at midnight of 4 November. */
    @Property(tries = 200)
    @Tag("KPI-6")
    void halfHourByHalfHourTheSameTimeCounts(
            @ForAll("calendars") BusinessHours calendar,
            @ForAll @IntRange(max = 700) int start,
            @ForAll @IntRange(max = 700) int length) {
        Instant from = Instant.parse("2018-10-26T00:00:00Z").plusSeconds(1800L * start);
        Instant to = from.plusSeconds(1800L * length);
        long counted = 0;
        for (Instant each = from; each.isBefore(to); each = each.plusSeconds(1800)) {
            counted += isOpen(calendar, each) ? 1 : 0;
        }
        assertEquals(Duration.ofMinutes(30 * counted), calendar.between(from, to));
    }

    private static boolean isOpen(BusinessHours calendar, Instant instant) {
        LocalDateTime local = instant.atZone(calendar.zone()).toLocalDateTime();
        int hour = local.getHour();
        if (local.toLocalDate().equals(MADE_UP)) {
            return hour == 10 || hour == 11;
        }
        return switch (local.getDayOfWeek()) {
            case SATURDAY -> false;
            case SUNDAY -> true;
            default -> hour >= 8 && hour < 18 && !local.toLocalDate().equals(HOLIDAY);
        };
    }

    @Property
    @Tag("KPI-6")
    void adjoiningSpansAddUp(
            @ForAll("calendars") BusinessHours calendar,
            @ForAll @IntRange(max = 2_000_000) int one,
            @ForAll @IntRange(max = 2_000_000) int two) {
        Instant from = Instant.parse("2018-10-20T03:21:09.5Z");
        Instant middle = from.plusSeconds(one);
        Instant to = middle.plusSeconds(two);
        assertEquals(calendar.between(from, to), calendar.between(from, middle).plus(calendar.between(middle, to)));
    }

    @Example
    @Tag("KPI-6")
    void aCalendarIsKnownByItsCodeAlsoWithOtherDays() {
        BusinessHours calendar = BusinessHours.of("ours", ZoneId.of("UTC"), Map.of());
        assertEquals("ours", calendar.code());
        assertEquals("BusinessHours[ours]", calendar.toString());
        assertEquals("ours", calendar.withClosed(Set.of(HOLIDAY)).code());
    }

    @Example
    @Tag("KPI-6")
    void hoursMustBeInOrder() {
        LocalTime nine = LocalTime.of(9, 0);
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Hours.of(nine, nine));
        assertEquals("closeExclusive must be later than 09:00, but was 09:00", e.getMessage());
        ZoneId zone = ZoneId.of("UTC");
        e = assertThrows(IllegalArgumentException.class, () -> BusinessHours.of(" ", zone, Map.of()));
        assertEquals("code must not be blank", e.getMessage());
        assertEquals(
                Duration.ZERO,
                BusinessHours.of("never", zone, Map.of()).between(Instant.EPOCH, Instant.EPOCH.plusSeconds(99_999)));
    }
}
