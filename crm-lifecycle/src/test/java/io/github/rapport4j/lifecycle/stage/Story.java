// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.lifecycle.transition.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;

/** Tells the story of one customer, an event a day, with everything proven that speaks for it. */
final class Story {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    final LifecycleMachine machine;
    LifecycleState state = LifecycleState.none();
    private int day;

    private Story(LifecyclePolicy policy) {
        this.machine = LifecycleMachine.using(policy);
    }

    static Story aStory() {
        return new Story(LifecyclePolicy.standard());
    }

    static Story aStory(LifecyclePolicy policy) {
        return new Story(policy);
    }

    static Story at(int stage) {
        Story story = aStory().then(EventKind.LEAD_CAPTURED);
        EventKind[] path = {
            EventKind.CONTACT_MADE,
            EventKind.NEEDS_CONFIRMED,
            EventKind.PROPOSAL_PRESENTED,
            EventKind.CONTRACT_SIGNED,
            EventKind.GO_LIVE_ACCEPTED,
            EventKind.LOYALTY_ESTABLISHED
        };
        for (EventKind kind : path) {
            if (story.state.standing().number() < stage) {
                story.then(kind);
            }
        }
        return story;
    }

    static Evidence rich() {
        EnumSet<Proof> all = EnumSet.allOf(Proof.class);
        all.removeAll(EnumSet.of(Proof.SEVERE_COMPLAINT, Proof.DEFERRED_DECIDED, Proof.DEFERRED));
        return Evidence.none(AsOf.of(FIRST.plusDays(100), ZoneOffset.UTC)).with(all);
    }

    Story then(EventKind kind) {
        return then(event(kind), kind == EventKind.LEAD_DEFERRED ? rich().with(Proof.DEFERRED_DECIDED) : rich());
    }

    Story then(LifecycleEvent event, Evidence evidence) {
        Decision decision = machine.decide(state, event, evidence);
        if (!(decision instanceof Decision.Accepted accepted)) {
            throw new AssertionError(decision.toString());
        }
        state = accepted.state();
        return this;
    }

    Decision decide(EventKind kind, Evidence evidence) {
        return machine.decide(state, event(kind), evidence);
    }

    Decision decide(LifecycleEvent event) {
        return machine.decide(state, event, rich());
    }

    /** The next event of a kind, with the reason it needs. */
    LifecycleEvent event(EventKind kind) {
        return event(kind, "e-" + ++day, day);
    }

    static LifecycleEvent event(EventKind kind, String id, int day) {
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of(id))
                .kind(kind)
                .effectiveAt(instant(day))
                .recordedAt(instant(day));
        if (kind.isReasonNeeded()) {
            event.reason(MoveReason.of(kind).get(0));
        }
        if (kind == EventKind.EXISTING_IMPORTED) {
            event.target(LifecycleStage.COOPERATION);
        }
        if (kind == EventKind.LEAD_DEFERRED) {
            event.recheckOn(FIRST.plusDays(90));
        }
        if (kind == EventKind.REINSTATED) {
            event.waiver(waiver());
        }
        return event.build();
    }

    static Waiver waiver() {
        return Waiver.of("u-1", FreeText.of("agreed"));
    }

    static Instant instant(int day) {
        return FIRST.plusDays(day).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
