// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import java.util.List;
import java.util.Objects;

/**
 * The columns of a source and where those of a mapping are among them (表头).
 *
 * @param source the name of the source, for messages
 * @param names the names of the columns, empty if there are none
 */
public record Header(String source, List<String> names) {
    public Header {
        Objects.requireNonNull(source, "source");
        names = List.copyOf(names);
    }

    /**
     * Where a column is that must be there.
     *
     * @param column the column
     * @return 0 for the first
     * @throws IntakeException if it is not there, or its name is there twice; the message names the columns that are
     *     there
     */
    public int require(Column column) {
        int index = find(column);
        if (index < 0) {
            throw refuse(column, Reason.of(IntakeReason.NO_COLUMN, shown()));
        }
        return index;
    }

    /**
     * Where a column is that may be there.
     *
     * @param column the column
     * @return 0 for the first; -1 if it is not there
     * @throws IntakeException if its name is there twice
     */
    public int find(Column column) {
        try {
            return column.indexIn(names);
        } catch (IllegalArgumentException e) {
            throw refuse(column, Reason.of(IntakeReason.AMBIGUOUS_COLUMN));
        }
    }

    /**
     * Checks that the first row is a header: it names at least one of the columns. If it names none it may hold data,
     * and messages must not show it.
     *
     * @param columns the columns of a mapping
     * @throws IntakeException if the columns have names and none of them is there
     */
    public void requireAny(List<Column> columns) {
        boolean named = columns.stream().allMatch(column -> column.position() == 0);
        if (named && !columns.isEmpty() && columns.stream().allMatch(column -> find(column) < 0)) {
            List<String> wanted = columns.stream().map(Column::label).toList();
            throw IntakeException.of(
                    source, Rejection.of(names.isEmpty() ? 0 : 1, Reason.of(IntakeReason.NO_HEADER, wanted)));
        }
    }

    private List<String> shown() {
        return names.stream().map(Rejection::clean).toList();
    }

    private IntakeException refuse(Column column, Reason reason) {
        return IntakeException.of(source, new Rejection(names.isEmpty() ? 0 : 1, column.label(), "", reason));
    }

    static boolean isThere(Cells cells, int index) {
        return index >= 0 && index < cells.size() && !cells.isBlank(index);
    }
}
