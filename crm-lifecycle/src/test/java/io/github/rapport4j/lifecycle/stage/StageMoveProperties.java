// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.testkit.lifecycle.LifecycleArbitraries;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class StageMoveProperties {
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");

    private final LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());

    @Property
    @Tag("LIFE-6")
    void movesTellTheWayTheStateTells(@ForAll("records") List<LifecycleRecord> records) {
        LifecycleState state = machine.replay(records);
        List<StageMove> moves = state.toStageMoves(CUSTOMER);
        assertEquals(state.version() - state.displaced().size(), moves.size());
        assertEquals(moves, CustomerHistory.of(CUSTOMER, moves).stageMoves());
        Optional<LifecycleStage> at = Optional.empty();
        int cycle = 1;
        for (StageMove move : moves) {
            assertEquals(at, move.fromStage());
            at = Optional.of(move.toStage());
            cycle += EventKind.parse(move.event()).isNextCycle() ? 1 : 0;
            assertEquals(cycle, move.cycle());
        }
        assertEquals(at, state.stage());
        assertEquals(
                state.standing().disposition(),
                moves.stream().reduce((one, next) -> next).map(StageMove::disposition));
    }

    @Property
    @Tag("LIFE-1")
    void stateAsOfADayIsTheFoldOfWhatWasSeen(
            @ForAll("records") List<LifecycleRecord> records, @ForAll @IntRange(min = -1, max = 3) int days) {
        AsOf asOf = AsOf.of(LifecycleArbitraries.FIRST.plusDays(days), ZoneOffset.UTC);
        List<LifecycleRecord> seen = new ArrayList<>(records);
        seen.removeIf(record -> !record.event().effectiveAt().isBefore(asOf.endExclusive())
                || !record.event().recordedAt().isBefore(asOf.knownBy()));
        LifecycleState state = machine.replay(records);
        assertEquals(machine.replay(seen), state.asOf(asOf));
        assertEquals(seen.size() == records.size(), state.asOf(asOf) == state);
    }

    @Example
    @Tag("LIFE-7")
    void moveKeepsEventTimesAndReason() {
        Story customer = Story.at(3).then(EventKind.RELATIONSHIP_LOST);
        LifecycleRecord lost = customer.state.records().get(3);
        StageMove move = lost.toStageMove(CUSTOMER, 7);
        assertSame(lost.event().id(), move.id());
        assertEquals(lost.event().effectiveAt(), move.occurredAt().startIn(ZoneOffset.UTC));
        assertEquals(lost.event().recordedAt(), move.recordedAt());
        assertEquals("relationship-lost", move.event());
        assertEquals(
                "3 lost", move.toStage().number() + " " + move.disposition().code());
        assertEquals(7, move.cycle());
        assertEquals(lost.event().reason().map(MoveReason::code), move.reason());
    }

    @Example
    void recordThatLeadsNowhereIsNoMove() {
        LifecycleRecord first = Story.at(1).state.records().get(0);
        LifecycleRecord nowhere = LifecycleRecord.of(first.event(), first.from(), first.from(), first.grounds());
        assertEquals(
                "to must be a stage, but was none",
                assertThrows(IllegalStateException.class, () -> nowhere.toStageMove(CUSTOMER, 1))
                        .getMessage());
    }

    @Provide
    Arbitrary<List<LifecycleRecord>> records() {
        return LifecycleArbitraries.records();
    }
}
