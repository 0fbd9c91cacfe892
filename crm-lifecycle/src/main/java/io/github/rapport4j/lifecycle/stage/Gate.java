// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The guards of one event, asked together. */
final class Gate {
    private final Guard[] guards;
    private final List<String> codes;

    Gate(List<Guard> guards) {
        this.guards = guards.toArray(new Guard[0]);
        // copied, so that the grounds share it: a list of a stream is not one that they take as it is
        this.codes = List.copyOf(guards.stream().map(Guard::code).toList());
    }

    /** Every guard that is not met; an empty list of no cost when all are. */
    List<Guard> missing(LifecycleState state, LifecycleEvent event, Evidence evidence) {
        List<Guard> missing = List.of();
        for (Guard guard : guards) {
            if (guard.isAsked(event) && !guard.isMet(state, event, evidence)) {
                missing = missing.isEmpty() ? new ArrayList<>(guards.length) : missing;
                missing.add(guard);
            }
        }
        return missing;
    }

    List<Readiness.Check> checks(LifecycleState state, LifecycleEvent event, Evidence evidence) {
        List<Readiness.Check> checks = new ArrayList<>(guards.length);
        for (Guard guard : guards) {
            if (guard.isAsked(event)) {
                checks.add(new Readiness.Check(guard, guard.isMet(state, event, evidence)));
            }
        }
        return checks;
    }

    LifecycleRecord.Grounds grounds(List<Guard> missing, LifecycleEvent event, Evidence evidence) {
        List<String> asked = asked(event);
        if (missing.isEmpty()) {
            return new LifecycleRecord.Grounds(asked, List.of(), evidence);
        }
        List<String> overridden = missing.stream().map(Guard::code).toList();
        List<String> met = new ArrayList<>(asked);
        met.removeAll(overridden);
        return new LifecycleRecord.Grounds(met, overridden, evidence);
    }

    /** The codes of the guards that are asked; one and the same list whenever all are. */
    private List<String> asked(LifecycleEvent event) {
        for (Guard guard : guards) {
            if (!guard.isAsked(event)) {
                return Stream.of(guards)
                        .filter(one -> one.isAsked(event))
                        .map(Guard::code)
                        .toList();
            }
        }
        return codes;
    }
}
