// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.row;

import io.github.rapport4j.intake.cell.Cells;
import java.util.List;

/** Where rows come from (数据来源): a file, a query, a sheet. It can be opened again and again. */
public interface RowSource {
    /**
     * The name that messages show and from which ids of facts are derived: the same data under the same name are the
     * same facts.
     *
     * @return such as {@code orders.csv}; not blank
     */
    String name();

    /**
     * Starts reading.
     *
     * @return the rows, to be closed by the caller
     * @throws IntakeException if there is nothing to read, or it cannot be read
     */
    Cursor open();

    /** The rows of a source, one after the other. For one thread. */
    interface Cursor extends AutoCloseable {
        /**
         * The names of the columns.
         *
         * @return the names as they are in the source; empty if it has none
         */
        List<String> header();

        /**
         * Reads the next row; rows without any text are passed over.
         *
         * @param row filled with the cells
         * @return false at the end
         * @throws IntakeException if the source breaks off
         */
        boolean next(Cells row);

        @Override
        void close();
    }
}
