// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Column.Kind;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.examples.report.View;
import io.github.rapport4j.scoring.quadrant.Placement;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.stability.MigrationMatrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who stands in another quadrant than a month before. */
final class ChangePart {
    private final Company base;
    private final Map<CustomerId, Placement> placements;
    private final MigrationMatrix<CustomerId> moves;
    private final LocalDate before;

    ChangePart(Company base, CustomerPart now, PurchaseColumns all) {
        this.base = base;
        placements = now.placements();
        before = base.asOf().day().minusMonths(1);
        AsOf then = AsOf.of(before, base.asOf().zone());
        List<CustomerLine> lines = new CustomerReader(base, then).read(all.asOf(then));
        moves = MigrationMatrix.between(
                new CustomerPart(lines, all.currency(), base).snapshot(before),
                now.snapshot(base.asOf().day()));
    }

    Sheet sheet() {
        List<List<Cell>> rows = new ArrayList<>();
        moves.alarms().forEach(id -> rows.add(row(id, Quadrant.CORE, Quadrant.POTENTIAL)));
        for (Quadrant from : Quadrant.values()) {
            for (Quadrant to : Quadrant.values()) {
                if (from != to && !(from == Quadrant.CORE && to == Quadrant.POTENTIAL)) {
                    moves.ids(from, to).forEach(id -> rows.add(row(id, from, to)));
                }
            }
        }
        return new Sheet(
                new Sheet.Place("changes", View.OVERVIEW),
                new Sheet.Heading(Text.of(Reason.of(StoryText.CHANGES, before)), Text.of(StoryText.CHANGES_NOTE)),
                List.of(
                        Shown.column(JobText.ID, Kind.TEXT),
                        Shown.column(JobText.NAME, Kind.TEXT),
                        Shown.column(StoryText.BEFORE, Kind.TERM),
                        Shown.column(StoryText.NOW, Kind.TERM),
                        Shown.column(JobText.OWNER, Kind.GROUP),
                        Shown.column(JobText.REASON, Kind.WHY)),
                rows);
    }

    private List<Cell> row(CustomerId id, Quadrant from, Quadrant to) {
        return List.of(
                Cell.of(id.toString()),
                Cell.of(base.nameOf(id)),
                Cell.of(from),
                Cell.of(to),
                Cell.of(Shown.owner(base, id)),
                Cell.of(Optional.ofNullable(placements.get(id)).map(Text::why).orElse(Text.NONE)));
    }
}
