// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lifecycle;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;

/** A customer from lead to loyalty, lapse, end and return: twelve events, one a day. */
final class Path {
    static final LifecycleMachine MACHINE = LifecycleMachine.using(LifecyclePolicy.standard());
    static final List<EventKind> KINDS = List.of(
            EventKind.LEAD_CAPTURED,
            EventKind.LEAD_SCORED,
            EventKind.CONTACT_MADE,
            EventKind.NEEDS_CONFIRMED,
            EventKind.PROPOSAL_PRESENTED,
            EventKind.CONTRACT_SIGNED,
            EventKind.GO_LIVE_ACCEPTED,
            EventKind.LOYALTY_ESTABLISHED,
            EventKind.LOYALTY_LAPSED,
            EventKind.LOYALTY_ESTABLISHED,
            EventKind.CONTRACT_ENDED,
            EventKind.WON_BACK);

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private Path() {}

    /** Everything proven that speaks for the customer. */
    static Evidence evidence() {
        EnumSet<Proof> all = EnumSet.allOf(Proof.class);
        all.removeAll(EnumSet.of(Proof.SEVERE_COMPLAINT, Proof.DEFERRED_DECIDED, Proof.DEFERRED));
        return Evidence.none(AsOf.of(FIRST.plusDays(100), ZoneOffset.UTC)).with(all);
    }

    static LifecycleEvent event(EventKind kind, String id, int day) {
        Instant at = FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of(id))
                .kind(kind)
                .effectiveAt(at)
                .recordedAt(at);
        return kind.isReasonNeeded() ? event.reason(MoveReason.of(kind).get(0)).build() : event.build();
    }

    /** The state after the first so many events of one customer. */
    static LifecycleState state(String customer, int events) {
        Evidence evidence = evidence();
        LifecycleState state = LifecycleState.none();
        for (int i = 0; i < events; i++) {
            LifecycleEvent event = event(KINDS.get(i), customer + "-" + i, i);
            state = accepted(MACHINE.decide(state, event, evidence));
        }
        return state;
    }

    static List<LifecycleRecord> records(String customer) {
        return state(customer, KINDS.size()).records();
    }

    private static LifecycleState accepted(Decision decision) {
        return decision.fold(Decision.Accepted::state, Decision.Unchanged::state, rejected -> {
            throw new AssertionError(rejected.toString());
        });
    }
}
