// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Rejection;
import io.github.rapport4j.intake.row.RowSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text file as rows (文本文件). Packed files are told by their first bytes, byte order marks are understood. Immutable
 * and safe for use by several threads; each cursor is for one.
 */
public final class CsvSource implements RowSource {
    private final String name;
    private final Opening opening;
    private final CsvFormat format;

    private CsvSource(String name, Opening opening, CsvFormat format) {
        this.name = Objects.requireNonNull(name, "name");
        this.opening = Objects.requireNonNull(opening, "opening");
        this.format = Objects.requireNonNull(format, "format");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /**
     * A file. Its name is the last part of its path without {@code .gz}: where it lies and whether it is packed changes
     * no fact.
     *
     * @param file the file
     * @param format how it is laid out
     * @return the source
     */
    public static CsvSource of(Path file, CsvFormat format) {
        Path last = Objects.requireNonNullElse(file.getFileName(), file);
        String name = last.toString();
        String plain = name.endsWith(".gz") && name.length() > 3 ? name.substring(0, name.length() - 3) : name;
        return new CsvSource(plain, () -> open(file), format);
    }

    /**
     * Bytes from anywhere, such as a resource of a jar.
     *
     * @param name the name of the source
     * @param opening opens the bytes, each time anew
     * @param format how they are laid out
     * @return the source
     */
    public static CsvSource of(String name, Opening opening, CsvFormat format) {
        return new CsvSource(name, opening, format);
    }

    /**
     * A text at hand.
     *
     * @param name the name of the source
     * @param text the rows
     * @param format how they are laid out; its charset does not matter
     * @return the source
     */
    public static CsvSource ofText(String name, String text, CsvFormat format) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CsvSource(name, () -> new ByteArrayInputStream(bytes), format.withCharset(StandardCharsets.UTF_8));
    }

    /**
     * The same file under another name.
     *
     * @param newName the name of the source
     * @return a copy
     */
    public CsvSource named(String newName) {
        return new CsvSource(newName, opening, format);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Cursor open() {
        RawRows rows = rows();
        try {
            return new TextCursor(name, rows, readHeader(rows));
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    private RawRows rows() {
        try {
            Reader reader = Decoding.open(opening.open(), format.charset());
            return format.separator() == CsvFormat.SPACES
                    ? new SpacedRows(reader)
                    : new SeparatedRows(reader, format.separator());
        } catch (NoSuchFileException e) {
            throw IntakeException.of(name, 0, IntakeReason.NOT_FOUND, e);
        } catch (NotTextException e) {
            throw IntakeException.of(name, 0, IntakeReason.NOT_TEXT, e);
        } catch (IOException e) {
            throw TextCursor.failure(name, 0, e);
        }
    }

    private List<String> readHeader(RawRows rows) {
        if (!format.hasHeader()) {
            return List.of();
        }
        Cells cells = new Cells();
        if (!TextCursor.next(name, rows, cells)) {
            throw IntakeException.of(name, Rejection.of(0, Reason.of(IntakeReason.EMPTY)));
        }
        List<String> header = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.isMalformed(i)) {
                Rejection bad = new Rejection(cells.line(), "#" + (i + 1), "", Reason.of(IntakeReason.MALFORMED_BYTES));
                throw IntakeException.of(name, bad);
            }
            header.add(cells.text(i));
        }
        return header;
    }

    private static InputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("a directory");
        }
        return Files.newInputStream(file);
    }

    /** Opens bytes. */
    @FunctionalInterface
    public interface Opening {
        /**
         * Opens the bytes at their start.
         *
         * @return a new stream, closed by the cursor
         * @throws IOException if that fails
         */
        InputStream open() throws IOException;
    }
}
