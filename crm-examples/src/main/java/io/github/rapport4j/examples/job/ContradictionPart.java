// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.examples.company.CompanyText;
import io.github.rapport4j.examples.company.Contradiction;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import java.util.List;
import java.util.Optional;

/** What in the files does not go together, with file and line. */
final class ContradictionPart {
    private final List<Contradiction> contradictions;

    ContradictionPart(List<Contradiction> contradictions) {
        this.contradictions = contradictions;
    }

    /** Nothing when nothing contradicts itself. */
    Optional<Sheet> sheet() {
        if (contradictions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Sheet(
                new Sheet.Place("contradictions", View.QUALITY),
                new Sheet.Heading(Text.of(CompanyText.CONTRADICTIONS), Text.of(CompanyText.CONTRADICTIONS_NOTE)),
                List.of(
                        Shown.column(JobText.FILE, Kind.TEXT),
                        Shown.column(JobText.LINE, Kind.NUMBER),
                        Shown.column(CompanyText.OUTCOME, Kind.TEXT),
                        Shown.column(CompanyText.WHAT, Kind.LONG)),
                contradictions.stream().map(ContradictionPart::row).toList()));
    }

    private static List<Cell> row(Contradiction found) {
        return List.of(
                Cell.of(found.source()),
                Shown.count(found.line()),
                Cell.of(Text.of(found.isKept() ? CompanyText.KEPT : CompanyText.REJECTED)),
                Cell.of(Text.of(found.what())));
    }
}
