// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.report.Story;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.stage.Readiness;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the next steps of a relationship need. */
final class NextSteps {
    private static final LifecycleMachine MACHINE = LifecycleMachine.using(LifecyclePolicy.standard());
    private static final Set<EventKind> RETURNS =
            Set.of(EventKind.RELATIONSHIP_REOPENED, EventKind.WON_BACK, EventKind.REINSTATED);

    private final List<Readiness> steps;

    private NextSteps(List<Readiness> steps) {
        this.steps = steps;
    }

    static NextSteps of(Company base, CustomerId id) {
        LifecycleState state = base.stateOf(id);
        AsOf asOf = base.asOf();
        Instant now = asOf.endExclusive().minusNanos(1);
        Evidence evidence = base.evidenceOf(id, asOf);
        return new NextSteps(MACHINE.possible(state).stream()
                .filter(kind -> isForward(kind, state))
                .map(kind -> MACHINE.readiness(
                        state, LifecycleEvent.of(FactId.of("next/" + kind.code()), kind, now, now), evidence))
                .toList());
    }

    /** Moves that lead on or back in, and steps within a stage that have not been taken yet. */
    private static boolean isForward(EventKind kind, LifecycleState state) {
        boolean isTaken = switch (kind) {
            case PROPOSAL_PRESENTED -> state.isProposed();
            case GO_LIVE_ACCEPTED -> state.isLive();
            case LEAD_SCORED, LEAD_DEFERRED, EXISTING_IMPORTED -> true;
            default -> false;
        };
        return !isTaken && (kind.rule().startsWith("T") || RETURNS.contains(kind));
    }

    /** The step that comes first. */
    Optional<Readiness> first() {
        return steps.stream().findFirst();
    }

    List<Story.Checklist> checklists() {
        return steps.stream()
                .map(step -> new Story.Checklist(
                        Text.of(step.kind()),
                        step.checks().stream()
                                .map(check -> new Story.Item(Text.of(check.guard()), check.met()))
                                .toList()))
                .toList();
    }
}
