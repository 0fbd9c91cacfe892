// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.cell;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.regex.Pattern;

/** One way to read a date from the text of a cell. */
interface MomentSyntax {
    /**
     * Reads a cell.
     *
     * @param text the cell at its start
     * @param into gets year, month, day and time
     * @return true if all of the text was read
     */
    boolean read(CellText text, Moment into);

    static MomentSyntax of(String pattern) {
        if (NumericSyntax.LETTERS.matcher(pattern).matches()) {
            return new NumericSyntax(pattern);
        }
        try {
            return new FormatterSyntax(pattern);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException("pattern must be a date pattern, but was " + pattern, e);
        }
    }

    /** A pattern of digits and fixed signs, read without objects. */
    final class NumericSyntax implements MomentSyntax {
        static final Pattern LETTERS =
                Pattern.compile("(?!.*(?:MMM|S{10}))(?:[yuMdHmsS]|'[^']*'|[^a-zA-Z'\\[\\]{}#])*");

        private final String pattern;

        NumericSyntax(String pattern) {
            this.pattern = pattern.replace('u', 'y');
            if (!this.pattern.contains("y") || !this.pattern.contains("M") || !this.pattern.contains("d")) {
                throw new IllegalArgumentException("pattern must have year, month and day, but was " + pattern);
            }
        }

        @Override
        public boolean read(CellText text, Moment into) {
            for (int at = 0; at < pattern.length(); ) {
                char letter = pattern.charAt(at);
                int run = run(at);
                if ("yMdHmsS".indexOf(letter) >= 0) {
                    int value = run == 1 ? text.digits(1, 2) : text.digits(run, run);
                    if (value < 0 || !into.set(letter, run, value)) {
                        return false;
                    }
                } else if (letter != '\'' && !text.skip(letter, run)) {
                    return false;
                } else if (letter == '\'') {
                    run = quoted(at);
                    if (!text.skip(pattern, at + 1, at + run - 1)) {
                        return false;
                    }
                }
                at += run;
            }
            return text.isDone();
        }

        private int run(int from) {
            int to = from + 1;
            while (to < pattern.length() && pattern.charAt(to) == pattern.charAt(from)) {
                to++;
            }
            return to - from;
        }

        private int quoted(int from) {
            return pattern.indexOf('\'', from + 1) + 1 - from;
        }
    }

    /** A pattern with names or other parts, left to the platform's formatter in English. */
    final class FormatterSyntax implements MomentSyntax {
        private final java.time.format.DateTimeFormatter formatter;

        FormatterSyntax(String pattern) {
            formatter = new java.time.format.DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.replace('y', 'u'))
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(java.time.format.ResolverStyle.STRICT);
        }

        @Override
        public boolean read(CellText text, Moment into) {
            try {
                into.set(formatter.parse(text.rest()));
                return true;
            } catch (DateTimeException e) {
                return false;
            }
        }
    }
}
