// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.Rejection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of every row: counts that add up, counts by reason, and the first rejected rows. */
final class IntakePart {
    private final List<IntakeReport> reports;

    IntakePart(List<IntakeReport> reports) {
        this.reports = reports;
    }

    List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(counts());
        if (reports.stream().anyMatch(report -> report.rejected() > 0)) {
            sheets.add(reasons());
            sheets.add(rejections());
        }
        return sheets;
    }

    private Sheet counts() {
        return new Sheet(
                new Sheet.Place("intake", View.QUALITY),
                new Sheet.Heading(Text.of(JobText.INTAKE), Text.of(JobText.INTAKE_NOTE)),
                List.of(
                        Shown.column(JobText.FILE, Kind.TEXT),
                        Shown.column(JobText.ROWS_READ, Kind.NUMBER),
                        Shown.column(JobText.ACCEPTED, Kind.NUMBER),
                        Shown.column(JobText.DUPLICATE, Kind.NUMBER),
                        Shown.column(JobText.REJECTED, Kind.NUMBER)),
                reports.stream()
                        .map(report -> List.of(
                                Cell.of(report.source()),
                                Shown.count(report.rows()),
                                Shown.count(report.accepted()),
                                Shown.count(report.duplicates()),
                                Shown.count(report.rejected())))
                        .toList());
    }

    private Sheet reasons() {
        List<List<Cell>> rows = new ArrayList<>();
        for (IntakeReport report : reports) {
            report.reasons().entrySet().stream()
                    .sorted(Map.Entry.<Reason, Long>comparingByValue(Comparator.reverseOrder())
                            .thenComparing(entry -> entry.getKey().code().code())
                            .thenComparing(entry -> entry.getKey().text(Locale.ENGLISH)))
                    .forEach(entry -> rows.add(List.of(
                            Cell.of(report.source()),
                            Cell.of(Text.of(entry.getKey())),
                            Shown.count(entry.getValue()))));
        }
        return new Sheet(
                new Sheet.Place("rejected", View.QUALITY),
                new Sheet.Heading(Text.of(JobText.REASONS), Text.NONE),
                List.of(
                        Shown.column(JobText.FILE, Kind.TEXT),
                        Shown.column(JobText.REASON, Kind.TEXT),
                        Shown.column(JobText.COUNT, Kind.NUMBER)),
                rows);
    }

    private Sheet rejections() {
        return new Sheet(
                new Sheet.Place("rejections", View.QUALITY),
                new Sheet.Heading(Text.of(JobText.REJECTIONS), Text.of(JobText.REJECTIONS_NOTE)),
                List.of(
                        Shown.column(JobText.FILE, Kind.TEXT),
                        Shown.column(JobText.LINE, Kind.NUMBER),
                        Shown.column(JobText.COLUMN, Kind.TEXT),
                        Shown.column(JobText.BAD_VALUE, Kind.TEXT),
                        Shown.column(JobText.REASON, Kind.LONG)),
                reports.stream()
                        .flatMap(report -> report.first().stream().map(rejection -> row(report, rejection)))
                        .toList());
    }

    private static List<Cell> row(IntakeReport report, Rejection rejection) {
        return List.of(
                Cell.of(report.source()),
                Shown.count(rejection.line()),
                Cell.of(rejection.column()),
                Cell.of(rejection.value()),
                Cell.of(Text.of(rejection.reason())));
    }
}
