// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The facts of a customer as of a point, and how they stood on each day before, with today's knowledge. */
record Timeline(CustomerHistory seen, ScanPoint point) {
    static Timeline of(CustomerHistory history, ScanPoint point) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(point, "point");
        return new Timeline(history.asOf(point.asOf()), point);
    }

    LocalDate day() {
        return point.asOf().day();
    }

    LocalDate dayOf(Fact fact) {
        return fact.occurredAt().dayIn(point.asOf().zone());
    }

    boolean records(FactKind kind) {
        return seen.records(kind);
    }

    /** The same customer on an earlier day. */
    Timeline on(LocalDate day) {
        AsOf now = point.asOf();
        AsOf then = new AsOf(day, now.zone(), now.knownBy());
        return new Timeline(seen.asOf(then), point.withAsOf(then));
    }

    /** Those of some facts that happened up to a day. */
    <F extends Fact> List<F> until(LocalDate day, List<F> facts) {
        return facts.isEmpty()
                ? facts
                : facts.stream().filter(fact -> !dayOf(fact).isAfter(day)).toList();
    }
}
