// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * When something happened (发生时间): at an instant, or on a day of which no time is known. A date-only day belongs to that
 * day in every zone.
 *
 * <p>The natural order is by the instant, a date-only day standing at its start in UTC; at the same place the day
 * stands first.
 */
public sealed interface Occurrence extends Comparable<Occurrence> {
    /**
     * The day it belongs to.
     *
     * @param zone the zone whose midnights part the days
     * @return the calendar day
     */
    LocalDate dayIn(ZoneId zone);

    /**
     * The instant to order it by and to record it at: itself, or the start of the day.
     *
     * @param zone the zone whose midnight starts a date-only day
     * @return an instant of the day
     */
    Instant startIn(ZoneId zone);

    /**
     * Something that happened at an instant.
     *
     * @param instant the instant
     * @return the occurrence
     */
    static Occurrence of(Instant instant) {
        return new At(instant);
    }

    /**
     * Something that happened on a day, no time known.
     *
     * @param day the day, the same in every zone
     * @return the occurrence
     */
    static Occurrence of(LocalDate day) {
        return new On(day);
    }

    /**
     * Reads what {@code toString()} wrote.
     *
     * @param text an ISO instant or an ISO date
     * @return the occurrence
     */
    static Occurrence parse(String text) {
        Objects.requireNonNull(text, "text");
        try {
            return text.indexOf('T') < 0 ? of(LocalDate.parse(text)) : of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("occurrence must be an ISO instant or date, but was " + text, e);
        }
    }

    @Override
    default int compareTo(Occurrence other) {
        int byInstant = startIn(ZoneOffset.UTC).compareTo(other.startIn(ZoneOffset.UTC));
        return byInstant != 0 ? byInstant : Boolean.compare(this instanceof At, other instanceof At);
    }

    /**
     * At an instant.
     *
     * @param instant the instant
     */
    record At(Instant instant) implements Occurrence {
        public At {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public LocalDate dayIn(ZoneId zone) {
            return LocalDate.ofInstant(instant, zone);
        }

        @Override
        public Instant startIn(ZoneId zone) {
            return instant;
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * On a day, no time known.
     *
     * @param day the day
     */
    record On(LocalDate day) implements Occurrence {
        public On {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public LocalDate dayIn(ZoneId zone) {
            return day;
        }

        @Override
        public Instant startIn(ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }
}
