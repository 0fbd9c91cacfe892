// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.lifecycle.transition.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Rows of lifecycle events. */
final class StageRows {
    private StageRows() {}

    /** An event of a customer. */
    record Event(CustomerId customer, LifecycleEvent event) {}

    static Event event(Row row, FileContext context) {
        CustomerId customer = context.customer(row);
        EventKind kind = row.term("event", EventKind.values());
        Occurrence time = row.occurrence("time");
        LifecycleEvent event = LifecycleEvent.builder()
                .id(row.value("id", FactId::of))
                .kind(kind)
                .effectiveAt(time.startIn(context.zone()))
                .recordedAt(recorded(row.optionalOccurrence("recorded").orElse(time), context.zone()))
                .reason(row.optionalTerm("reason", MoveReason.values()))
                .note(row.optionalText("note").map(FreeText::of))
                .target(target(row, kind))
                .waiver(waiver(row))
                .recheckOn(recheck(row, kind))
                .build();
        return new Event(customer, event);
    }

    /**
     * What is recorded on a day without a time of day is known when the day ends, and then all facts of the day are.
     */
    private static Instant recorded(Occurrence at, ZoneId zone) {
        return at instanceof Occurrence.On on
                ? on.day().plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1)
                : at.startIn(zone);
    }

    private static Optional<LifecycleStage> target(Row row, EventKind kind) {
        if (kind != EventKind.EXISTING_IMPORTED) {
            requireEmpty(row, "target");
            return Optional.empty();
        }
        FileContext.needs(row, "target");
        return CustomerRows.stage(row, "target");
    }

    private static Optional<LocalDate> recheck(Row row, EventKind kind) {
        if (kind != EventKind.LEAD_DEFERRED) {
            requireEmpty(row, "recheck");
        }
        return row.optionalDate("recheck");
    }

    private static Optional<Waiver> waiver(Row row) {
        if (!row.has("override_reason")) {
            return Optional.empty();
        }
        FileContext.needs(row, "author");
        return Optional.of(Waiver.of(row.text("author"), FreeText.of(row.text("override_reason"))));
    }

    private static void requireEmpty(Row row, String column) {
        if (row.has(column)) {
            throw row.refused(column, Reason.of(IntakeReason.BAD_VALUE));
        }
    }
}
