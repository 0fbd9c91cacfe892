// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;

/**
 * A condition of an event (准入条件), in words that can stand on a check-list. Hosts write their own; a guard must be a
 * pure function of its arguments and safe for use by many threads.
 */
public interface Guard extends Term {
    /**
     * Whether the condition is met.
     *
     * @param state the state before the event
     * @param event what is to happen
     * @param evidence what is proven on its day
     * @return false also when nothing is known about it
     */
    boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence);

    /**
     * Whether the condition is asked before an event of this content. One that is not stands on no check-list, is never
     * missing, and is not recorded as met.
     *
     * @param event what is to happen
     * @return true unless the guard says otherwise, such as one for a single target stage
     */
    default boolean isAsked(LifecycleEvent event) {
        return true;
    }

    /**
     * Whether someone may answer for an event although the condition is not met.
     *
     * @return true unless the guard says otherwise
     */
    default boolean isOverridable() {
        return true;
    }

    /**
     * Whether the condition can be met at all before an event of a kind. A guard that cannot, and that nobody may
     * answer for, takes the event away; a policy of such guards that leaves no way into a stage is refused.
     *
     * @param kind the event it stands before
     * @return true unless the guard says otherwise
     */
    default boolean isAttainable(EventKind kind) {
        return true;
    }
}
