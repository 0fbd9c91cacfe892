// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.intake.cell.Cells;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.RowSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("QUAL-6")
class CsvSourceTest {
    private static final CsvFormat CSV = CsvFormat.standard();

    @Test
    void readsQuotedCellsAndKeepsLineNumbers() {
        assertEquals(
                List.of("2:a|say \"hi\"\nthere", "4:b|c,d", "7:x|y"),
                rows(CsvSource.ofText("t", "p,q\r\na,\"say \"\"hi\"\"\nthere\"\r\nb,\"c,d\"\n\n\nx,y", CSV)));
    }

    @Test
    void readsOtherSeparatorsAndLineEnds() {
        assertEquals(List.of("2:a|b c"), rows(CsvSource.ofText("t", "p;q\ra;b c\r", CSV.withSeparator(';'))));
        assertEquals(List.of("2:a|b c"), rows(CsvSource.ofText("t", "p\tq\na\tb c", CSV.withSeparator('\t'))));
    }

    @Test
    void readsRunsOfSpacesWithBlanksInFront() {
        CsvFormat spaces = CSV.withSeparator(CsvFormat.SPACES);
        assertEquals(
                List.of("1:00004|0001|19970101|2|29.33", "3:x"),
                rows(CsvSource.ofText("t", " 00004 0001 19970101  2   29.33\r\n   \r\n\tx ", spaces.withoutHeader())));
        assertEquals(List.of("2:1|2"), rows(CsvSource.ofText("t", "  a   b\n 1   2\n", spaces)));
    }

    @Test
    void readsMarksOfUnicodeAndChineseBytes() throws IOException {
        String text = "\"客户\",名称\n1,\"张, 三\"\n2,𠮷\n";
        List<String> expected = List.of("客户|名称", "2:1|张, 三", "3:2|𠮷");
        assertEquals(expected, withHeader(bytes(text.getBytes(StandardCharsets.UTF_8), CSV)));
        assertEquals(expected, withHeader(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), CSV)));
        byte[] chinese = text.getBytes(Charset.forName("GB18030"));
        CsvFormat gb = CSV.withCharset(CsvFormat.GB18030);
        assertEquals(expected, withHeader(bytes(chinese, gb)));
        assertEquals(expected, withHeader(bytes(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), gb)));
        assertEquals(expected, withHeader(bytes(text.getBytes(StandardCharsets.UTF_16), CSV)));
        assertEquals(expected, withHeader(bytes(packed(chinese), gb)));
    }

    @Test
    void tellsPackedFilesByTheirBytesAndNamesThemAlike(@TempDir Path folder) throws IOException {
        Path plain = Files.writeString(folder.resolve("orders.csv"), "a,b\n1,2\n");
        Path gzip = Files.write(folder.resolve("orders.csv.gz"), packed(Files.readAllBytes(plain)));
        assertEquals("orders.csv", CsvSource.of(plain, CSV).name());
        assertEquals("orders.csv", CsvSource.of(gzip, CSV).name());
        assertEquals("march", CsvSource.of(gzip, CSV).named("march").name());
        assertEquals(List.of("2:1|2"), rows(CsvSource.of(plain, CSV)));
        assertEquals(List.of("2:1|2"), rows(CsvSource.of(gzip, CSV)));
    }

    @Test
    void textBehindAClosingQuoteIsOneOddCell() {
        assertEquals(List.of("2:xy|2", "3:3|4"), rows(CsvSource.ofText("t", "a,b\n\"x\"y,2\n3,4\n", CSV)));
    }

    @Test
    void bytesOfAnotherCharsetAreMarkedAndTheRestIsRead() {
        byte[] latin = "a,b\n1,café\n2,x\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("2:1|caf" + Cells.MALFORMED, "3:2|x"), rows(bytes(latin, CSV)));
    }

    @Test
    void saysWhatCannotBeRead(@TempDir Path folder) throws IOException {
        assertProblem("no.csv: there is no such file", CsvSource.of(folder.resolve("no.csv"), CSV));
        String name = folder.getFileName().toString();
        assertProblem(name + ": it cannot be read", CsvSource.of(folder, CSV));
        assertProblem("e: it is empty", CsvSource.ofText("e", "", CSV));
        assertProblem("e: it is empty", CsvSource.ofText("e", "\n\r\n \n", CSV));
        assertProblem(
                "b: not a text file but an archive or office document; export it as CSV",
                bytes(new byte[] {'P', 'K', 3, 4, 0, 0}, CSV));
        assertProblem(
                "t: line 3: a quote is opened and never closed", CsvSource.ofText("t", "a,b\n1,2\n3,\"4\n5,6\n", CSV));
        byte[] whole = packed("a,b\n1,2\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
        assertProblem("b: it breaks off in the middle", bytes(Arrays.copyOf(whole, 20), CSV));
        assertProblem("b: it breaks off in the middle", bytes(Arrays.copyOf(whole, 5), CSV));
        assertProblem(
                "b: line 1, column #2: bytes that are no characters of the given charset",
                bytes("a,\u00E9\n1,2\n".getBytes(StandardCharsets.ISO_8859_1), CSV));
    }

    @Test
    void headerOnlyIsNotEmpty() {
        assertEquals(List.of(), rows(CsvSource.ofText("t", "a,b\n", CSV)));
    }

    @Test
    void refusesSeparatorsThatPartLines() {
        assertEquals(
                "separator must not be a quote or line end, but was U+000A",
                assertThrows(IllegalArgumentException.class, () -> CSV.withSeparator('\n'))
                        .getMessage());
    }

    private static void assertProblem(String message, RowSource source) {
        IntakeException e = assertThrows(IntakeException.class, () -> rows(source));
        assertEquals(message, e.getMessage());
        assertTrue(e.text(Locale.CHINESE).startsWith(e.source() + ": "));
    }

    private static CsvSource bytes(byte[] bytes, CsvFormat format) {
        return CsvSource.of("b", () -> new ByteArrayInputStream(bytes), format);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static List<String> withHeader(RowSource source) {
        List<String> all = new ArrayList<>();
        try (RowSource.Cursor cursor = source.open()) {
            all.add(String.join("|", cursor.header()));
        }
        all.addAll(rows(source));
        return all;
    }

    private static List<String> rows(RowSource source) {
        List<String> rows = new ArrayList<>();
        try (RowSource.Cursor cursor = source.open()) {
            Cells cells = new Cells();
            while (cursor.next(cells)) {
                List<String> texts = new ArrayList<>();
                for (int i = 0; i < cells.size(); i++) {
                    texts.add(cells.text(i));
                }
                rows.add(cells.line() + ":" + String.join("|", texts));
            }
        }
        return rows;
    }
}
