// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * An accepted event with what it did and on what grounds (流转记录): the form to store.
 *
 * @param event the event
 * @param from where the relationship stood
 * @param to where it stands after it
 * @param grounds which guards were met or overridden, and what was proven
 */
public record LifecycleRecord(LifecycleEvent event, Standing from, Standing to, Grounds grounds) {
    public LifecycleRecord {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(grounds, "grounds");
    }

    /**
     * A stored record from its parts.
     *
     * @param event the event
     * @param from where the relationship stood
     * @param to where it stands after it
     * @param grounds which guards were met or overridden, and what was proven
     * @return the record
     */
    public static LifecycleRecord of(LifecycleEvent event, Standing from, Standing to, Grounds grounds) {
        return new LifecycleRecord(event, from, to, grounds);
    }

    /**
     * The stages that an import left out.
     *
     * @return those below the target of an import, in order; empty for other events
     */
    public List<LifecycleStage> skippedStages() {
        return event.kind() == EventKind.EXISTING_IMPORTED
                ? IntStream.range(1, to.number()).mapToObj(LifecycleStage::of).toList()
                : List.of();
    }

    /**
     * The fact that tells the move, for key figures and for whoever knows nothing of this module. It has the id and the
     * times of the event; grounds, note and author stay here.
     *
     * @param customer whose relationship it is
     * @param cycle in which round it stands after the event: {@link LifecycleState#cycle()}
     * @return the fact
     * @throws IllegalArgumentException if the cycle is below 1
     * @throws IllegalStateException if the record leads nowhere, as no event does
     */
    public StageMove toStageMove(CustomerId customer, int cycle) {
        LifecycleStage stage =
                to.stage().orElseThrow(() -> new IllegalStateException("to must be a stage, but was " + to));
        StageMove.Builder move = StageMove.builder()
                .head(FactHead.of(event.id(), customer, Occurrence.of(event.effectiveAt()), event.recordedAt()))
                .event(event.kind().code())
                .fromStage(from.stage())
                .toStage(stage)
                .cycle(cycle)
                .reason(event.reason().map(MoveReason::code));
        to.disposition().ifPresent(move::disposition);
        return move.build();
    }

    /**
     * On what grounds an event was accepted (流转依据).
     *
     * @param met the codes of the guards that were met
     * @param overridden the codes of the guards that someone answered for
     * @param evidence what was proven, and as of when
     */
    public record Grounds(List<String> met, List<String> overridden, Evidence evidence) {
        public Grounds {
            met = List.copyOf(met);
            overridden = List.copyOf(overridden);
            Objects.requireNonNull(evidence, "evidence");
        }
    }
}
