// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.cell.DecimalReader;
import io.github.rapport4j.intake.cell.MomentReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row as a {@link RecordReader} hands it to its mapping (行): values by the name of their column. A value that is
 * missing or of the wrong form rejects the row with line, column and value; the mapping need not care. An optional
 * value may be blank, and its column may be missing; it must be right when it is there. Valid during the call only.
 */
public final class Row {
    /** What parts several values in one cell, in its narrow or its full-width form. */
    public static final char SEPARATOR = ';';

    private static final Pattern SEPARATORS = Pattern.compile("[;\uFF1B]");

    private final RowColumns columns;
    private final DecimalReader numbers;
    private final MomentReader dates;
    private Cells cells = new Cells();

    Row(RowColumns columns) {
        this.columns = columns;
        this.numbers = columns.reader().numbers().reader();
        this.dates = columns.reader().dates().reader();
    }

    Row on(Cells newCells) {
        cells = newCells;
        return this;
    }

    /**
     * The line of the source the row starts on.
     *
     * @return 1 for the first
     */
    public long line() {
        return cells.line();
    }

    /**
     * Whether a value is there.
     *
     * @param column the name of the column
     * @return false if it is blank, or the column is missing
     */
    public boolean has(String column) {
        return Header.isThere(cells, columns.find(column));
    }

    /**
     * A text that must be there.
     *
     * @param column the name of the column
     * @return the text without blanks around it
     */
    public String text(String column) {
        return cells.text(require(column));
    }

    /**
     * A text that may be there.
     *
     * @param column the name of the column
     * @return empty if it is not there
     */
    public Optional<String> optionalText(String column) {
        return has(column) ? Optional.of(text(column)) : Optional.empty();
    }

    /**
     * A day that must be there.
     *
     * @param column the name of the column
     * @return the day, in the zone of the reader's date style
     */
    public LocalDate date(String column) {
        if (!dates.read(cells, require(column))) {
            throw refused(
                    column,
                    Reason.of(IntakeReason.BAD_DATE, columns.reader().dates().example()));
        }
        return LocalDate.ofEpochDay(dates.epochDay());
    }

    /**
     * A day that may be there.
     *
     * @param column the name of the column
     * @return empty if it is not there
     */
    public Optional<LocalDate> optionalDate(String column) {
        return has(column) ? Optional.of(date(column)) : Optional.empty();
    }

    /**
     * A day or an instant that must be there (发生时间). A day without a time of day stays a day, which is the same day in
     * every zone; a time of day without an offset is read in the zone of the reader's date style.
     *
     * @param column the name of the column
     * @return the day or the instant
     */
    public Occurrence occurrence(String column) {
        date(column);
        return dates.occurrence();
    }

    /**
     * A day or an instant that may be there.
     *
     * @param column the name of the column
     * @return empty if it is not there
     */
    public Optional<Occurrence> optionalOccurrence(String column) {
        return has(column) ? Optional.of(occurrence(column)) : Optional.empty();
    }

    /**
     * A decimal that must be there.
     *
     * @param column the name of the column
     * @return its exact value
     */
    public BigDecimal decimal(String column) {
        if (!numbers.read(cells, require(column))) {
            throw refused(
                    column,
                    Reason.of(
                            IntakeReason.BAD_NUMBER, columns.reader().numbers().example()));
        }
        if (numbers.isTooLong()) {
            throw refused(column, Reason.of(IntakeReason.TOO_LARGE));
        }
        return numbers.decimal();
    }

    /**
     * A decimal that may be there.
     *
     * @param column the name of the column
     * @return empty if it is not there
     */
    public Optional<BigDecimal> optionalDecimal(String column) {
        return has(column) ? Optional.of(decimal(column)) : Optional.empty();
    }

    /**
     * A whole number that must be there.
     *
     * @param column the name of the column
     * @return the number
     */
    public long whole(String column) {
        BigDecimal decimal = decimal(column);
        if (decimal.scale() > 0) {
            throw refused(column, Reason.of(IntakeReason.NOT_WHOLE));
        }
        return decimal.longValueExact();
    }

    /**
     * A whole number that may be there.
     *
     * @param column the name of the column
     * @return empty if it is not there
     */
    public OptionalLong optionalWhole(String column) {
        return has(column) ? OptionalLong.of(whole(column)) : OptionalLong.empty();
    }

