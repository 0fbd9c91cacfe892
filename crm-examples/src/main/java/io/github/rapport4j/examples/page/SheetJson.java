// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Sheet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Writes sheets: small ones with their rows, large ones with their rows packed beside the report. */
final class SheetJson {
    /** Sheets with more rows are packed. */
    static final int MOST_PLAIN_ROWS = 500;

    private SheetJson() {}

    static void write(JsonTexts to, Sheet sheet) throws IOException {
        to.json().writeStartObject();
        to.json().writeStringField("id", sheet.place().id());
        to.json().writeStringField("view", sheet.place().view().name().toLowerCase(Locale.ROOT));
        to.write("title", sheet.heading().title());
        to.write("note", sheet.heading().note());
        to.array("columns", sheet.columns(), column -> column(to, column));
        to.json().writeNumberField("size", sheet.rows().size());
        if (!isPacked(sheet)) {
            rows(to, sheet);
        }
        to.json().writeEndObject();
    }

    /** The rows of the large sheets. */
    static void scripts(List<Sheet> sheets, Writer out) throws IOException {
        for (Sheet sheet : sheets) {
            if (isPacked(sheet)) {
                Packed.script(
                        "rows-" + sheet.place().id(),
                        json -> {
                            json.json().writeStartObject();
                            rows(json, sheet);
                            json.json().writeEndObject();
                        },
                        out);
            }
        }
    }

    private static boolean isPacked(Sheet sheet) {
        return sheet.rows().size() > MOST_PLAIN_ROWS;
    }

    private static void column(JsonTexts to, Column column) throws IOException {
        to.json().writeStartObject();
        to.write("label", column.label());
        to.json().writeStringField("type", column.kind().name().toLowerCase(Locale.ROOT));
        to.json().writeEndObject();
    }

    private static void rows(JsonTexts to, Sheet sheet) throws IOException {
        to.array("rows", sheet.rows(), row -> {
            to.json().writeStartArray();
            for (Cell cell : row) {
                cell(to, cell);
            }
            to.json().writeEndArray();
        });
    }

    private static void cell(JsonTexts to, Cell cell) throws IOException {
        if (cell.rank() == null && cell.code() == null) {
            to.write(cell.text());
            return;
        }
        to.json().writeStartObject();
        to.write("t", cell.text());
        if (cell.rank() != null) {
            to.json().writeNumberField("s", cell.rank());
        }
        if (cell.code() != null) {
            to.json().writeStringField("code", cell.code());
        }
        to.json().writeEndObject();
    }
}
