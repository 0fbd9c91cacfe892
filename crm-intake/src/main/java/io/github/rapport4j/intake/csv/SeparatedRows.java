// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import io.github.rapport4j.intake.cell.Cells;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** Rows of separated cells, read by FastCSV into the reused {@link Cells}. */
final class SeparatedRows implements RawRows {
    /** A cell longer than this is a quote that was never closed. */
    private static final int MAX_CELL = 1 << 20;

    private final CsvReader<Cells> csv;
    private final Iterator<Cells> rows;
    private final Filling filling = new Filling();

    SeparatedRows(Reader reader, char separator) {
        csv = open(reader, separator, filling);
        rows = csv.iterator();
    }

    @Override
    public boolean next(Cells row) throws IOException {
        filling.target = row;
        try {
            return rows.hasNext() && rows.next() == row;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new OpenQuoteException(e);
        }
    }

    @Override
    public long line() {
        return filling.line;
    }

    @Override
    public void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its defaults FastCSV stops a file at text behind a closing quote; here that is one odd cell. */
    @SuppressWarnings("removal")
    private static CsvReader<Cells> open(Reader reader, char separator, Filling filling) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(MAX_CELL)
                .build(filling, reader);
    }

    private static final class Filling extends CsvCallbackHandler<Cells> {
        private Cells target = new Cells();
        private long line;
        private RecordType type = RecordType.DATA;

        @Override
        protected RecordType getRecordType() {
            return type;
        }

        @Override
        protected int getFieldCount() {
            return target.size();
        }

        @Override
        protected void beginRecord(long startingLineNumber) {
            line = startingLineNumber;
            type = RecordType.DATA;
            target.begin(startingLineNumber);
        }

        @Override
        protected void addField(char[] buffer, int offset, int length, boolean quoted) {
            target.add(buffer, offset, length);
        }

        @Override
        protected void setComment(char[] buffer, int offset, int length) {
            type = RecordType.COMMENT;
        }

        @Override
        protected void setEmpty() {
            type = RecordType.EMPTY;
        }

        @Override
        protected Cells buildRecord() {
            return target;
        }
    }
}