    /**
     * A term that must be there: its code, or its label in English or Chinese, in upper or lower case.
     *
     * @param column the name of the column
     * @param terms the terms it may be, such as the values of an enum
     * @param <T> the kind of term
     * @return the term
     */
    public <T extends Term> T term(String column, T[] terms) {
        return find(column, terms, text(column));
    }

    /**
     * A term that may be there.
     *
     * @param column the name of the column
     * @param terms the terms it may be
     * @param <T> the kind of term
     * @return empty if it is not there
     */
    public <T extends Term> Optional<T> optionalTerm(String column, T[] terms) {
        return has(column) ? Optional.of(term(column, terms)) : Optional.empty();
    }

    /**
     * Several terms in one cell, parted by {@value #SEPARATOR}; blanks between two separators are passed over.
     *
     * @param column the name of the column
     * @param terms the terms they may be
     * @param <T> the kind of term
     * @return the terms in the order of the cell, each once; empty if there are none
     */
    public <T extends Term> List<T> terms(String column, T[] terms) {
        return texts(column).map(text -> find(column, terms, text)).distinct().toList();
    }

    /**
     * Several values in one cell, parted by {@value #SEPARATOR}; blanks between two separators are passed over.
     *
     * @param column the name of the column
     * @param parser makes a value of a text; an {@link IllegalArgumentException} or a
     *     {@link java.time.DateTimeException} rejects the row
     * @param <T> their type
     * @return the values in the order of the cell, each once; empty if there are none
     */
    public <T> List<T> values(String column, Function<? super String, ? extends T> parser) {
        return texts(column)
                .<T>map(text -> parsed(column, parser, text))
                .distinct()
                .toList();
    }

    /**
     * A value of any type that must be there.
     *
     * @param column the name of the column
     * @param parser makes it of the text; an {@link IllegalArgumentException} or a {@link java.time.DateTimeException}
     *     rejects the row
     * @param <T> its type
     * @return the value
     */
    public <T> T value(String column, Function<? super String, ? extends T> parser) {
        return parsed(column, parser, text(column));
    }

    /**
     * A value of any type that may be there.
     *
     * @param column the name of the column
     * @param parser makes it of the text
     * @param <T> its type
     * @return empty if it is not there
     */
    public <T> Optional<T> optionalValue(String column, Function<? super String, ? extends T> parser) {
        return has(column) ? Optional.of(value(column, parser)) : Optional.empty();
    }

    /**
     * Rejects the row because of a value.
     *
     * @param column the name of the column
     * @param reason why; without personal data
     * @return never; {@code throw row.refused(...)} tells the compiler so
     */
    public RuntimeException refused(String column, Reason reason) {
        int index = columns.find(column);
        String value = Header.isThere(cells, index) ? cells.text(index) : "";
        return new RowRefusal(Rejection.of(cells.line(), columns.column(column), value, reason));
    }

    private Stream<String> texts(String column) {
        return optionalText(column).stream()
                .flatMap(SEPARATORS::splitAsStream)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private <T> T parsed(String column, Function<? super String, ? extends T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw refused(column, Reason.of(IntakeReason.BAD_VALUE));
        }
    }

    private <T extends Term> T find(String column, T[] terms, String text) {
        for (T term : terms) {
            if (isNamed(term, text)) {
                return term;
            }
        }
        List<String> codes = Arrays.stream(terms).map(Term::code).toList();
        throw refused(column, Reason.of(IntakeReason.NOT_ONE_OF, codes));
    }

    private int require(String column) {
        int index = columns.require(column);
        if (index >= cells.size()) {
            throw refused(column, Reason.of(IntakeReason.SHORT_ROW));
        }
        if (cells.isBlank(index)) {
            throw refused(column, Reason.of(IntakeReason.MISSING_VALUE));
        }
        if (cells.isMalformed(index)) {
            throw refused(column, Reason.of(IntakeReason.MALFORMED_BYTES));
        }
        return index;
    }

    private static boolean isNamed(Term term, String text) {
        return term.code().equalsIgnoreCase(text)
                || term.label(Locale.ENGLISH).equalsIgnoreCase(text)
                || term.label(Locale.CHINESE).equals(text);
    }
}
