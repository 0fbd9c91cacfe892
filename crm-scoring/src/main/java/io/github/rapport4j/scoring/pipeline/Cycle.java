// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The moves of one cycle of one customer, in the order of facts, each with its day. */
record Cycle(List<StageMove> moves, KpiScope scope) {
    static Collection<Cycle> from(List<StageMove> moves, KpiScope scope) {
        Map<Integer, Cycle> cycles = new LinkedHashMap<>();
        for (StageMove move : moves) {
            cycles.computeIfAbsent(move.cycle(), number -> new Cycle(new ArrayList<>(), scope))
                    .moves
                    .add(move);
        }
        return cycles.values();
    }

    /** The day of the first entry. */
    Optional<LocalDate> entry(LifecycleStage stage) {
        for (StageMove move : moves) {
            if (isEntry(move, stage)) {
                return Optional.of(day(move));
            }
        }
        return Optional.empty();
    }

    boolean reachesLater(LifecycleStage stage, LocalDate lastInclusive) {
        boolean hasEntered = false;
        for (StageMove move : moves) {
            hasEntered |= isEntry(move, stage);
            boolean isLater = move.toStage().number() > stage.number();
            if (hasEntered && isLater && !day(move).isAfter(lastInclusive)) {
                return true;
            }
        }
        return false;
    }

    /** True for won, false for lost, empty for neither in the window. */
    Optional<Boolean> lastOutcome(DateWindow window) {
        Optional<Boolean> outcome = Optional.empty();
        boolean wasWon = false;
        for (StageMove move : moves) {
            boolean isWon = !wasWon && isEntry(move, LifecycleStage.COOPERATION);
            wasWon |= isWon;
            if (window.contains(day(move)) && move.disposition() == Disposition.LOST) {
                outcome = Optional.of(false);
            } else if (window.contains(day(move)) && isWon) {
                outcome = Optional.of(true);
            }
        }
        return outcome;
    }

    private LocalDate day(StageMove move) {
        return scope.day(move.occurredAt());
    }

    private static boolean isEntry(StageMove move, LifecycleStage stage) {
        return move.toStage() == stage && !move.fromStage().equals(Optional.of(stage));
    }
}
