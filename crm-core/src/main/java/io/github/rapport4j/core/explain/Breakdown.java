// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import io.github.rapport4j.core.measure.Quantity;
import java.util.List;
import java.util.Objects;

/**
 * A total and the lines that make it up (明细). The lines always add up to the total: a breakdown that does not is
 * refused when it is built.
 *
 * @param <Q> points or money
 * @param <L> the lines
 * @param total the whole
 * @param lines the parts, in the family's order
 */
public record Breakdown<Q extends Quantity<Q>, L extends Line<Q>>(Q total, List<L> lines) {
    public Breakdown {
        Objects.requireNonNull(total, "total");
        lines = List.copyOf(lines);
        requireSum(total, lines);
    }

    /**
     * A breakdown from its parts.
     *
     * @param <Q> points or money
     * @param <L> the lines
     * @param total the whole
     * @param lines the parts
     * @return the breakdown
     * @throws IllegalArgumentException if the lines do not add up to the total
     */
    public static <Q extends Quantity<Q>, L extends Line<Q>> Breakdown<Q, L> of(Q total, List<L> lines) {
        return new Breakdown<>(total, lines);
    }

    private static <Q extends Quantity<Q>> void requireSum(Q total, List<? extends Line<Q>> lines) {
        if (lines.isEmpty()) {
            if (!total.isZero()) {
                throw new IllegalArgumentException("lines must add up to " + total + ", but there were none");
            }
            return;
        }
        Q sum = lines.get(0).amount();
        for (Line<Q> line : lines.subList(1, lines.size())) {
            sum = sum.plus(line.amount());
        }
        if (!sum.equals(total)) {
            throw new IllegalArgumentException("lines must add up to " + total + ", but was " + sum);
        }
    }
}
