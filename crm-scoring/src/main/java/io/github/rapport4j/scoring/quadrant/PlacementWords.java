// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.axis.AxisCut;
import io.github.rapport4j.scoring.axis.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a placement into words: one statement an axis, and below it what would change the side. */
final class PlacementWords {
    private final Column column;
    private final AxisCut cut;
    private final int index;
    private final Quadrant other;

    private PlacementWords(Column column, AxisCut cut, int index, Quadrant other) {
        this.column = column;
        this.cut = cut;
        this.index = index;
        this.other = other;
    }

    static Explanation explain(Standing standing, int index) {
        Quadrant quadrant = standing.quadrant(index);
        boolean value = quadrant.isHighValue();
        boolean loyalty = quadrant.isHighLoyalty();
        PlacementWords ofValue =
                new PlacementWords(standing.value(), standing.cuts().value(), index, Quadrant.of(!value, loyalty));
        PlacementWords ofLoyalty =
                new PlacementWords(standing.loyalty(), standing.cuts().loyalty(), index, Quadrant.of(value, !loyalty));
        return Explanation.of(
                Reason.of(QuadrantReason.PLACED, quadrant), List.of(ofValue.value(value), ofLoyalty.loyalty(loyalty)));
    }

    private Explanation value(boolean high) {
        if (high) {
            return high();
        }
        if (column.isPositive(index)) {
            return low();
        }
        boolean anyIsEnough =
                cut.amount().filter(amount -> amount.signum() <= 0).isPresent();
        List<Explanation> needed = anyIsEnough
                ? List.of(Explanation.of(Reason.of(QuadrantReason.POSITIVE_NEEDED, column.name(), other)))
                : needed();
        return Explanation.of(Reason.of(QuadrantReason.NOT_POSITIVE, column.name(), number()), needed);
    }

    private Explanation loyalty(boolean high) {
        Optional<Reason> held = column.heldLow(index);
        if (held.isPresent()) {
            return Explanation.of(Reason.of(QuadrantReason.HELD_LOW, column.name(), number(), held.get()));
        }
        return high ? high() : low();
    }

    private Explanation high() {
        BigDecimal spare = column.amount(index).subtract(cut.amount().orElseThrow());
        return side(QuadrantReason.HIGH, List.of(change(QuadrantReason.MAY_LOSE, spare)));
    }

    private Explanation low() {
        return cut.amount().isEmpty()
                ? Explanation.of(Reason.of(QuadrantReason.NO_CUT, column.name(), number(), cut.describe()))
                : side(QuadrantReason.LOW, needed());
    }

    private List<Explanation> needed() {
        List<Explanation> needed = new ArrayList<>(1);
        cut.amount()
                .map(amount -> amount.subtract(column.amount(index)))
                .ifPresent(missing -> needed.add(change(QuadrantReason.MORE_NEEDED, missing)));
        return needed;
    }

    private Explanation side(QuadrantReason code, List<Explanation> parts) {
        Reason reason = Reason.of(code, column.name(), number(), cut.shown().orElseThrow(), cut.describe());
        return Explanation.of(reason, parts);
    }

    private Explanation change(QuadrantReason code, BigDecimal amount) {
        return Explanation.of(Reason.of(code, column.shown(amount), column.name(), other));
    }

    private Object number() {
        return column.shown(column.amount(index));
    }
}
