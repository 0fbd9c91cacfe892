// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import java.util.List;
import java.util.Objects;

/**
 * Which fact (事实编号). The same id twice is the same fact.
 *
 * @param value not blank
 */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("fact id must not be blank");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank
     * @return the id
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /**
     * The id of a row of a source without ids. It depends on nothing else, so that reading the same rows again gives
     * the same ids, and equal rows of one file stay apart by their ordinal.
     *
     * @param source the name of the source, the same whenever it is read
     * @param columns all mapped columns as they stand in the row, in a fixed order; empty text for an empty column
     * @param ordinal which of the equal rows of the file it is, counted from 0
     * @return 32 hexadecimal digits: the first half of the SHA-256 of a form that differs whenever source, columns or
     *     ordinal do
     */
    public static FactId ofRow(String source, List<String> columns, long ordinal) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(columns, "columns");
        if (ordinal < 0) {
            throw new IllegalArgumentException("ordinal must be at least 0, but was " + ordinal);
        }
        return new FactId(new RowDigest()
                .text(source)
                .number(columns.size())
                .texts(columns)
                .number(ordinal)
                .hex());
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static FactId parse(String text) {
        return new FactId(text);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
