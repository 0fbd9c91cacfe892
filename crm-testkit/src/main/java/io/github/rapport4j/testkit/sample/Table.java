// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** One CSV file in the making: rows in the order of their days, then lines put in by hand. */
final class Table {
    private final String header;
    private final List<Line> lines = new ArrayList<>();
    private final List<String> extra = new ArrayList<>();
    private int ids;

    private record Line(LocalDate day, String text) {}

    Table(String header) {
        this.header = header;
    }

    /** A row that belongs to no day. */
    void add(String... cells) {
        add(LocalDate.EPOCH, cells);
    }

    void add(LocalDate day, String... cells) {
        lines.add(new Line(day, row(List.of(cells))));
    }

    /** The next id with a prefix, such as I00017. */
    String nextId(String prefix) {
        return String.format(Locale.ROOT, "%s%05d", prefix, ++ids);
    }

    /** Spreads lines over the file, at the same places whatever else it holds. */
    void spread(List<String> texts) {
        extra.addAll(texts);
    }

    /** Repeats the row of that number, once more, at the end. */
    void repeat(int row) {
        extra.add(lines.get(row).text);
    }

    String text() {
        lines.sort(Comparator.comparing(Line::day));
        List<String> rows = new ArrayList<>(lines.stream().map(Line::text).toList());
        for (int i = 0; i < extra.size(); i++) {
            rows.add((i + 1) * rows.size() / (extra.size() + 1), extra.get(i));
        }
        return header + "\n" + String.join("\n", rows) + "\n";
    }

    private static String row(List<String> cells) {
        return String.join(",", cells.stream().map(Table::cell).toList());
    }

    private static String cell(String text) {
        return text.indexOf(',') < 0 && text.indexOf('"') < 0 ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
