// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.List;

/**
 * Where an event leads from a standing: nowhere, to one standing, or to several among which evidence or the event
 * chooses.
 */
@FunctionalInterface
interface Arrow {
    /** The possible targets, the preferred one first. */
    List<Standing> targets(Standing from);

    /** From an open stage to an open stage. */
    static Arrow of(int from, int to) {
        return standing -> standing.isOpen() && standing.number() == from ? List.of(open(to)) : List.of();
    }

    /** From one standing to another. */
    static Arrow of(Standing from, Standing to) {
        return standing -> standing == from ? List.of(to) : List.of();
    }

    /** The first event, to any of the stages from 1 on. */
    static Arrow start(int highest) {
        List<Standing> targets = Standing.all().stream()
                .filter(standing -> standing.isOpen() && standing.number() <= highest)
                .toList();
        return standing -> standing == Standing.none() ? targets : List.of();
    }

    /** Out of an open or deferred relationship from a stage on. */
    static Arrow out(int lowest, Disposition to) {
        return standing -> isAlive(standing) && standing.number() >= lowest
                ? List.of(Standing.of(LifecycleStage.of(standing.number()), to))
                : List.of();
    }

    /** Back from lost, not deeper than stage 3. */
    static Arrow reopen() {
        return standing -> has(standing, Disposition.LOST) ? List.of(open(Math.min(standing.number(), 3))) : List.of();
    }

    /** Won back from lost or ended, to stage 4 or 3. */
    static Arrow winBack() {
        return standing -> has(standing, Disposition.LOST) || has(standing, Disposition.ENDED)
                ? List.of(open(4), open(3))
                : List.of();
    }

    /** From disqualified to stage 1. */
    static Arrow reinstate() {
        return standing -> has(standing, Disposition.DISQUALIFIED) ? List.of(open(1)) : List.of();
    }

    private static Standing open(int number) {
        return Standing.of(LifecycleStage.of(number));
    }

    private static boolean isAlive(Standing standing) {
        return standing.isOpen() || has(standing, Disposition.DEFERRED);
    }

    private static boolean has(Standing standing, Disposition disposition) {
        return standing.disposition().filter(disposition::equals).isPresent();
    }
}
