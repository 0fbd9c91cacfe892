// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.stage.Decision.Accepted;
import io.github.rapport4j.lifecycle.stage.Decision.Attempt;
import io.github.rapport4j.lifecycle.stage.Decision.Code;
import io.github.rapport4j.lifecycle.stage.Decision.Rejected;
import io.github.rapport4j.lifecycle.stage.Decision.Unchanged;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides what an event does to a relationship (生命周期状态机). {@link #decide} asks the table and the guards and changes
 * nothing; {@link #apply} folds stored records by the table alone. Stateless and safe for use by many threads.
 */
public final class LifecycleMachine {
    private final LifecyclePolicy policy;
    private final Map<EventKind, Gate> gates;

    private LifecycleMachine(LifecyclePolicy policy) {
        this.policy = policy;
        this.gates = new EnumMap<>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            gates.put(kind, new Gate(policy.guards(kind)));
        }
    }

    /**
     * A machine with a policy.
     *
     * @param policy the policy
     * @return the machine
     */
    public static LifecycleMachine using(LifecyclePolicy policy) {
        return new LifecycleMachine(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Decides an event. A known id comes first, then the version, the order of time, the table, the guards. An event
     * that took effect before recorded ones is decided on the state of its time, and refused when a later one would no
     * longer fit, unless someone answers for it.
     *
     * @param state the state as stored
     * @param event what happened
     * @param evidence what was proven when it took effect, as known when it was recorded: {@link LifecycleEvent#asOf}
     * @return accepted with the new state and the record to store, unchanged, or rejected with every guard that is
     *     missing
     */
    public Decision decide(LifecycleState state, LifecycleEvent event, Evidence evidence) {
        Objects.requireNonNull(evidence, "evidence");
        @Nullable LifecycleRecord known = state.find(event.id());
        if (known != null) {
            return known.event().sameContent(event)
                    ? new Unchanged(state, known)
                    : refuse(Code.DUPLICATE_EVENT, state, event, false);
        }
        if (event.expectedVersion().isPresent() && event.expectedVersion().getAsLong() != state.version()) {
            return refuse(Code.STALE_VERSION, state, event, false);
        }
        LifecycleState then = state.before(event);
        boolean precedesAll = then.version() == 0 && state.version() > 0;
        if (precedesAll || event.effectiveAt().isAfter(event.recordedAt())) {
            return refuse(Code.OUT_OF_ORDER, state, event, false);
        }
        return judge(state, then, event, evidence);
    }

    /**
     * Folds one stored record into a state. Guards are not asked. A record that took effect before others is put in its
     * place; those that no longer fit are kept, change nothing, and are among {@link LifecycleState#displaced()}.
     *
     * @param state the state
     * @param record a record
     * @return the state after it; the same when the record is in it already
     * @throws IllegalArgumentException if the state has another record with that id
     */
    public LifecycleState apply(LifecycleState state, LifecycleRecord record) {
        @Nullable LifecycleRecord known = state.find(record.event().id());
        if (known == null) {
            return insert(state, state.before(record.event()), record);
        }
        if (!known.equals(record)) {
            throw new IllegalArgumentException("record must have an id of its own or be the one that has it, but was "
                    + record.event().id());
        }
        return state;
    }

    /**
     * Folds stored records.
     *
     * @param records records of one relationship, in any order
     * @return the state after all of them
     * @throws IllegalArgumentException if two different records have one id
     */
    public LifecycleState replay(Collection<LifecycleRecord> records) {
        LifecycleState state = LifecycleState.none();
        for (LifecycleRecord record : records) {
            state = apply(state, record);
        }
        return state;
    }

    /**
     * The check-list of an event that was not tried yet, with what is proven.
     *
     * @param state the state
     * @param event what may be tried
     * @param evidence what is proven
     * @return every guard and whether it is met
     */
    public Readiness readiness(LifecycleState state, LifecycleEvent event, Evidence evidence) {
        LifecycleState then = state.before(event);
        return new Readiness(
                event.kind(),
                target(then.standing(), event, evidence) != null,
                gate(event).checks(then, event, evidence));
    }

    /**
     * The moves that the table lets happen.
     *
     * @param state the state
     * @return in the order of the table
     */
    public List<EventKind> possible(LifecycleState state) {
        return List.of(EventKind.values()).stream()
                .filter(kind -> !kind.targets(state.standing()).isEmpty())
                .toList();
    }

    /**
     * The policy.
     *
     * @return the policy
     */
    public LifecyclePolicy policy() {
        return policy;
    }

    private Decision judge(LifecycleState state, LifecycleState then, LifecycleEvent event, Evidence evidence) {
        @Nullable Standing to = target(then.standing(), event, evidence);
        if (to == null) {
            return refuse(Code.NOT_ALLOWED, then, event, false);
        }
        Gate gate = gate(event);
        List<Guard> missing = gate.missing(then, event, evidence);
        boolean overridable = isOverridable(missing);
        if (!missing.isEmpty() && (!overridable || event.waiver().isEmpty())) {
            return new Rejected(Code.GUARD_FAILED, new Attempt(event, then.standing()), missing, overridable);
        }
        LifecycleRecord added = new LifecycleRecord(event, then.standing(), to, gate.grounds(missing, event, evidence));
        return then.version() == state.version()
                ? new Accepted(state.append(added), List.of(added))
                : late(state, then, added);
    }

    private static Decision late(LifecycleState state, LifecycleState then, LifecycleRecord added) {
        LifecycleState next = insert(state, then, added);
        List<LifecycleRecord> moved = new ArrayList<>(next.displaced());
        moved.removeAll(state.displaced());
        if (!moved.isEmpty() && added.event().waiver().isEmpty()) {
            return refuse(Code.OUT_OF_ORDER, then, added.event(), true);
        }
        moved.add(0, added);
        return new Accepted(next, moved);
    }

    private static LifecycleState insert(LifecycleState state, LifecycleState then, LifecycleRecord added) {
        LifecycleState next = then.append(added);
        if (then.version() < state.version()) {
            List<LifecycleRecord> all = state.records();
            for (LifecycleRecord later : all.subList(then.version(), all.size())) {
                next = next.append(later);
            }
        }
        return next;
    }

    private static @Nullable Standing target(Standing from, LifecycleEvent event, Evidence evidence) {
        List<Standing> targets = event.kind().targets(from);
        if (targets.isEmpty()) {
            return null;
        }
        Optional<LifecycleStage> wanted = event.target();
        if (wanted.isPresent()) {
            return Standing.of(wanted.get());
        }
        boolean buys = evidence.has(Proof.CONTRACT_SIGNED) || evidence.has(Proof.ORDER_PAID);
        return event.kind() == EventKind.WON_BACK && !buys ? targets.get(1) : targets.get(0);
    }

    private Gate gate(LifecycleEvent event) {
        return Objects.requireNonNull(gates.get(event.kind()));
    }

    private static boolean isOverridable(List<Guard> missing) {
        for (Guard guard : missing) {
            if (!guard.isOverridable()) {
                return false;
            }
        }
        return true;
    }

    private static Rejected refuse(Code code, LifecycleState at, LifecycleEvent event, boolean overridable) {
        return new Rejected(code, new Attempt(event, at.standing()), List.of(), overridable);
    }
}
