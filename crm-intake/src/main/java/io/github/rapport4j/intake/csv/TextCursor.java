// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import io.github.rapport4j.intake.row.RowSource;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipException;

/** The rows of a text; what goes wrong below is told in the words of the intake. */
final class TextCursor implements RowSource.Cursor {
    private final String source;
    private final RawRows rows;
    private final List<String> header;

    TextCursor(String source, RawRows rows, List<String> header) {
        this.source = source;
        this.rows = rows;
        this.header = List.copyOf(header);
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public boolean next(Cells row) {
        return next(source, rows, row);
    }

    @Override
    public void close() {
        rows.close();
    }

    static boolean next(String source, RawRows rows, Cells row) {
        try {
            while (rows.next(row)) {
                if (!isBlank(row)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw failure(source, rows.line(), e);
        } catch (RawRows.OpenQuoteException e) {
            throw IntakeException.of(source, Rejection.of(rows.line(), Reason.of(IntakeReason.OPEN_QUOTE)));
        }
    }

    static IntakeException failure(String source, long line, IOException e) {
        boolean isBroken = e instanceof EOFException || e instanceof ZipException;
        return IntakeException.of(source, line, isBroken ? IntakeReason.BROKEN_OFF : IntakeReason.UNREADABLE, e);
    }

    private static boolean isBlank(Cells row) {
        return row.size() == 0 || (row.size() == 1 && row.isBlank(0));
    }
}
