// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of one file by the names of its columns; reads quotes, knows no line feeds in cells. */
final class SampleRows {
    private static final Map<String, String> STANDARD =
            Collections.unmodifiableMap(SampleCompany.standard().files());

    final List<String> header;
    final List<Map<String, String>> rows = new ArrayList<>();

    private SampleRows(String text) {
        List<String> lines = Arrays.asList(text.split("\n"));
        header = cells(lines.get(0));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != header.size()) {
                throw new AssertionError(cells.size() + " cells for " + header.size() + " columns: " + line);
            }
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(header.get(i), cells.get(i));
            }
            rows.add(row);
        }
    }

    static SampleRows of(Map<String, String> files, String file) {
        return new SampleRows(Optional.ofNullable(files.get(file)).orElseThrow());
    }

    static SampleRows of(String file) {
        return new SampleRows(Optional.ofNullable(STANDARD.get(file)).orElseThrow());
    }

    /** Every value of a column, empty ones apart. */
    Set<String> values(String column) {
        return rows.stream()
                .map(row -> row.get(column))
                .filter(value -> !value.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<Map<String, String>> where(String column, String value) {
        return rows.stream().filter(row -> row.get(column).equals(value)).toList();
    }

    /** The day that a cell of type date or time begins with; empty if it is none. */
    static Optional<LocalDate> day(String cell) {
        return cell.matches("\\d{4}-(0\\d|1[0-2])-([0-2]\\d|3[01])(T.*)?")
                        && !cell.equals("2023-02-30")
                        && !cell.equals("2023-04-31")
                ? Optional.of(LocalDate.parse(cell.substring(0, 10)))
                : Optional.empty();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
            if (doubled) {
                cell.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
