// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import io.github.rapport4j.core.explain.Term;
import java.util.Objects;

/**
 * One line of a group table (客群规则行): a group and the cells it takes.
 *
 * @param group which group; several lines may name the same
 * @param recency scores it takes
 * @param frequency scores it takes
 * @param money scores it takes
 */
public record RfmArea(Term group, Span recency, Span frequency, Span money) {
    public RfmArea {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(recency, "recency");
        Objects.requireNonNull(frequency, "frequency");
        Objects.requireNonNull(money, "money");
    }

    /**
     * A line that takes any money score.
     *
     * @param group which group
     * @param recency scores it takes
     * @param frequency scores it takes
     * @return the line
     */
    public static RfmArea of(Term group, Span recency, Span frequency) {
        return new RfmArea(group, recency, frequency, Span.ANY);
    }

    /**
     * Whether it takes a cell.
     *
     * @param score the cell
     * @return true when all three scores lie in its spans
     */
    public boolean hasCell(RfmScore score) {
        return recency.has(score.recency()) && frequency.has(score.frequency()) && money.has(score.money());
    }

    @Override
    public String toString() {
        return group.code() + " " + recency + " " + frequency + " " + money;
    }

    /**
     * Scores from one to another, both included.
     *
     * @param from 1 to 5
     * @param to {@code from} to 5
     */
    public record Span(int from, int to) {
        /** All five scores. */
        public static final Span ANY = new Span(1, RfmScale.CLASSES);

        public Span {
            if (from < 1 || from > RfmScale.CLASSES) {
                throw new IllegalArgumentException("from must be 1 to 5, but was " + from);
            }
            if (to < from || to > RfmScale.CLASSES) {
                throw new IllegalArgumentException("to must be " + from + " to 5, but was " + to);
            }
        }

        /**
         * Scores from one to another.
         *
         * @param from 1 to 5
         * @param to {@code from} to 5
         * @return both included
         */
        public static Span of(int from, int to) {
            return new Span(from, to);
        }

        boolean has(int score) {
            return from <= score && score <= to;
        }

        @Override
        public String toString() {
            return from + "-" + to;
        }
    }
}
