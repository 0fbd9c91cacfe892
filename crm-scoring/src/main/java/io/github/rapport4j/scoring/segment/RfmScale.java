// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;

/**
 * The classes of one measure that were really used (实际分箱). Immutable and safe for use by several threads.
 *
 * @param measure what was scored
 * @param edges between the classes, from the worst to the best: falling for recency, rising for the others; in the unit
 *     of the axis, money in the currency. By quantile they are passed, as R does they are reached with the one added,
 *     and of NTILE they are the first number of each next part
 * @param scores those that somebody got, rising; fewer than five where there are too few distinct values
 * @param customers how many were scored
 */
public record RfmScale(RfmMeasure measure, List<BigDecimal> edges, List<Integer> scores, int customers)
        implements Explained {
    static final int CLASSES = 5;
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

    public RfmScale {
        Objects.requireNonNull(measure, "measure");
        edges = List.copyOf(edges);
        scores = List.copyOf(scores);
        if (customers < 0) {
            throw new IllegalArgumentException("customers must be at least 0, but was " + customers);
        }
    }

    /**
     * How many classes there are.
     *
     * @return 5, or fewer where there are too few distinct values; 0 over nobody
     */
    public int classes() {
        return scores.size();
    }

    /**
     * Whether there are fewer than five classes.
     *
     * @return true when the scores tell customers apart less finely than they look
     */
    public boolean hasFewClasses() {
        return classes() < CLASSES;
    }

    @Override
    public Explanation explanation() {
        Reason what = hasFewClasses()
                ? Reason.of(RfmReason.FEW_CLASSES, measure, classes(), scores)
                : Reason.of(RfmReason.SCALE, measure, classes(), customers);
        return edges.isEmpty()
                ? Explanation.of(what)
                : Explanation.of(what, List.of(Explanation.of(Reason.of(RfmReason.EDGES, shown()))));
    }

    private List<BigDecimal> shown() {
        return edges.stream().map(edge -> edge.round(SHOWN)).toList();
    }
}
