// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import io.github.rapport4j.intake.cell.Cells;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Rows of cells parted by runs of spaces and tabs; spaces before the first cell do not count. */
final class SpacedRows implements RawRows {
    private final BufferedReader reader;
    private long line;

    SpacedRows(Reader reader) {
        this.reader = new BufferedReader(reader, 1 << 16);
    }

    @Override
    public boolean next(Cells row) throws IOException {
        @Nullable String text = reader.readLine();
        if (text == null) {
            return false;
        }
        line++;
        row.begin(line);
        split(text, row);
        return true;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void split(String text, Cells row) {
        int at = 0;
        while (at < text.length()) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            int from = at;
            while (at < text.length() && !isSpace(text.charAt(at))) {
                at++;
            }
            if (at > from) {
                row.add(text.substring(from, at));
            }
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\u3000';
    }
}
