// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;

/**
 * How a text file is laid out (文件格式).
 *
 * @param separator the character between cells; {@link #SPACES} for runs of spaces and tabs
 * @param hasHeader whether the first row names the columns
 * @param charset how characters are written; a byte order mark in the file counts more
 */
public record CsvFormat(char separator, boolean hasHeader, Charset charset) {
    /** Cells are parted by one or more spaces or tabs, and cannot be quoted; blanks before the first do not count. */
    public static final char SPACES = ' ';

    /** The Chinese national standard, which holds GBK and GB2312. */
    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final CsvFormat STANDARD = new CsvFormat(',', true, StandardCharsets.UTF_8);

    public CsvFormat {
        Objects.requireNonNull(charset, "charset");
        if (separator == '"' || separator == '\n' || separator == '\r') {
            throw new IllegalArgumentException("separator must not be a quote or line end, but was U+00"
                    + HexFormat.of().withUpperCase().toHexDigits(separator).substring(2));
        }
    }

    /**
     * Commas, a header, UTF-8.
     *
     * @return the format
     */
    public static CsvFormat standard() {
        return STANDARD;
    }

    /**
     * The same format with another separator.
     *
     * @param newSeparator such as a semicolon or tab; {@link #SPACES} for runs of spaces
     * @return a copy
     */
    public CsvFormat withSeparator(char newSeparator) {
        return new CsvFormat(newSeparator, hasHeader, charset);
    }

    /**
     * The same format for a file that begins with its first row.
     *
     * @return a copy
     */
    public CsvFormat withoutHeader() {
        return new CsvFormat(separator, false, charset);
    }

    /**
     * The same format in another charset.
     *
     * @param newCharset such as {@link #GB18030}
     * @return a copy
     */
    public CsvFormat withCharset(Charset newCharset) {
        return new CsvFormat(separator, hasHeader, newCharset);
    }
}
