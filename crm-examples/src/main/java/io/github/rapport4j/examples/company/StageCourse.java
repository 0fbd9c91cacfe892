// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Worded;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.Decision;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Runs the lifecycle machine over the events of each customer, and takes over the stages that are only claimed. */
final class StageCourse {
    private static final LifecycleMachine MACHINE = LifecycleMachine.using(LifecyclePolicy.standard());

    private final ProofDesk proofs;
    private final PartyBook parties;
    private final Contradictions contradictions;
    private final AsOf asOf;
    private final Map<CustomerId, LifecycleState> states = new LinkedHashMap<>();

    StageCourse(ProofDesk proofs, PartyBook parties, Contradictions contradictions, AsOf asOf) {
        this.proofs = proofs;
        this.parties = parties;
        this.contradictions = contradictions;
        this.asOf = asOf;
    }

    /** The states of all customers that have one. */
    Map<CustomerId, LifecycleState> run(StageBook book, Map<CustomerId, CustomerCard> cards) {
        book.events().forEach(this::replay);
        cards.forEach((id, card) -> card.claim().stage().ifPresent(stage -> claim(id, stage)));
        return states;
    }

    private void replay(CustomerId id, Map<LifecycleEvent, Long> events) {
        LifecycleState state = LifecycleState.none();
        boolean isSeen = false;
        for (Map.Entry<LifecycleEvent, Long> entry : events.entrySet()) {
            LifecycleEvent event = entry.getKey();
            if (isSeen(event)) {
                isSeen = true;
                state = next(state, id, event, entry.getValue());
            } else {
                Reason reason = Reason.of(CompanyText.EVENT_AFTER_REPORT, event.kind(), id);
                contradictions.kept(CompanyFile.STAGES, entry.getValue(), reason);
            }
        }
        if (isSeen) {
            states.put(id, state);
        }
    }

    private boolean isSeen(LifecycleEvent event) {
        return event.recordedAt().isBefore(asOf.knownBy())
                && event.effectiveAt().isBefore(asOf.endExclusive());
    }

    private LifecycleState next(LifecycleState state, CustomerId id, LifecycleEvent event, long line) {
        Evidence evidence = proofs.evidence(id, event.asOf(asOf.zone()));
        return MACHINE.decide(state, event, evidence)
                .fold(Decision.Accepted::state, Decision.Unchanged::state, refused -> {
                    contradictions.kept(CompanyFile.STAGES, line, reason(id, refused));
                    return state;
                });
    }

    private static Reason reason(CustomerId id, Decision.Rejected refused) {
        EventKind kind = refused.attempt().event().kind();
        return refused.missing().isEmpty()
                ? Reason.of(
                        CompanyText.EVENT_REFUSED,
                        kind,
                        id,
                        refused.explanation().reason())
                : Reason.of(CompanyText.EVENT_LACKS, kind, id, refused.missing());
    }

    private void claim(CustomerId id, LifecycleStage stage) {
        Optional<LifecycleState> known = Optional.ofNullable(states.get(id));
        if (known.isEmpty()) {
            takeOver(id, stage);
        } else if (!known.get().stage().equals(Optional.of(stage))) {
            tell(id, Reason.of(CompanyText.STAGE_DIFFERS, id, stage, word(known.get())));
        }
    }

    /** The claimed stage, else the highest below it that the evidence shows. */
    private void takeOver(CustomerId id, LifecycleStage claimed) {
        Evidence evidence = proofs.evidence(id, asOf);
        LifecycleState state = LifecycleState.none();
        for (int number = claimed.number(); number > 0 && state.version() == 0; number--) {
            state = taken(evidence, imported(id, LifecycleStage.of(number)));
        }
        if (!state.stage().equals(Optional.of(claimed))) {
            List<?> missing = MACHINE.readiness(LifecycleState.none(), imported(id, claimed), evidence)
                    .missing();
            tell(id, Reason.of(CompanyText.STAGE_LACKS, id, claimed, missing, word(state)));
        }
        if (state.version() > 0) {
            states.put(id, state);
        }
    }

    private static LifecycleState taken(Evidence evidence, LifecycleEvent event) {
        LifecycleState none = LifecycleState.none();
        return MACHINE.decide(none, event, evidence)
                .fold(Decision.Accepted::state, Decision.Unchanged::state, refused -> none);
    }

    private LifecycleEvent imported(CustomerId id, LifecycleStage target) {
        return LifecycleEvent.builder()
                .id(FactId.of("customers/" + id + "/stage"))
                .kind(EventKind.EXISTING_IMPORTED)
                .effectiveAt(asOf.day().atStartOfDay(asOf.zone()).toInstant())
                .recordedAt(asOf.endExclusive().minusNanos(1))
                .target(target)
                .build();
    }

    private void tell(CustomerId id, Reason reason) {
        contradictions.kept(CompanyFile.CUSTOMERS, parties.line(id), reason);
    }

    private static Worded word(LifecycleState state) {
        return state.stage().<Worded>map(stage -> stage).orElse(CompanyText.NO_STAGE);
    }
}
