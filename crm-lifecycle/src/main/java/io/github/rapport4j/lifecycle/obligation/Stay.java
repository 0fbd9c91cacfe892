// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The current stay at an open stage as of a point.
 *
 * @param stage the stage
 * @param events the event that led there, and those since
 * @param asOf the point
 * @param isLive whether a go-live was accepted, in this stay or before it
 */
record Stay(LifecycleStage stage, List<LifecycleEvent> events, AsOf asOf, boolean isLive) {
    /** The stay, if the relationship is open at all. */
    static Optional<Stay> from(LifecycleState state, AsOf asOf) {
        LifecycleState then = state.asOf(asOf);
        if (!then.standing().isOpen()) {
            return Optional.empty();
        }
        Set<FactId> displaced = new HashSet<>();
        then.displaced().forEach(record -> displaced.add(record.event().id()));
        List<LifecycleEvent> events = new ArrayList<>();
        for (LifecycleRecord record : then.records()) {
            if (!displaced.contains(record.event().id())) {
                if (record.from() != record.to()) {
                    events.clear();
                }
                events.add(record.event());
            }
        }
        return then.stage().map(stage -> new Stay(stage, List.copyOf(events), asOf, then.isLive()));
    }

    LifecycleEvent entry() {
        return events.get(0);
    }

    /** The first event of a kind in this stay. */
    Optional<LifecycleEvent> first(EventKind kind) {
        for (LifecycleEvent event : events) {
            if (event.kind() == kind) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    LocalDate enteredOn() {
        return dayOf(entry());
    }

    LocalDate dayOf(LifecycleEvent event) {
        return event.effectiveAt().atZone(asOf.zone()).toLocalDate();
    }
}
