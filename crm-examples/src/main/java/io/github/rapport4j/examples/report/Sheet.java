// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;

/**
 * A table in both languages.
 *
 * @param id its anchor
 * @param heading its title and the remark below it
 * @param columns its columns
 * @param rows its rows, a cell a column
 */
public record Sheet(String id, Heading heading, List<Column> columns, List<List<Cell>> rows) {
    /**
     * Copies the lists and checks their shape.
     *
     * @param id its anchor
     * @param heading its title and the remark below it
     * @param columns its columns
     * @param rows its rows
     */
    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (List<Cell> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of " + id + " must have " + columns.size() + " cells, but was " + row.size());
            }
        }
    }

    /**
     * A title with a remark.
     *
     * @param title the title
     * @param note the remark, possibly empty
     */
    public record Heading(Text title, Text note) {}
}
