// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * How dates are written (日期写法): a day, or a day with a time of day that is read in a zone.
 *
 * <p>{@link #iso()} understands {@code 2024-03-05} and {@code 2024-03-05T08:26:30}, with a blank for the {@code T},
 * without seconds, with a fraction of a second, and with {@code Z} or an offset such as {@code +08:00}. A pattern of
 * letters {@code y M d H m s S} is read as written: one letter stands for one or two digits, more letters for exactly
 * as many, {@code yy} for the years from 2000. Other patterns are those of {@link java.time.format.DateTimeFormatter}
 * with English names.
 */
public final class DateStyle {
    private static final DateStyle ISO = new DateStyle("", ZoneOffset.UTC);
    private static final DateStyle COMPACT = new DateStyle("yyyyMMdd", ZoneOffset.UTC);

    private final String pattern;
    private final ZoneId zone;

    private DateStyle(String pattern, ZoneId zone) {
        this.pattern = pattern;
        this.zone = zone;
    }

    /**
     * ISO 8601 days and times; times without an offset are read in UTC unless a zone is set.
     *
     * @return the style
     */
    public static DateStyle iso() {
        return ISO;
    }

    /**
     * Eight digits, {@code yyyyMMdd}.
     *
     * @return the style
     */
    public static DateStyle compact() {
        return COMPACT;
    }

    /**
     * A pattern of the host.
     *
     * @param pattern such as {@code dd.MM.yyyy HH:mm}; without a time of day it gives days
     * @return the style
     * @throws IllegalArgumentException if the pattern is none, or has no year, month and day
     */
    public static DateStyle ofPattern(String pattern) {
        Objects.requireNonNull(pattern, "pattern");
        MomentSyntax.of(pattern);
        return new DateStyle(pattern, ZoneOffset.UTC);
    }

    /**
     * The same style with another zone.
     *
     * @param newZone where times of day without an offset are read, and whose midnights part the days
     * @return a copy
     */
    public DateStyle withZone(ZoneId newZone) {
        return new DateStyle(pattern, Objects.requireNonNull(newZone, "newZone"));
    }

    /**
     * The zone of times of day.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return zone;
    }

    /**
     * A reader of dates in this style.
     *
     * @return a new reader, for one thread
     */
    public MomentReader reader() {
        return new MomentReader(pattern.isEmpty() ? new IsoSyntax() : MomentSyntax.of(pattern), zone);
    }

    /**
     * The pattern, for messages.
     *
     * @return such as {@code yyyyMMdd}
     */
    public String example() {
        return pattern.isEmpty() ? "yyyy-MM-dd [HH:mm:ss]" : pattern;
    }

    @Override
    public String toString() {
        return example() + " " + zone;
    }
}
