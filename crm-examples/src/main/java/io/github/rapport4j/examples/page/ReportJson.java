// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.Tile;
import java.io.IOException;
import java.util.Locale;

/** Writes a report, stories and large tables apart, in the form that the page's script reads. */
final class ReportJson {
    private ReportJson() {}

    static void write(JsonTexts to, Report report, Locale language) throws IOException {
        to.json().writeStartObject();
        to.json().writeStringField("language", language.getLanguage().equals("zh") ? "zh" : "en");
        to.write("title", report.front().title());
        to.write("subtitle", report.front().subtitle());
        to.write("footer", report.front().footer());
        to.json().writeObjectFieldStart("words");
        for (PageText word : PageText.values()) {
            to.write(word.code(), Text.of(word));
        }
        to.json().writeEndObject();
        to.array("notes", report.front().notes(), to::write);
        to.array("tiles", report.figures().tiles(), tile -> tile(to, tile));
        ChartJson.write(to, report.figures());
        to.array("tables", report.sheets(), sheet -> SheetJson.write(to, sheet));
        to.json().writeEndObject();
    }

    private static void tile(JsonTexts to, Tile tile) throws IOException {
        to.json().writeStartObject();
        to.write("label", tile.label());
        to.write("value", tile.value());
        to.json().writeBooleanField("defined", tile.isDefined());
        to.write("range", tile.range());
        to.write("why", tile.why());
        to.json().writeEndObject();
    }
}
