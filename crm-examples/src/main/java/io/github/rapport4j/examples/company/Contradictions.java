// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.intake.row.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Collects what contradicts itself while files are read. */
final class Contradictions {
    private final Map<CompanyFile, List<Contradiction>> found = new EnumMap<>(CompanyFile.class);
    private final Map<CompanyFile, String> names;

    /** {@code names} are those of the files as messages show them. */
    Contradictions(Map<CompanyFile, String> names) {
        this.names = names;
    }

    void kept(CompanyFile file, long line, Reason what) {
        add(file, line, what, true);
    }

    /** Leaves the mapping of a row. */
    RuntimeException rejected(CompanyFile file, Row row, String column, Reason what) {
        add(file, row.line(), what, false);
        return row.refused(column, what);
    }

    /** File by file, line by line. */
    List<Contradiction> list() {
        List<Contradiction> all = new ArrayList<>();
        found.values().forEach(list -> {
            list.sort(Comparator.comparingLong(Contradiction::line));
            all.addAll(list);
        });
        return all;
    }

    private void add(CompanyFile file, long line, Reason what, boolean kept) {
        String name = Objects.requireNonNull(names.get(file));
        found.computeIfAbsent(file, key -> new ArrayList<>()).add(new Contradiction(name, line, what, kept));
    }
}
