// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The ways that guards leave from nowhere to the stages, in the first round of a relationship and without imports. */
final class Ways {
    private final Function<EventKind, List<Guard>> guards;
    private final Set<Standing> reached = new HashSet<>();

    private Ways(Function<EventKind, List<Guard>> guards) {
        this.guards = guards;
    }

    /** Refuses guards that leave no way into a stage, and names the first one and what closes it. */
    static void requireAll(Function<EventKind, List<Guard>> guards) {
        Ways ways = new Ways(guards);
        ways.walk();
        for (LifecycleStage stage : LifecycleStage.values()) {
            if (!ways.reached.contains(Standing.of(stage))) {
                throw new IllegalArgumentException("guards must leave a way into stage " + stage.number() + " "
                        + stage.code() + ", but was closed by " + ways.closers(stage));
            }
        }
    }

    private void walk() {
        Deque<Standing> ahead = new ArrayDeque<>(List.of(Standing.none()));
        while (!ahead.isEmpty()) {
            Standing from = ahead.remove();
            for (EventKind kind : EventKind.values()) {
                if (isWay(kind) && closer(kind).isEmpty()) {
                    kind.targets(from).stream().filter(reached::add).forEach(ahead::add);
                }
            }
        }
    }

    /** The guards that close the events which lead from where one can be into a stage. */
    private List<String> closers(LifecycleStage stage) {
        List<String> closers = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            boolean leads = isWay(kind)
                    && (kind.targets(Standing.none()).contains(Standing.of(stage))
                            || reached.stream()
                                    .anyMatch(from -> kind.targets(from).contains(Standing.of(stage))));
            if (leads) {
                closers.add(kind.code() + " " + closer(kind));
            }
        }
        return closers;
    }

    private List<String> closer(EventKind kind) {
        return guards.apply(kind).stream()
                .filter(guard -> !guard.isOverridable() && !guard.isAttainable(kind))
                .map(Guard::code)
                .toList();
    }

    private static boolean isWay(EventKind kind) {
        return kind != EventKind.EXISTING_IMPORTED && !kind.isNextCycle();
    }
}
