// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.lifecycle.proof.EvidenceRules;
import io.github.rapport4j.lifecycle.transition.EventKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything one can argue about in the lifecycle (生命周期规则): the guards of each event, the numbers by which facts prove
 * something, and whether customers may be imported at any stage. The stages and the moves between them are fixed.
 * Immutable; guards are told apart by their codes.
 *
 * <p>A host may take an event away, by {@link StandardGuard#EVENT_ALLOWED} or by a guard of its own that is not
 * {@linkplain Guard#isAttainable attainable}, as long as every stage can still be reached in the first round of a
 * relationship, imports apart: who comes only by an import, or by being lost and won back, does not prove a way.
 */
public final class LifecyclePolicy implements Policy {
    private static final LifecyclePolicy STANDARD = of("standard", StandardGuards::contractBusiness);
    private static final LifecyclePolicy RETAIL = of("retail", StandardGuards::shops);

    private final Map<EventKind, List<Guard>> chosen;
    private final EvidenceRules rules;
    private final boolean importAllowed;
    private final PolicyRef ref;

    private LifecyclePolicy(
            Map<EventKind, List<Guard>> chosen, EvidenceRules rules, boolean importAllowed, PolicyRef named) {
        this.chosen = chosen;
        this.rules = rules;
        this.importAllowed = importAllowed;
        Ways.requireAll(this::guards);
        this.ref = PolicyRef.of(named.name(), named.version(), content());
    }

    /**
     * For contract business: the guards of the handbook, standard evidence, imports allowed.
     *
     * @return the policy, version 1
     */
    public static LifecyclePolicy standard() {
        return STANDARD;
    }

    /**
     * For shops: the first paid order stands for the contract, delivery for the go-live, the second purchase day for
     * loyalty. All else is as in {@link #standard()}.
     *
     * @return the policy, version 1
     */
    public static LifecyclePolicy retail() {
        return RETAIL;
    }

    /**
     * The same policy with other guards before an event. Reasons, authors and permission to import cannot be taken
     * away.
     *
     * @param kind the event
     * @param guards the guards that replace those there were, each code once
     * @return a copy
     * @throws IllegalArgumentException if two guards have one code, or if no way into a stage is left
     */
    public LifecyclePolicy withGuards(EventKind kind, List<? extends Guard> guards) {
        Objects.requireNonNull(kind, "kind");
        Set<String> codes = new HashSet<>();
        for (Guard guard : guards) {
            if (!codes.add(guard.code())) {
                throw new IllegalArgumentException(
                        "guards must have different codes, but was " + guard.code() + " twice");
            }
        }
        Map<EventKind, List<Guard>> changed = new EnumMap<>(chosen);
        changed.put(kind, List.copyOf(guards));
        return new LifecyclePolicy(changed, rules, importAllowed, ref);
    }

    /**
     * The same policy with one more guard before an event.
     *
     * @param kind the event
     * @param guard the guard, with a code of its own
     * @return a copy
     * @throws IllegalArgumentException if a guard of the event has that code, or if no way into a stage is left
     */
    public LifecyclePolicy withGuard(EventKind kind, Guard guard) {
        List<Guard> more = new ArrayList<>(Objects.requireNonNull(chosen.get(kind)));
        more.add(guard);
        return withGuards(kind, more);
    }

    /**
     * The same policy with other numbers by which facts prove something.
     *
     * @param evidenceRules the rules
     * @return a copy
     */
    public LifecyclePolicy withEvidenceRules(EvidenceRules evidenceRules) {
        Objects.requireNonNull(evidenceRules, "evidenceRules");
        return new LifecyclePolicy(chosen, evidenceRules, importAllowed, ref);
    }

    /**
     * The same policy with or without imports.
     *
     * @param allowed whether M1 may happen
     * @return a copy
     */
    public LifecyclePolicy withImportAllowed(boolean allowed) {
        return new LifecyclePolicy(chosen, rules, allowed, ref);
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public LifecyclePolicy named(String name, int version) {
        return new LifecyclePolicy(chosen, rules, importAllowed, PolicyRef.of(name, version, ""));
    }

    /**
     * The guards of an event.
     *
     * @param kind the event
     * @return those that no policy can take away last; empty if there are none
     */
    public List<Guard> guards(EventKind kind) {
        Set<Guard> guards = new LinkedHashSet<>(Objects.requireNonNull(chosen.get(kind)));
        guards.addAll(StandardGuards.demanded(kind, importAllowed));
        return List.copyOf(guards);
    }

    /**
     * The guards that were chosen for an event, without those that the rules demand anyhow.
     *
     * @param kind the kind of event
     * @return in the order they are asked
     */
    public List<Guard> chosenGuards(EventKind kind) {
        return Objects.requireNonNull(chosen.get(kind));
    }

    /**
     * The numbers by which facts prove something.
     *
     * @return the rules
     */
    public EvidenceRules evidenceRules() {
        return rules;
    }

    /**
     * Whether customers may be imported at any stage.
     *
     * @return true unless set
     */
    public boolean isImportAllowed() {
        return importAllowed;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LifecyclePolicy that
                && ref.equals(that.ref)
                && content().equals(that.content());
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + content();
    }

    private String content() {
        StringBuilder out = new StringBuilder();
        for (EventKind kind : EventKind.values()) {
            List<String> codes = guards(kind).stream().map(Guard::code).toList();
            out.append(kind.code()).append('=').append(codes).append(' ');
        }
        return out + "evidence=" + rules + " import=" + importAllowed;
    }

    private static LifecyclePolicy of(String name, Function<EventKind, List<Guard>> guards) {
        Map<EventKind, List<Guard>> chosen = new EnumMap<>(EventKind.class);
        for (EventKind kind : EventKind.values()) {
            chosen.put(kind, guards.apply(kind));
        }
        return new LifecyclePolicy(chosen, EvidenceRules.standard(), true, PolicyRef.of(name, 1, ""));
    }
}
