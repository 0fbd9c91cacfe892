// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.core;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries for time: days, instants, zones, occurrences, windows and points of evaluation. */
public final class TimeArbitraries {
    private TimeArbitraries() {}

    /**
     * Days from 1970 to 2099: leap days, ends of months and years, and days on which clocks change among them.
     *
     * @return a day
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> corners = Arbitraries.of(
                LocalDate.of(2000, 2, 29),
                LocalDate.of(2024, 2, 29),
                LocalDate.of(2023, 2, 28),
                LocalDate.of(2010, 11, 6),
                LocalDate.of(2010, 11, 7),
                LocalDate.of(2011, 12, 29),
                LocalDate.of(2018, 11, 3),
                LocalDate.of(2024, 12, 31),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2026, 3, 29));
        return Arbitraries.frequencyOf(
                Tuple.of(3, days(LocalDate.of(1970, 1, 1), LocalDate.of(2099, 12, 31))), Tuple.of(1, corners));
    }

    /**
     * Days of a span.
     *
     * @param first the first day
     * @param last the last day
     * @return a day from {@code first} to {@code last}
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Zones with and without daylight saving: half and quarter hours, the ends of the earth, clocks that change at or
     * around midnight, a zone that once skipped a whole day, plain offsets.
     *
     * @return a zone
     */
    public static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai",
                        "UTC",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Sao_Paulo",
                        "America/St_Johns",
                        "Africa/Cairo",
                        "Asia/Kathmandu",
                        "Australia/Lord_Howe",
                        "Pacific/Apia",
                        "Pacific/Kiritimati",
                        "Etc/GMT+12",
                        "UTC+08:00",
                        "Z",
                        "-09:30")
                .map(ZoneId::of);
    }

    /**
     * Instants from 1970 to 2099, to the nanosecond, often at or near a midnight.
     *
     * @return an instant
     */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Duration> anyTime =
                Arbitraries.longs().between(0, 86_399_999_999_999L).map(Duration::ofNanos);
        Arbitrary<Duration> edges =
                Arbitraries.of(0L, 1L, 86_399_999_999_999L, 3_600_000_000_000L).map(Duration::ofNanos);
        return Combinators.combine(days(), zones(), Arbitraries.oneOf(anyTime, edges))
                .as((day, zone, time) -> day.atStartOfDay(zone).toInstant().plus(time));
    }

    /**
     * Instants and date-only days.
     *
     * @return an occurrence from 1970 to 2099
     */
    public static Arbitrary<Occurrence> occurrences() {
        return Arbitraries.oneOf(instants().map(Occurrence::of), days().map(Occurrence::of));
    }

    /**
     * Windows of days, empty ones among them.
     *
     * @return a window from 1970 on of up to 3,000 days
     */
    public static Arbitrary<DateWindow> windows() {
        return Combinators.combine(days(), Arbitraries.longs().between(0, 3_000))
                .as((start, length) -> DateWindow.of(start, start.plusDays(length)));
    }

    /**
     * Points of evaluation, most with the knowledge of their own day, some with earlier or later knowledge.
     *
     * @return an as-of from 1970 to 2099
     */
    public static Arbitrary<AsOf> asOfs() {
        return asOfs(days());
    }

    /**
     * Points of evaluation on given days.
     *
     * @param days the days
     * @return an as-of, most with the knowledge of its own day
     */
    public static Arbitrary<AsOf> asOfs(Arbitrary<LocalDate> days) {
        Arbitrary<Duration> shifts = Arbitraries.longs().between(-5_000, 5_000).map(Duration::ofHours);
        return Combinators.combine(
                        days,
                        zones(),
                        Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(Duration.ZERO)), Tuple.of(1, shifts)))
                .as((day, zone, shift) -> {
                    AsOf asOf = AsOf.of(day, zone);
                    return asOf.knownBy(asOf.knownBy().plus(shift));
                });
    }
}
