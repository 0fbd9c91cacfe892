// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.lifecycle;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.lifecycle.transition.Standing;
import io.github.rapport4j.lifecycle.transition.Waiver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for the lifecycle: events of all kinds, most of them possible, some late, some known already. */
public final class LifecycleArbitraries {
    /** The day on which the first hour of events begins. */
    public static final LocalDate FIRST = LocalDate.of(2025, 3, 1);

    private static final Instant START = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final int HOURS = 40;

    private LifecycleArbitraries() {}

    /**
     * Kinds of events.
     *
     * @return any
     */
    public static Arbitrary<EventKind> kinds() {
        return Arbitraries.of(EventKind.values());
    }

    /**
     * Events whose times are crowded into 40 hours and whose ids repeat now and then.
     *
     * @return an event; some without the reason they need, some with a waiver, some effective after recorded
     */
    public static Arbitrary<LifecycleEvent> events() {
        return Combinators.combine(kinds(), ids(), Arbitraries.integers().between(0, HOURS), extras(), delays())
                .as((kind, id, hour, extra, delay) -> extra.add(
                                LifecycleEvent.builder()
                                        .id(id)
                                        .kind(kind)
                                        .effectiveAt(hour(hour))
                                        .recordedAt(hour(hour + delay)),
                                kind)
                        .build())
                .withoutEdgeCases();
    }

    /**
     * Evidence in which most is proven.
     *
     * @return evidence as of one of the days
     */
    public static Arbitrary<Evidence> evidence() {
        Arbitrary<Set<Proof>> few = Arbitraries.of(Proof.class).set().ofMaxSize(4);
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3).map(FIRST::plusDays);
        return Combinators.combine(few, Arbitraries.of(true, true, true, false), days)
                .as((some, isRich, day) -> {
                    EnumSet<Proof> proofs = EnumSet.noneOf(Proof.class);
                    proofs.addAll(some);
                    Set<Proof> against = EnumSet.of(Proof.SEVERE_COMPLAINT, Proof.DEFERRED_DECIDED);
                    EnumSet<Proof> rich = EnumSet.complementOf(EnumSet.copyOf(proofs));
                    rich.removeAll(against);
                    return Evidence.none(AsOf.of(day, ZoneOffset.UTC)).with(isRich ? rich : proofs);
                })
                .withoutEdgeCases();
    }

    /**
     * Stored records, each with an id of its own, that need not fit each other.
     *
     * @return up to 12 records, maybe none, in no order
     */
    public static Arbitrary<List<LifecycleRecord>> records() {
        Arbitrary<LifecycleRecord> one = Combinators.combine(
                        events(),
                        evidence(),
                        Arbitraries.of(Standing.all()),
                        Arbitraries.integers().between(0, 4))
                .as((event, evidence, from, choice) -> {
                    List<Standing> targets = event.kind().targets(from);
                    Standing to = targets.isEmpty() ? from : targets.get(choice % targets.size());
                    return LifecycleRecord.of(
                            event, from, to, new LifecycleRecord.Grounds(List.of(), List.of(), evidence));
                });
        return one.list().ofMaxSize(12).map(LifecycleArbitraries::numbered);
    }

    /**
     * Relationships that went through the table event by event, up to 20 of them within a year; some were lost and
     * taken up again, some imported.
     *
     * @return a state, maybe without events
     */
    public static Arbitrary<LifecycleState> states() {
        Arbitrary<Integer> steps = Arbitraries.integers().between(0, 999);
        return steps.list().ofMaxSize(20).map(LifecycleArbitraries::walk);
    }

    private static LifecycleState walk(List<Integer> steps) {
        Evidence evidence = Evidence.none(AsOf.of(FIRST, ZoneOffset.UTC));
        LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
        LifecycleState state = LifecycleState.none();
        Instant at = START;
        for (int step : steps) {
            at = at.plusSeconds(3600L * (1 + step % 439));
            List<EventKind> possible = machine.possible(state);
            EventKind kind = possible.get(state.version() == 0 ? (step % 10) / 9 : step % possible.size());
            LifecycleStage target = LifecycleStage.of(1 + step % 5);
            LifecycleEvent event = new Extra(MoveReason.OTHER, target, step % 3 > 0, false)
                    .add(
                            LifecycleEvent.builder()
                                    .id(FactId.of("e-" + state.version()))
                                    .kind(kind)
                                    .effectiveAt(at)
                                    .recordedAt(at),
                            kind)
                    .build();
            List<Standing> targets = kind.targets(state.standing());
            Standing to = event.target().map(Standing::of).orElse(targets.get(step % targets.size()));
            LifecycleRecord.Grounds grounds = new LifecycleRecord.Grounds(List.of(), List.of(), evidence);
            state = machine.apply(state, LifecycleRecord.of(event, state.standing(), to, grounds));
        }
        return state;
    }

    private static List<LifecycleRecord> numbered(List<LifecycleRecord> records) {
        List<LifecycleRecord> numbered = new ArrayList<>(records.size());
        for (LifecycleRecord record : records) {
            LifecycleEvent event = record.event().withId(FactId.of("e-" + numbered.size()));
            numbered.add(LifecycleRecord.of(event, record.from(), record.to(), record.grounds()));
        }
        return numbered;
    }

    private static Arbitrary<FactId> ids() {
        return Arbitraries.integers().between(1, 400).map(number -> FactId.of("e-" + number));
    }

    private static Arbitrary<Integer> delays() {
        return Arbitraries.of(0, 0, 0, 1, 5, -1);
    }

    private static Arbitrary<Extra> extras() {
        return Combinators.combine(
                        Arbitraries.of(MoveReason.values()),
                        Arbitraries.integers().between(1, 5).map(LifecycleStage::of),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of(true, false, false))
                .as(Extra::new);
    }

    private static Instant hour(int hour) {
        return START.plusSeconds(3600L * hour);
    }

    private record Extra(MoveReason any, LifecycleStage target, boolean isComplete, boolean isWaived) {
        LifecycleEvent.Builder add(LifecycleEvent.Builder event, EventKind kind) {
            if (kind == EventKind.EXISTING_IMPORTED) {
                event.target(target);
            }
            if (kind == EventKind.LEAD_DEFERRED && isComplete) {
                event.recheckOn(FIRST.plusDays(1));
            }
            List<MoveReason> fitting = MoveReason.of(kind);
            event.reason(isComplete && !fitting.isEmpty() ? fitting.get(target.number() % fitting.size()) : any);
            if (target.number() < 4) {
                event.note(FreeText.of("noted"));
            }
            if (isWaived) {
                event.waiver(Waiver.of("u-1", FreeText.of("agreed")));
            }
            return event;
        }
    }
}
