// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.testkit.lifecycle.LifecycleArbitraries;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

class LifecycleMachineProperties {
    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());

    record Try(LifecycleEvent event, Evidence evidence, int choice, boolean isSteered) {}

    @Property(tries = 1000)
    @Tag("LIFE-2")
    @Tag("LIFE-5")
    @Tag("N0")
    void machineAgreesWithSlowReference(@ForAll("tries") List<Try> tries) {
        LifecycleReference reference = new LifecycleReference();
        LifecycleState state = LifecycleState.none();
        for (Try one : tries) {
            LifecycleEvent event = steered(state, one);
            Decision decision = machine.decide(state, event, one.evidence);
            Readiness readiness = machine.readiness(state, event, one.evidence);
            assertEquals(reference.decide(event, one.evidence), verdict(decision));
            assertReadinessAgrees(decision, readiness);
            state = decision instanceof Decision.Accepted accepted ? accepted.state() : state;
            assertSame(reference, state);
            Statistics.collect(verdict(decision).split(" ")[0]);
        }
        assertFold(state);
    }

    @Property
    @Tag("LIFE-1")
    void foldIsTheSameInWhateverOrderRecordsArrive(
            @ForAll("records") List<LifecycleRecord> records, @ForAll long seed) {
        List<LifecycleRecord> shuffled = new ArrayList<>(records);
        Collections.shuffle(shuffled, new Random(seed));
        LifecycleState one = machine.replay(records);
        LifecycleState other = machine.replay(shuffled);
        assertEquals(one, other);
        assertEquals(one.hashCode(), other.hashCode());
        assertEquals(one.toString(), other.toString());
        assertEquals(one.visits(), other.visits());
        assertEquals(one.displaced(), other.displaced());
        assertEquals(one, machine.replay(one.records()));
        assertEquals(records.size(), one.version());
        records.forEach(record -> assertEquals(one, machine.apply(one, record)));
    }

    @Property
    @Tag("LIFE-6")
    void visitsFollowEachOtherWithoutGap(@ForAll("records") List<LifecycleRecord> records) {
        LifecycleState state = machine.replay(records);
        List<Visit> visits = state.visits();
        int highest = 0;
        for (int i = 0; i < visits.size(); i++) {
            Visit visit = visits.get(i);
            highest = Math.max(highest, visit.standing().number());
            boolean last = i == visits.size() - 1;
            assertEquals(last, visit.left().isEmpty());
            if (!last) {
                assertEquals(visits.get(i + 1).entered(), visit.left().orElseThrow());
            } else {
                assertEquals(state.standing(), visit.standing());
                assertEquals(state.cycle(), visit.cycle());
            }
        }
        assertEquals(highest, state.highestStage().map(stage -> stage.number()).orElse(0));
    }

    @Provide
    Arbitrary<List<LifecycleRecord>> records() {
        return LifecycleArbitraries.records();
    }

    @Provide
    Arbitrary<List<Try>> tries() {
        return Combinators.combine(
                        LifecycleArbitraries.events(),
                        LifecycleArbitraries.evidence(),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(true, true, true, true, false))
                .as(Try::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(25);
    }

    /** Most events are turned into one that is possible, and most of these happen after the others. */
    private LifecycleEvent steered(LifecycleState state, Try one) {
        List<EventKind> possible = machine.possible(state);
        EventKind kind = possible.get(one.choice % possible.size());
        boolean comparable = kind.isReasonNeeded() == one.event.kind().isReasonNeeded()
                && kind != EventKind.EXISTING_IMPORTED
                && kind != EventKind.LEAD_DEFERRED
                && one.event.target().isEmpty()
                && one.event.recheckOn().isEmpty();
        if (!one.isSteered || state.version() == 0) {
            return state.version() == 0 && one.isSteered
                    ? Story.event(EventKind.LEAD_CAPTURED, one.event.id().value(), 0)
                            .withEffectiveAt(one.event.effectiveAt())
                            .withRecordedAt(one.event.effectiveAt())
                    : one.event;
        }
        LifecycleEvent event = comparable
                ? one.event.withKind(kind)
                : Story.event(kind, one.event.id().value(), 0).withWaiver(one.event.waiver());
        if (one.choice % 4 == 0) {
            return event.withEffectiveAt(one.event.effectiveAt()).withRecordedAt(one.event.effectiveAt());
        }
        Instant last = state.records().get(state.version() - 1).event().effectiveAt();
        return event.withEffectiveAt(last.plusSeconds(60)).withRecordedAt(last.plusSeconds(90));
    }

    private static String verdict(Decision decision) {
        return decision.fold(
                accepted -> "accepted "
                        + accepted.displaced().stream()
                                .map(moved -> moved.event().id().value())
                                .collect(Collectors.toCollection(TreeSet::new)),
                unchanged -> "unchanged",
                rejected -> rejected.code() == Decision.Code.GUARD_FAILED
                        ? "guard-failed "
                                + rejected.missing().stream()
                                        .map(Guard::code)
                                        .collect(Collectors.toCollection(TreeSet::new))
                        : rejected.code().code());
    }

    private static void assertReadinessAgrees(Decision decision, Readiness readiness) {
        if (decision instanceof Decision.Rejected rejected && rejected.code() == Decision.Code.GUARD_FAILED) {
            assertEquals(rejected.missing(), readiness.missing());
            assertTrue(readiness.allowed());
        } else if (decision instanceof Decision.Rejected rejected && rejected.code() == Decision.Code.NOT_ALLOWED) {
            assertEquals(false, readiness.allowed());
        } else if (decision instanceof Decision.Accepted accepted) {
            assertTrue(readiness.allowed());
            assertEquals(
                    accepted.record().grounds().overridden(),
                    readiness.missing().stream().map(Guard::code).toList());
        }
    }

    private static void assertSame(LifecycleReference reference, LifecycleState state) {
        LifecycleReference.Told told = reference.tell();
        assertEquals(told.standing, state.standing().toString());
        assertEquals(told.cycle, state.cycle());
        assertEquals(
                told.highest, state.highestStage().map(stage -> stage.number()).orElse(0));
        assertEquals(
                told.displaced,
                state.displaced().stream()
                        .map(moved -> moved.event().id().value())
                        .toList());
        assertEquals(
                reference.steps.stream().map(step -> step.event()).toList(),
                state.records().stream().map(LifecycleRecord::event).toList());
    }

    private void assertFold(LifecycleState state) {
        LifecycleState folded = machine.replay(state.records());
        assertEquals(state, folded);
        assertEquals(state.toString(), folded.toString());
        assertEquals(state.visits(), folded.visits());
    }
}
