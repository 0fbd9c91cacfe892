// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How days and zones are read from a command line, with errors in the words of its user. */
public final class OptionValues {
    private OptionValues() {}

    /**
     * Lets a command line read days and zones.
     *
     * @param line any command line
     * @return the same
     */
    public static CommandLine teach(CommandLine line) {
        return line.registerConverter(LocalDate.class, OptionValues::day)
                .registerConverter(ZoneId.class, OptionValues::zone);
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a day of the calendar such as 2026-03-31, but was " + text);
        }
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new TypeConversionException("must be a zone such as Asia/Shanghai or UTC, but was " + text);
        }
    }
}
