// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.lab;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.examples.company.Lead;
import io.github.rapport4j.examples.console.Columns;
import io.github.rapport4j.scoring.lab.Comparison;
import io.github.rapport4j.scoring.lab.Move;
import io.github.rapport4j.scoring.lab.Outcome;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a trial found: a table of counts, then who moves and why, in the order of the base. */
final class TrialWriter<T, O extends Enum<O> & Term> {
    private final PrintWriter out;
    private final Locale language;
    private final List<Optional<O>> before = new ArrayList<>();
    private final List<Optional<O>> after = new ArrayList<>();
    private final Comparison<T, O> comparison;

    TrialWriter(PrintWriter out, Locale language, Comparison<T, O> comparison) {
        this.out = out;
        this.language = language;
        this.comparison = comparison;
        for (Move<T, O> item : comparison.items()) {
            add(item.before(), item.after());
        }
        for (Comparison.Refused<T, O> item : comparison.refused()) {
            add(item.before(), item.after());
        }
    }

    private void add(Outcome<O> from, Outcome<O> to) {
        before.add(from.term());
        after.add(to.term());
    }

    /** A row for each word there is today, a column for each there would be. */
    void table() {
        List<Optional<O>> columns = words(after);
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(text(Reason.of(TrialText.FROM))));
        columns.forEach(word -> head.add(label(word)));
        rows.add(head);
        for (Optional<O> from : words(before)) {
            List<String> row = new ArrayList<>(List.of(label(from)));
            columns.forEach(to -> row.add(Long.toString(count(from, to))));
            rows.add(row);
        }
        rows.forEach(row -> out.println(line(row, rows)));
    }

    private String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream()
                    .mapToInt(each -> Columns.width(each.get(column)))
                    .max()
                    .orElse(1);
            line.append("  ").append(Columns.fit(row.get(i), width, i > 0));
        }
        return line.toString();
    }

    private List<Optional<O>> words(List<Optional<O>> sides) {
        return sides.stream()
                .distinct()
                .sorted(Comparator.comparingInt(word -> word.map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private long count(Optional<O> from, Optional<O> to) {
        long count = 0;
        for (int i = 0; i < before.size(); i++) {
            count += before.get(i).equals(from) && after.get(i).equals(to) ? 1 : 0;
        }
        return count;
    }

    /** Those who move, then those who lose or get a word; so many of each. */
    void moves(int most) {
        List<Move<T, O>> moved = comparison.moved();
        List<Comparison.Refused<T, O>> edges = comparison.refused().stream()
                .filter(item -> item.isLeaving() || item.isEntering())
                .toList();
        out.println(text(Reason.of(moved.size() + edges.size() == 0 ? TrialText.NOBODY : TrialText.WHO)));
        moved.stream().limit(most).forEach(move -> item(move.item(), move));
        more(moved.size(), most);
        edges.stream().limit(most).forEach(this::edge);
        more(edges.size(), most);
    }

    private void edge(Comparison.Refused<T, O> edge) {
        Outcome<O> placed = edge.isLeaving() ? edge.before() : edge.after();
        TrialText what = edge.isLeaving() ? TrialText.LEAVES : TrialText.ENTERS;
        out.println("  " + text(Reason.of(what, name(edge.item()), placed.term().orElseThrow())));
        out.println("    " + text(edge.reason()));
    }

    private void item(T item, Explained move) {
        List<String> lines = move.explain(language).lines().toList();
        out.println("  " + text(Reason.of(TrialText.ITEM, name(item), lines.get(0))));
        lines.stream().skip(1).forEach(line -> out.println("  " + line));
    }

    private static String name(Object item) {
        return item instanceof Lead lead ? lead.id() + " " + lead.name() : item.toString();
    }

    private void more(int all, int most) {
        if (all > most) {
            out.println("  " + text(Reason.of(TrialText.MORE, all - most, all)));
        }
    }

    private String label(Optional<O> word) {
        return word.map(term -> term.label(language)).orElseGet(() -> text(Reason.of(TrialText.NONE)));
    }

    private String text(Reason reason) {
        return reason.text(language);
    }
}
