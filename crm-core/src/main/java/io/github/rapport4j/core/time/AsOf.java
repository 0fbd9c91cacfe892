// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The point a rule is evaluated at (截至日): the end of a day in a named zone, with what was known by a given instant.
 * Facts of that day count; nothing that happened or became known later does.
 *
 * @param day the last day that counts
 * @param zone the zone whose midnights part the days
 * @param knownBy facts recorded before this instant are known; by default the end of {@code day}
 */
public record AsOf(LocalDate day, ZoneId zone, Instant knownBy) {
    private static final String KNOWN_BY = " knownBy ";
    private static final Pattern FORM = Pattern.compile("([^\\[]*)\\[([^]]*)](?:" + KNOWN_BY + "(.*))?");
    private static final String MALFORMED = "as-of must be day[zone] or day[zone]" + KNOWN_BY + "instant, but was ";

    public AsOf {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(knownBy, "knownBy");
    }

    /**
     * The end of a day, with what was known then.
     *
     * @param day the last day that counts
     * @param zone the zone whose midnights part the days
     * @return the point of evaluation
     */
    public static AsOf of(LocalDate day, ZoneId zone) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(zone, "zone");
        return new AsOf(day, zone, endOf(day, zone));
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code 2026-03-31[Asia/Shanghai]}, with {@code knownBy 2026-04-02T00:00:00Z} behind it when
     *     that is not the end of the day
     * @return the point of evaluation
     * @throws IllegalArgumentException if the text has another form or names no zone
     */
    public static AsOf parse(String text) {
        Objects.requireNonNull(text, "text");
        Matcher parts = FORM.matcher(text);
        try {
            if (parts.matches()) {
                AsOf asOf = of(LocalDate.parse(parts.group(1)), ZoneId.of(parts.group(2)));
                @Nullable String knownBy = parts.group(3);
                return knownBy == null ? asOf : asOf.knownBy(Instant.parse(knownBy));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(MALFORMED + text, e);
        }
        throw new IllegalArgumentException(MALFORMED + text);
    }

    /**
     * The same day with what was known by another instant, for example today's knowledge of last year.
     *
     * @param instant facts recorded before it are known
     * @return a copy
     */
    public AsOf knownBy(Instant instant) {
        return new AsOf(day, zone, instant);
    }

    /**
     * The instant at which the day is over. Where clocks are set back across midnight, the day is over when it is over
     * for the second time.
     *
     * @return the first instant that does not count any more
     */
    public Instant endExclusive() {
        return endOf(day, zone);
    }

    /**
     * Whether a fact counts: it occurred up to the end of the day and was recorded before {@link #knownBy()}.
     *
     * @param occurredAt when it happened
     * @param recordedAt when it became known; a fact recorded exactly at {@code knownBy} is not known yet
     * @return true if the fact is seen
     */
    public boolean sees(Occurrence occurredAt, Instant recordedAt) {
        return recordedAt.isBefore(knownBy) && !occurredAt.dayIn(zone).isAfter(day);
    }

    @Override
    public String toString() {
        String text = day + "[" + zone + "]";
        return knownBy.equals(endExclusive()) ? text : text + KNOWN_BY + knownBy;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).withLaterOffsetAtOverlap().toInstant();
    }
}
