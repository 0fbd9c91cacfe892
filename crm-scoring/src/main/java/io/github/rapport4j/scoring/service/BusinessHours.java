// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A business calendar (营业时间): opening hours of each day of the week in a zone, with days that are closed, such as
 * holidays, and days with hours of their own, such as working days made up for (调休). Only time within them counts.
 * Where clocks change, opening hours follow the local time; an edge that comes twice is the first of the two. Immutable
 * and safe for use by several threads.
 */
public final class BusinessHours implements WaitClock {
    private final String code;
    private final ZoneId zone;
    private final Map<DayOfWeek, Hours> week;
    private final Map<LocalDate, Optional<Hours>> special;

    private BusinessHours(
            String code, ZoneId zone, Map<DayOfWeek, Hours> week, Map<LocalDate, Optional<Hours>> special) {
        this.code = code;
        this.zone = Objects.requireNonNull(zone, "zone");
        this.week = Map.copyOf(week);
        this.special = Map.copyOf(special);
    }

    /**
     * A calendar without special days.
     *
     * @param code the name of the calendar, another one for other hours or days; not blank
     * @param zone whose local time counts
     * @param week the opening hours; days of the week that are not there are closed
     * @return the calendar
     */
    public static BusinessHours of(String code, ZoneId zone, Map<DayOfWeek, Hours> week) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        return new BusinessHours(code, zone, week, Map.of());
    }

    /**
     * The same with days that are closed.
     *
     * @param days such as holidays
     * @return a copy
     */
    public BusinessHours withClosed(Set<LocalDate> days) {
        Map<LocalDate, Optional<Hours>> more = new HashMap<>(special);
        days.forEach(day -> more.put(day, Optional.empty()));
        return new BusinessHours(code, zone, week, more);
    }

    /**
     * The same with hours of their own on some days.
     *
     * @param days such as Saturdays that make up for a holiday
     * @return a copy
     */
    public BusinessHours withOpen(Map<LocalDate, Hours> days) {
        Map<LocalDate, Optional<Hours>> more = new HashMap<>(special);
        days.forEach((day, hours) -> more.put(day, Optional.of(hours)));
        return new BusinessHours(code, zone, week, more);
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Whose local time counts.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    @Override
    public Duration between(Instant startInclusive, Instant endExclusive) {
        LocalDate last = endExclusive.atZone(zone).toLocalDate();
        Duration sum = Duration.ZERO;
        for (LocalDate day = startInclusive.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Hours> hours = special.getOrDefault(day, Optional.ofNullable(week.get(day.getDayOfWeek())));
            if (hours.isPresent()) {
                Instant from = later(hours.get().openOn(day, zone), startInclusive);
                Instant to = earlier(hours.get().closeOn(day, zone), endExclusive);
                sum = to.isAfter(from) ? sum.plus(Duration.between(from, to)) : sum;
            }
        }
        return sum;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    @Override
    public String toString() {
        return "BusinessHours[" + code + "]";
    }

    /**
     * The opening hours of a day (当日营业时间), without a break.
     *
     * @param openInclusive when it opens
     * @param closeExclusive when it closes, later than it opens; midnight is the end of the day
     */
    public record Hours(LocalTime openInclusive, LocalTime closeExclusive) {
        public Hours {
            Objects.requireNonNull(openInclusive, "openInclusive");
            if (!closeExclusive.equals(LocalTime.MIDNIGHT) && !closeExclusive.isAfter(openInclusive)) {
                throw new IllegalArgumentException(
                        "closeExclusive must be later than " + openInclusive + ", but was " + closeExclusive);
            }
        }

        /**
         * Opening hours.
         *
         * @param openInclusive when it opens
         * @param closeExclusive when it closes; midnight is the end of the day
         * @return the hours
         */
        public static Hours of(LocalTime openInclusive, LocalTime closeExclusive) {
            return new Hours(openInclusive, closeExclusive);
        }

        private Instant openOn(LocalDate day, ZoneId zone) {
            return day.atTime(openInclusive).atZone(zone).toInstant();
        }

        private Instant closeOn(LocalDate day, ZoneId zone) {
            return closeExclusive.equals(LocalTime.MIDNIGHT)
                    ? day.plusDays(1).atStartOfDay(zone).toInstant()
                    : day.atTime(closeExclusive).atZone(zone).toInstant();
        }
    }
}
