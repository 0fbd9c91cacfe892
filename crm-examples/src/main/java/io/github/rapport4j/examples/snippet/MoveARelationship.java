// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.snippet;

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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a lead to its first conversation, and shows what the next step needs before anybody tries it. */
public final class MoveARelationship {
    private MoveARelationship() {}

    /**
     * Tries three events.
     *
     * @param args none
     */
    public static void main(String[] args) {
        // tag::move[]
        LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
        Instant noon = Instant.parse("2026-03-02T04:00:00Z");
        AsOf day = AsOf.of(LocalDate.of(2026, 3, 2), ZoneId.of("Asia/Shanghai"));
        List<LifecycleRecord> stored = new ArrayList<>(); // your table
        LifecycleState state = machine.replay(stored);

        LifecycleEvent captured = LifecycleEvent.of(FactId.of("E-1"), EventKind.LEAD_CAPTURED, noon, noon);
        Evidence evidence = Evidence.none(day).with(Proof.NAME, Proof.CHANNEL);
        Decision first = machine.decide(state, captured, evidence);
        System.out.println(first.explain(Locale.ENGLISH));

        Decision second = machine.decide(state, captured, evidence.with(Proof.SOURCE));
        stored.addAll(second.fold(accepted -> accepted.records(), unchanged -> List.of(), rejected -> List.of()));
        state = machine.replay(stored);
        System.out.println(second.explain(Locale.ENGLISH));

        LifecycleEvent contact = LifecycleEvent.of(FactId.of("E-2"), EventKind.CONTACT_MADE, noon, noon);
        machine.readiness(state, contact, evidence.with(Proof.TWO_WAY_CONTACT))
                .checks()
                .forEach(check -> System.out.println(
                        (check.met() ? "[x] " : "[ ] ") + check.guard().text(Locale.ENGLISH)));
        // end::move[]
    }
}
