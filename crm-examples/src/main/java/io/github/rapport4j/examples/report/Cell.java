// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a sheet: what to show, and what to sort by where that is something else.
 *
 * @param text what to show
 * @param rank the number to sort by, or null to sort by the text
 * @param code the code of the term shown, or null
 */
public record Cell(
        Text text, @Nullable Double rank, @Nullable String code) {
    /** Nothing to show. */
    public static final Cell EMPTY = new Cell(Text.NONE, null, null);

    /**
     * A cell with a text.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(Text text) {
        return new Cell(text, null, null);
    }

    /**
     * A cell with a text that is the same in both languages.
     *
     * @param text the text
     * @return the cell
     */
    public static Cell of(String text) {
        return of(Text.plain(text));
    }

    /**
     * A cell with a figure.
     *
     * @param shown the figure as shown
     * @param rank the number to sort by
     * @return the cell
     */
    public static Cell ofNumber(String shown, double rank) {
        return ofNumber(Text.plain(shown), rank);
    }

    /**
     * A cell with a figure whose unit has words.
     *
     * @param shown the figure as shown
     * @param rank the number to sort by
     * @return the cell
     */
    public static Cell ofNumber(Text shown, double rank) {
        return new Cell(shown, rank, null);
    }

    /**
     * A cell with a term.
     *
     * @param term the term
     * @return the cell
     */
    public static Cell of(Term term) {
        return new Cell(Text.of(term), null, term.code());
    }

    /**
     * A cell with a day.
     *
     * @param day the day, or empty when none is known
     * @return the cell
     */
    public static Cell of(Optional<LocalDate> day) {
        return day.map(d -> of(d.toString())).orElse(EMPTY);
    }
}
