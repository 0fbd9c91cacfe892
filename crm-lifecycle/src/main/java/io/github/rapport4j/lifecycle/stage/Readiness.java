// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.lifecycle.transition.EventKind;
import java.util.List;
import java.util.Objects;

/**
 * The check-list of an event before it is tried (准备清单).
 *
 * @param kind the event
 * @param allowed whether the table lets it happen from where the relationship stands
 * @param checks every guard that is asked and whether it is met; the same guards that the decision asks
 */
public record Readiness(EventKind kind, boolean allowed, List<Check> checks) {
    public Readiness {
        Objects.requireNonNull(kind, "kind");
        checks = List.copyOf(checks);
    }

    /**
     * Whether the event would be accepted as it is, ids, versions and order of time apart.
     *
     * @return true if it is allowed and nothing is missing
     */
    public boolean isReady() {
        return allowed && missing().isEmpty();
    }

    /**
     * What is missing.
     *
     * @return the guards that are not met, in the order of the policy
     */
    public List<Guard> missing() {
        return checks.stream().filter(check -> !check.met()).map(Check::guard).toList();
    }

    /**
     * One line of the list (检查项).
     *
     * @param guard the condition
     * @param met whether it is met
     */
    public record Check(Guard guard, boolean met) {
        public Check {
            Objects.requireNonNull(guard, "guard");
        }
    }
}
