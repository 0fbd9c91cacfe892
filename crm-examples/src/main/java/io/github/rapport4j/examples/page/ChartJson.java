// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.page;

import io.github.rapport4j.examples.report.BandChart;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.FunnelChart;
import io.github.rapport4j.examples.report.QuadrantChart;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Text;
import java.io.IOException;
import java.util.List;

/** Writes the figures behind the charts. */
final class ChartJson {
    /** Above this ratio of largest to smallest value the value axis is logarithmic. */
    private static final double LOG_SPREAD = 50;

    private ChartJson() {}

    static void write(JsonTexts to, Report.Figures figures) throws IOException {
        if (figures.quadrants().isPresent()) {
            quadrants(to, figures.quadrants().get());
        }
        if (figures.steps().bands().isPresent()) {
            to.array("bands", figures.steps().bands().get().bands(), band -> band(to, band));
        }
        if (figures.steps().funnel().isPresent()) {
            to.array("funnel", figures.steps().funnel().get().steps(), step -> step(to, step));
        }
        if (figures.cohorts().isPresent()) {
            to.array("cohorts", figures.cohorts().get().rows(), row -> cohort(to, row));
        }
    }

    private static void quadrants(JsonTexts to, QuadrantChart chart) throws IOException {
        to.json().writeObjectFieldStart("quadrant");
        to.json().writeNumberField("valueCut", chart.valueCut());
        to.json().writeNumberField("loyaltyCut", chart.loyaltyCut());
        to.json().writeStringField("scale", isSpread(chart) ? "log" : "linear");
        to.array("counts", chart.counts(), count -> {
            to.json().writeStartObject();
            named(to, count.code(), count.label());
            to.json().writeNumberField("count", count.count());
            to.json().writeEndObject();
        });
        to.array("groups", chart.groups(), group -> {
            to.json().writeStartObject();
            named(to, group.quadrant().code(), Text.of(group.quadrant()));
            to.array("points", group.points(), point -> point(to, point));
            to.json().writeEndObject();
        });
        to.json().writeEndObject();
    }

    private static void named(JsonTexts to, String code, Text label) throws IOException {
        to.json().writeStringField("code", code);
        to.write("label", label);
    }

    private static void point(JsonTexts to, QuadrantChart.Point point) throws IOException {
        to.json().writeStartArray();
        to.json().writeNumber(point.loyalty());
        to.json().writeNumber(point.value());
        to.json().writeString(point.customer());
        to.json().writeString(point.shownValue());
        to.json().writeEndArray();
    }

    private static boolean isSpread(QuadrantChart chart) {
        double[] values = chart.groups().stream()
                .flatMap(group -> group.points().stream())
                .mapToDouble(QuadrantChart.Point::value)
                .sorted()
                .toArray();
        return values.length > 1 && values[0] > 0 && values[values.length - 1] / values[0] > LOG_SPREAD;
    }

    private static void band(JsonTexts to, BandChart.Band band) throws IOException {
        to.json().writeStartObject();
        named(to, band.band().code(), Text.of(band.band()));
        to.json().writeNumberField("decided", band.decided());
        to.json().writeNumberField("provisional", band.provisional());
        to.json().writeEndObject();
    }

    private static void step(JsonTexts to, FunnelChart.Step step) throws IOException {
        to.json().writeStartObject();
        named(to, step.stage().code(), Text.of(step.stage()));
        to.json().writeNumberField("now", step.now());
        to.json().writeNumberField("reached", step.reached());
        to.json().writeEndObject();
    }

    private static void cohort(JsonTexts to, CohortGrid.Row row) throws IOException {
        to.json().writeStartObject();
        to.json().writeStringField("cohort", row.month());
        to.json().writeNumberField("size", row.size());
        List<Long> active = row.active();
        to.array("active", active, to.json()::writeNumber);
        to.json().writeEndObject();
    }
}
