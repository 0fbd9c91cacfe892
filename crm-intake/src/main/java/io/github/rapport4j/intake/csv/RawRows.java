// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import io.github.rapport4j.intake.cell.Cells;
import java.io.IOException;

/** Rows of cells as they stand in a text. */
interface RawRows extends AutoCloseable {
    /**
     * Reads the next row that is not an empty line.
     *
     * @param row filled
     * @return false at the end
     * @throws IOException if reading fails
     * @throws OpenQuoteException if a quote is never closed
     */
    boolean next(Cells row) throws IOException;

    /** The line the row read last starts on; 0 before the first. */
    long line();

    @Override
    void close();

    /** A quoted cell has no end. */
    final class OpenQuoteException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OpenQuoteException(Throwable cause) {
            super(cause);
        }
    }
}
