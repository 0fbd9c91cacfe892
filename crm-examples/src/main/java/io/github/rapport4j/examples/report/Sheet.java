// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A table in both languages.
 *
 * @param place its anchor and the page it stands on
 * @param heading its title and the remark below it
 * @param columns its columns
 * @param rows its rows, a cell a column
 */
public record Sheet(Place place, Heading heading, List<Column> columns, List<List<Cell>> rows) {
    /**
     * Copies the lists and checks their shape.
     *
     * @param place its anchor and the page it stands on
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
                        "row of " + place.id() + " must have " + columns.size() + " cells, but was " + row.size());
            }
        }
    }

    /**
     * The same sheet without the columns in which no row says anything.
     *
     * @return a copy, or this when every column says something or there are no rows
     */
    public Sheet withoutEmptyColumns() {
        int[] kept = IntStream.range(0, columns.size())
                .filter(i -> rows.isEmpty()
                        || rows.stream().anyMatch(row -> !row.get(i).text().isEmpty()))
                .toArray();
        return new Sheet(
                place,
                heading,
                IntStream.of(kept).mapToObj(columns::get).toList(),
                rows.stream()
                        .map(row -> IntStream.of(kept).mapToObj(row::get).toList())
                        .toList());
    }

    /**
     * A title with a remark.
     *
     * @param title the title
     * @param note the remark, possibly empty
     */
    public record Heading(Text title, Text note) {}

    /**
     * Where a sheet stands.
     *
     * @param id its anchor
     * @param view the page
     */
    public record Place(String id, View view) {}
}
