// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The answers of many leads in columns (线索答案列), 8 bytes a lead and no object: for batches of millions, of which the
 * band is asked. Where answers have faded each lead takes 4 bytes more, and 32 more if its own have.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class BantColumns {
    /** How an answer that nobody knows is given as a number. */
    public static final int UNKNOWN = Lanes.NONE;

    private final long[] answers;
    private final @Nullable Freshness @Nullable [] freshness;

    private BantColumns(long[] answers, @Nullable Freshness @Nullable [] freshness) {
        this.answers = answers;
        this.freshness = freshness;
    }

    /**
     * A builder without leads.
     *
     * @param leads how many leads are expected, at least 0; it grows beyond that by itself
     * @return a new builder
     */
    public static Builder expecting(int leads) {
        if (leads < 0) {
            throw new IllegalArgumentException("leads must be at least 0, but was " + leads);
        }
        return new Builder(leads);
    }

    /**
     * How many leads there are.
     *
     * @return 0 or more
     */
    public int size() {
        return answers.length;
    }

    /**
     * What is known of one lead.
     *
     * @param lead its place, in the order of adding, from 0
     * @return the answers
     */
    public BantAssessment assessment(int lead) {
        return BantAssessment.ofLanes(lanes(lead), fresh(lead));
    }

    long lanes(int lead) {
        return answers[lead];
    }

    /** Null when none of its answers has faded. */
    @Nullable
    Freshness fresh(int lead) {
        return freshness == null ? null : freshness[lead];
    }

    @Override
    public String toString() {
        return "BantColumns[leads=" + size() + "]";
    }

    /** Is told the band of each lead. */
    @FunctionalInterface
    public interface Sink {
        /**
         * Takes one lead.
         *
         * @param lead its place in the columns
         * @param band its band
         */
        void accept(int lead, LeadBand band);
    }

    /** Collects leads. Not safe for use by several threads at once. */
    public static final class Builder {
        private long[] answers;
        private @Nullable Freshness @Nullable [] freshness;
        private int size;

        private Builder(int leads) {
            answers = new long[leads];
        }

        /**
         * Adds a lead.
         *
         * @param assessment what is known of it
         * @return this
         */
        public Builder add(BantAssessment assessment) {
            Freshness fresh = assessment.fresh();
            addLanes(assessment.lanes());
            if (fresh != null) {
                freshness = freshness == null ? new Freshness[answers.length] : freshness;
                freshness[size - 1] = fresh;
            }
            return this;
        }

        /**
         * Adds a lead whose answers have not faded, as numbers.
         *
         * @param budget the degree in ten-thousandths, 0 to 10,000, or {@link #UNKNOWN}
         * @param authority likewise
         * @param need likewise
         * @param timeline likewise
         * @return this
         * @throws IllegalArgumentException if a number is off that range
         */
        public Builder add(int budget, int authority, int need, int timeline) {
            long lanes = Lanes.with(Lanes.EMPTY, 0, checked(BantCriterion.BUDGET, budget));
            lanes = Lanes.with(lanes, 1, checked(BantCriterion.AUTHORITY, authority));
            lanes = Lanes.with(lanes, 2, checked(BantCriterion.NEED, need));
            addLanes(Lanes.with(lanes, 3, checked(BantCriterion.TIMELINE, timeline)));
            return this;
        }

        /**
         * Makes the columns.
         *
         * @return the leads added so far; the builder may be used on
         */
        public BantColumns build() {
            return new BantColumns(
                    Arrays.copyOf(answers, size), freshness == null ? null : Arrays.copyOf(freshness, size));
        }

        private void addLanes(long lanes) {
            if (size == answers.length) {
                int grown = Math.max(16, Math.addExact(size, size / 2));
                answers = Arrays.copyOf(answers, grown);
                freshness = freshness == null ? null : Arrays.copyOf(freshness, grown);
            }
            answers[size++] = lanes;
        }

        private static int checked(BantCriterion criterion, int units) {
            if (units < Lanes.NONE || units > Degrees.ONE) {
                throw new IllegalArgumentException(criterion.code() + " must be -1 to 10000, but was " + units);
            }
            return units;
        }
    }
}
