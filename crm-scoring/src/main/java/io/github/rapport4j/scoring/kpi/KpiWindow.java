// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.kpi;

import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The days a KPI looks at, in the zone whose midnights part them (统计窗口). An event at midnight belongs to the later day;
 * a date-only event to its own day.
 *
 * @param days the half-open window of days
 * @param zone the zone
 */
public record KpiWindow(DateWindow days, ZoneId zone) {
    public KpiWindow {
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * A window from its parts.
     *
     * @param days the half-open window of days
     * @param zone the zone
     * @return the window
     */
    public static KpiWindow of(DateWindow days, ZoneId zone) {
        return new KpiWindow(days, zone);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code [2026-01-01, 2026-04-01)[Asia/Shanghai]}
     * @return the window
     */
    public static KpiWindow parse(String text) {
        int close = text.indexOf(")[");
        if (close < 0 || !text.endsWith("]")) {
            throw new IllegalArgumentException("window must be [start, end)[zone], but was " + text);
        }
        return new KpiWindow(
                DateWindow.parse(text.substring(0, close + 1)),
                ZoneId.of(text.substring(close + 2, text.length() - 1)));
    }

    /**
     * Whether something happened in the window.
     *
     * @param occurrence when it happened
     * @return true from the midnight that starts the window up to before the one that ends it
     */
    public boolean contains(Occurrence occurrence) {
        return days.contains(occurrence.dayIn(zone));
    }

    /**
     * The first instant in the window.
     *
     * @return the start of its first day, which is not midnight where the clock skips midnight
     */
    public Instant startInclusive() {
        return startOf(days.startInclusive());
    }

    /**
     * The first instant after the window.
     *
     * @return the start of the day after its last
     */
    public Instant endExclusive() {
        return startOf(days.endExclusive());
    }

    @Override
    public String toString() {
        return days + "[" + zone + "]";
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
