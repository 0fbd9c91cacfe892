// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.console;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.job.JobText;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Prints a report as plain text. Long tables are cut after some rows, those of key figures later than others, and the
 * output says how many more there are.
 */
public final class ConsoleWriter {
    private static final int MOST_ROWS = 15;
    private static final int MOST_FIGURES = 60;
    private static final int WIDEST_COLUMN = 64;

    private final PrintWriter out;
    private final Locale language;

    /**
     * A writer.
     *
     * @param out where to print; flushed at the end
     * @param language the reader's language
     */
    public ConsoleWriter(PrintWriter out, Locale language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Prints a report.
     *
     * @param report what to show
     */
    public void write(Report report) {
        out.println(report.front().title().in(language));
        out.println(report.front().subtitle().in(language));
        report.front().notes().forEach(note -> out.println("! " + note.in(language)));
        report.sheets().forEach(this::sheet);
        out.flush();
    }

    private void sheet(Sheet sheet) {
        out.println();
        out.println("== " + sheet.heading().title().in(language) + " ==");
        if (!sheet.heading().note().isEmpty()) {
            out.println(sheet.heading().note().in(language));
        }
        int[] shown = IntStream.range(0, sheet.columns().size())
                .filter(i -> sheet.columns().get(i).kind() != Column.Kind.WHY)
                .toArray();
        List<String[]> lines = lines(sheet, shown);
        int[] widths = widths(lines, shown.length);
        for (int i = 0; i < lines.size(); i++) {
            out.println(line(lines.get(i), widths, sheet, shown));
            if (i == 0) {
                out.println("-".repeat(IntStream.of(widths).sum() + 2 * (widths.length - 1)));
            }
        }
        int hidden = sheet.rows().size() - (lines.size() - 1);
        if (hidden > 0) {
            out.println(Text.of(Reason.of(JobText.MORE_ROWS, hidden)).in(language));
        }
    }

    private List<String[]> lines(Sheet sheet, int[] shown) {
        List<String[]> lines = new ArrayList<>();
        lines.add(IntStream.of(shown)
                .mapToObj(i -> sheet.columns().get(i).label().in(language))
                .toArray(String[]::new));
        int most = sheet.place().view() == View.KPIS ? MOST_FIGURES : MOST_ROWS;
        for (List<Cell> row :
                sheet.rows().subList(0, Math.min(most, sheet.rows().size()))) {
            lines.add(IntStream.of(shown)
                    .mapToObj(i -> row.get(i).text().in(language).replace('\n', ' '))
                    .toArray(String[]::new));
        }
        return lines;
    }

    private static int[] widths(List<String[]> lines, int columns) {
        int[] widths = new int[columns];
        for (String[] line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST_COLUMN, Columns.width(line[i])));
            }
        }
        return widths;
    }

    private static String line(String[] cells, int[] widths, Sheet sheet, int[] shown) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            boolean right = sheet.columns().get(shown[i]).kind() == Column.Kind.NUMBER;
            line.append(i == 0 ? "" : "  ").append(Columns.fit(cells[i], widths[i], right));
        }
        return line.toString().stripTrailing();
    }
}
