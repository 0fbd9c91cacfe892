// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.rapport4j.examples.job.JobText;
import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.Tile;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes a report in the form that the page's script reads. */
final class ReportJson {
    /** Above this ratio of largest to smallest value the value axis is logarithmic. */
    private static final double LOG_SPREAD = 50;

    private final JsonGenerator json;

    ReportJson(JsonGenerator json) {
        this.json = json;
    }

    void write(Report report, Locale language) throws IOException {
        json.writeStartObject();
        json.writeStringField("language", language.getLanguage().equals("zh") ? "zh" : "en");
        text("title", report.front().title());
        text("subtitle", report.front().subtitle());
        text("footer", report.front().footer());
        words();
        json.writeArrayFieldStart("notes");
        for (Text note : report.front().notes()) {
            text(note);
        }
        json.writeEndArray();
        figures(report.figures());
        json.writeArrayFieldStart("tables");
        for (Sheet sheet : report.sheets()) {
            sheet(sheet);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void words() throws IOException {
        json.writeObjectFieldStart("words");
        for (JobText word : JobText.pageWords()) {
            text(word.pageKey(), Text.of(word));
        }
        json.writeEndObject();
    }

    private void figures(Report.Figures figures) throws IOException {
        json.writeArrayFieldStart("tiles");
        for (Tile tile : figures.tiles()) {
            tile(tile);
        }
        json.writeEndArray();
        if (figures.quadrants().isPresent()) {
            quadrants(figures.quadrants().get());
        }
        if (figures.steps().bands().isPresent()) {
            bands(figures.steps().bands().get());
        }
        if (figures.cohorts().isPresent()) {
            cohorts(figures.cohorts().get());
        }
    }

    private void tile(Tile tile) throws IOException {
        json.writeStartObject();
        text("label", tile.label());
        text("value", tile.value());
        json.writeBooleanField("defined", tile.isDefined());
        text("range", tile.range());
        text("why", tile.why());
        json.writeEndObject();
    }

    private void quadrants(QuadrantChart chart) throws IOException {
        json.writeObjectFieldStart("quadrant");
        text("title", Text.of(JobText.QUADRANT_TITLE));
        text("note", Text.of(JobText.QUADRANT_NOTE));
        text("valueName", Text.of(JobText.VALUE));
        text("loyaltyName", Text.of(JobText.LOYALTY));
        text("valueCutName", Text.of(JobText.VALUE_CUT));
        text("loyaltyCutName", Text.of(JobText.LOYALTY_CUT));
        json.writeNumberField("valueCut", chart.valueCut());
        json.writeNumberField("loyaltyCut", chart.loyaltyCut());
        json.writeStringField("scale", isSpread(chart) ? "log" : "linear");
        json.writeNumberField(
                "points",
                chart.groups().stream().mapToInt(g -> g.points().size()).sum());
        counts(chart);
        json.writeArrayFieldStart("groups");
        for (QuadrantChart.Group group : chart.groups()) {
            group(group);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void counts(QuadrantChart chart) throws IOException {
        json.writeArrayFieldStart("counts");
        for (QuadrantChart.Count count : chart.counts()) {
            count(count.code(), count.label(), count.count());
        }
        json.writeEndArray();
    }

    private void count(String code, Text label, int count) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", code);
        text("label", label);
        json.writeNumberField("count", count);
        json.writeEndObject();
    }

    private void group(QuadrantChart.Group group) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", group.quadrant().code());
        text("label", Text.of(group.quadrant()));
        json.writeArrayFieldStart("points");
        for (QuadrantChart.Point point : group.points()) {
            json.writeStartArray();
            json.writeNumber(point.loyalty());
            json.writeNumber(point.value());
            json.writeString(point.customer());
            json.writeString(point.shownValue());
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static boolean isSpread(QuadrantChart chart) {
        double[] values = chart.groups().stream()
                .flatMap(group -> group.points().stream())
                .mapToDouble(QuadrantChart.Point::value)
                .sorted()
                .toArray();
        return values.length > 1 && values[0] > 0 && values[values.length - 1] / values[0] > LOG_SPREAD;
    }

    private void bands(BandChart chart) throws IOException {
        json.writeObjectFieldStart("bands");
        text("title", Text.of(JobText.BAND_TITLE));
        text("note", Text.of(JobText.BAND_NOTE));
        json.writeArrayFieldStart("bands");
        for (BandChart.Band band : chart.bands()) {
            json.writeStartObject();
            text("label", Text.of(band.band()));
            json.writeNumberField("decided", band.decided());
            json.writeNumberField("provisional", band.provisional());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void cohorts(CohortGrid grid) throws IOException {
        json.writeObjectFieldStart("cohorts");
        text("note", Text.of(JobText.COHORT_NOTE));
        json.writeArrayFieldStart("rows");
        for (CohortGrid.Row row : grid.rows()) {
            json.writeStartObject();
            json.writeStringField("cohort", row.month());
            json.writeNumberField("size", row.size());
            json.writeArrayFieldStart("active");
            for (long active : row.active()) {
                json.writeNumber(active);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sheet(Sheet sheet) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", sheet.place().id());
        text("title", sheet.heading().title());
        text("note", sheet.heading().note());
        columns(sheet.columns());
        json.writeArrayFieldStart("rows");
        for (List<Cell> row : sheet.rows()) {
            json.writeStartArray();
            for (Cell cell : row) {
                cell(cell);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void columns(List<Column> columns) throws IOException {
        json.writeArrayFieldStart("columns");
        for (Column column : columns) {
            json.writeStartObject();
            text("label", column.label());
            json.writeStringField("type", column.kind().name().toLowerCase(Locale.ROOT));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void cell(Cell cell) throws IOException {
        if (cell.rank() == null && cell.code() == null) {
            text(cell.text());
            return;
        }
        json.writeStartObject();
        text("t", cell.text());
        if (cell.rank() != null) {
            json.writeNumberField("s", cell.rank());
        }
        if (cell.code() != null) {
            json.writeStringField("code", cell.code());
        }
        json.writeEndObject();
    }

    private void text(String field, Text text) throws IOException {
        json.writeFieldName(field);
        text(text);
    }

    private void text(Text text) throws IOException {
        if (text.en().equals(text.zh())) {
            json.writeString(text.en());
            return;
        }
        json.writeStartObject();
        json.writeStringField("en", text.en());
        json.writeStringField("zh", text.zh());
        json.writeEndObject();
    }
}
