// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A column of a source (列): by the names it may have in the header, or by its position.
 *
 * @param names the names, upper or lower case and blanks around them do not matter; empty for a position
 * @param position 1 for the first column; 0 for names
 * @param isPersonal whether rejected values are masked
 */
public record Column(List<String> names, int position, boolean isPersonal) {
    public Column {
        names = List.copyOf(names);
        if (names.isEmpty() == (position == 0)) {
            throw new IllegalArgumentException("column must have either names or a position");
        }
        if (position < 0) {
            throw new IllegalArgumentException("position must be at least 1, but was " + position);
        }
        if (names.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("names must not be blank");
        }
    }

    /**
     * A column by name.
     *
     * @param name its name in the header
     * @param others other names it may have
     * @return the column
     */
    public static Column named(String name, String... others) {
        List<String> names = new java.util.ArrayList<>(List.of(name));
        names.addAll(List.of(others));
        return new Column(names, 0, false);
    }

    /**
     * A column by position.
     *
     * @param position 1 for the first
     * @return the column
     */
    public static Column at(int position) {
        if (position < 1) {
            throw new IllegalArgumentException("position must be at least 1, but was " + position);
        }
        return new Column(List.of(), position, false);
    }

    /**
     * The same column, its rejected values masked.
     *
     * @return a copy for names, phones, e-mails, birthdays, addresses and free text
     */
    public Column asPersonal() {
        return new Column(names, position, true);
    }

    /**
     * What messages call it.
     *
     * @return its first name, or its position as in {@code #3}
     */
    public String label() {
        return names.isEmpty() ? "#" + position : names.get(0);
    }

    /**
     * Where it is among the columns of a source.
     *
     * @param header the names of the columns, empty if there are none
     * @return 0 for the first column; -1 if no column has one of its names
     * @throws IllegalArgumentException if several columns have the name
     */
    public int indexIn(List<String> header) {
        Objects.requireNonNull(header, "header");
        for (String name : names) {
            int first = find(header, name, 0);
            if (first >= 0 && find(header, name, first + 1) >= 0) {
                throw new IllegalArgumentException("column must be there once, but was there twice: " + name);
            }
            if (first >= 0) {
                return first;
            }
        }
        return position > 0 && (header.isEmpty() || position <= header.size()) ? position - 1 : -1;
    }

    private static int find(List<String> header, String name, int from) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        for (int i = from; i < header.size(); i++) {
            if (header.get(i).strip().toLowerCase(Locale.ROOT).equals(wanted)) {
                return i;
            }
        }
        return -1;
    }
}
