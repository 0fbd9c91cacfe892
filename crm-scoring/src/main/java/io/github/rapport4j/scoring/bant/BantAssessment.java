// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a lead (线索评估): an answer to each of the four criteria, {@link BantAnswer#UNKNOWN} where nobody
 * knows.
 */
public final class BantAssessment {
    private static final BantAssessment NOTHING_KNOWN = new BantAssessment(Lanes.EMPTY);

    private final long answers;

    private BantAssessment(long answers) {
        this.answers = answers;
    }

    /**
     * An assessment of which all four answers are at hand.
     *
     * @param budget 预算
     * @param authority 权限
     * @param need 需求
     * @param timeline 时间
     * @return the assessment
     */
    public static BantAssessment of(BantAnswer budget, BantAnswer authority, BantAnswer need, BantAnswer timeline) {
        long answers = Lanes.with(Lanes.EMPTY, 0, budget.units());
        answers = Lanes.with(answers, 1, authority.units());
        answers = Lanes.with(answers, 2, need.units());
        return new BantAssessment(Lanes.with(answers, 3, timeline.units()));
    }

    /**
     * A fresh lead: nothing is known yet.
     *
     * @return four unknown answers
     */
    public static BantAssessment unknown() {
        return NOTHING_KNOWN;
    }

    /**
     * Starts an assessment of which nothing is known.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the four answers in B-A-N-T order, such as {@code yes/0.6/unknown/no}
     * @return the assessment
     * @throws IllegalArgumentException if the text is not four answers
     */
    public static BantAssessment parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != Lanes.COUNT) {
            throw new IllegalArgumentException("assessment must be four answers parted by /, but was " + text);
        }
        Builder builder = builder();
        for (BantCriterion criterion : BantCriterion.values()) {
            builder.answer(criterion, BantAnswer.parse(criterion, parts[criterion.lane()]));
        }
        return builder.build();
    }

    /**
     * What is known about one criterion.
     *
     * @param criterion the criterion
     * @return its answer
     */
    public BantAnswer answer(BantCriterion criterion) {
        return BantAnswer.ofUnits(Lanes.get(answers, criterion.lane()));
    }

    /**
     * The same lead with one answer more, or another one.
     *
     * @param criterion the criterion
     * @param answer its answer
     * @return a copy
     */
    public BantAssessment withAnswer(BantCriterion criterion, BantAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        return new BantAssessment(Lanes.with(answers, criterion.lane(), answer.units()));
    }

    long lanes() {
        return answers;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantAssessment that && answers == that.answers;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(answers);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (BantCriterion criterion : BantCriterion.values()) {
            out.append(out.isEmpty() ? "" : "/").append(answer(criterion));
        }
        return out.toString();
    }

    /** Builds a {@link BantAssessment}; what is not given stays unknown. */
    public static final class Builder {
        private long answers = Lanes.EMPTY;

        Builder() {}

        /**
         * Sets the answer to one criterion.
         *
         * @param criterion the criterion
         * @param answer its answer
         * @return this builder
         */
        public Builder answer(BantCriterion criterion, BantAnswer answer) {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
            answers = Lanes.with(answers, criterion.lane(), answer.units());
            return this;
        }

        /**
         * Sets the answer to one criterion by its degree.
         *
         * @param criterion the criterion
         * @param degree 0 to 1, the double nearest to a decimal of at most 4 places
         * @return this builder
         * @throws IllegalArgumentException if the degree is refused; the message names the criterion
         */
        public Builder degree(BantCriterion criterion, double degree) {
            return answer(criterion, BantAnswer.partial(criterion, degree));
        }

        /**
         * The assessment as set so far.
         *
         * @return a value that later calls do not change
         */
        public BantAssessment build() {
            return new BantAssessment(answers);
        }
    }
}
