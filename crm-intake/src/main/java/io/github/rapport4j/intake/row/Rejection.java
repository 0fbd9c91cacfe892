// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import java.util.Locale;
import java.util.Objects;

/**
 * What was not taken in, where, and why (拒收记录).
 *
 * @param line the line the row starts on, 1 for the first; 0 when the whole source is meant
 * @param column what the mapping calls the column; empty when no single column is meant
 * @param value the value as {@link #of} shows it; empty when there is none
 * @param reason why
 */
public record Rejection(long line, String column, String value, Reason reason) {
    /** What stands for a value of a personal column. */
    public static final String MASK = "***";

    /** How many characters of a value are shown. */
    public static final int SHOWN = 60;

    public Rejection {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(reason, "reason");
        if (line < 0) {
            throw new IllegalArgumentException("line must not be negative, but was " + line);
        }
    }

    /**
     * A rejected value of a column. Personal values are masked, long ones shortened, and signs that could do harm on a
     * screen replaced.
     *
     * @param line the line the row starts on
     * @param column the column
     * @param value the value as it is in the source
     * @param reason why
     * @return the rejection
     */
    public static Rejection of(long line, Column column, String value, Reason reason) {
        String shown = column.isPersonal() && !value.isEmpty() ? MASK : clean(value);
        return new Rejection(line, column.label(), shown, reason);
    }

    /**
     * A rejected row of which no single value is to blame.
     *
     * @param line the line the row starts on; 0 for the whole source
     * @param reason why
     * @return the rejection
     */
    public static Rejection of(long line, Reason reason) {
        return new Rejection(line, "", "", reason);
    }

    /**
     * The place and the reason for a reader.
     *
     * @param locale the reader's language
     * @return such as {@code line 3, column amount, value 'x': not a number like 1,234.56}
     */
    public String text(Locale locale) {
        return statement().text(locale);
    }

    Reason statement() {
        String at = Long.toString(line);
        if (line == 0) {
            return column.isEmpty() ? Reason.of(ReportLine.AT_SOURCE, reason) : sourceStatement();
        }
        if (column.isEmpty()) {
            return Reason.of(ReportLine.AT_LINE, at, reason);
        }
        return value.isEmpty()
                ? Reason.of(ReportLine.AT_LINE_COLUMN, at, column, reason)
                : Reason.of(ReportLine.AT_LINE_VALUE, at, column, value, reason);
    }

    private Reason sourceStatement() {
        return value.isEmpty()
                ? Reason.of(ReportLine.AT_COLUMN, column, reason)
                : Reason.of(ReportLine.AT_VALUE, column, value, reason);
    }

    static String clean(String value) {
        boolean cut = value.length() > SHOWN;
        StringBuilder out = new StringBuilder(Math.min(value.length(), SHOWN));
        value.substring(0, cut ? SHOWN : value.length())
                .codePoints()
                .forEach(c -> out.appendCodePoint(isPrintable(c) ? c : '\uFFFD'));
        return cut ? out.append('\u2026').toString() : out.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
