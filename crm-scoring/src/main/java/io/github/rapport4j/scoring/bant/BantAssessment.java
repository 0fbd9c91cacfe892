// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a lead (线索评估): an answer to each of the four criteria, {@link BantAnswer#UNKNOWN} where nobody
 * knows. An answer that was got long ago may count in part only: {@link #freshness} says how much of it is still
 * certain.
 */
public final class BantAssessment {
    private static final BantAssessment NOTHING_KNOWN = new BantAssessment(Lanes.EMPTY, null);

    private final long answers;
    private final @Nullable Freshness freshness;

    private BantAssessment(long answers, @Nullable Freshness freshness) {
        this.answers = answers;
        this.freshness = freshness;
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
        return new BantAssessment(Lanes.with(answers, 3, timeline.units()), null);
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
     * @param text the four answers in B-A-N-T order, such as {@code yes/0.6/unknown/no}, with {@code *0.5} behind an
     *     answer of which half is still certain
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
            String[] answer = parts[criterion.lane()].split("\\*", 2);
            int fresh = answer.length < 2 ? Freshness.WHOLE : Freshness.parse(criterion, answer[1]);
            builder.answer(criterion, BantAnswer.parse(criterion, answer[0]), fresh);
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
     * How much of an answer is still certain (新鲜度).
     *
     * @param criterion the criterion
     * @return 0 to 1 with at most 6 decimals; 1 for an answer that does not fade, and for an unknown one
     */
    public BigDecimal freshness(BantCriterion criterion) {
        return Freshness.toDecimal(Freshness.get(freshness, criterion.lane()));
    }

    /**
     * The same lead with one answer more, or another one; it is fresh.
     *
     * @param criterion the criterion
     * @param answer its answer
     * @return a copy
     */
    public BantAssessment withAnswer(BantCriterion criterion, BantAnswer answer) {
        Objects.requireNonNull(answer, "answer");
        return new BantAssessment(
                Lanes.with(answers, criterion.lane(), answer.units()),
                Freshness.with(freshness, criterion.lane(), Freshness.WHOLE));
    }

    static BantAssessment ofLanes(long answers, @Nullable Freshness freshness) {
        return new BantAssessment(answers, freshness);
    }

    long lanes() {
        return answers;
    }

    /** Null when no answer has faded. */
    @Nullable
    Freshness fresh() {
        return freshness;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantAssessment that
                && answers == that.answers
                && Objects.equals(freshness, that.freshness);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(answers) + Objects.hashCode(freshness);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (BantCriterion criterion : BantCriterion.values()) {
            int fresh = Freshness.get(freshness, criterion.lane());
            out.append(out.isEmpty() ? "" : "/").append(answer(criterion));
            out.append(
                    fresh == Freshness.WHOLE
                            ? ""
                            : "*" + Freshness.toDecimal(fresh).toPlainString());
        }
        return out.toString();
    }

    /** Builds a {@link BantAssessment}; what is not given stays unknown. */
    public static final class Builder {
        private long answers = Lanes.EMPTY;
        private @Nullable Freshness freshness;

        Builder() {}

        /**
         * Sets the answer to one criterion.
         *
         * @param criterion the criterion
         * @param answer its answer
         * @return this builder
         */
        public Builder answer(BantCriterion criterion, BantAnswer answer) {
            return answer(criterion, answer, Freshness.WHOLE);
        }

        /**
         * Sets the answer to one criterion of which only a part is still certain.
         *
         * @param criterion the criterion
         * @param answer its answer
         * @param freshness how much of it is still certain, in millionths, 0 to 1,000,000; without meaning when the
         *     answer is unknown
         * @return this builder
         * @throws IllegalArgumentException if the freshness is outside its range; the message names the criterion
         */
        public Builder answer(BantCriterion criterion, BantAnswer answer, int freshness) {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(answer, "answer");
            int checked = Freshness.checked(criterion, freshness);
            this.answers = Lanes.with(answers, criterion.lane(), answer.units());
            this.freshness =
                    Freshness.with(this.freshness, criterion.lane(), answer.isKnown() ? checked : Freshness.WHOLE);
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
            return new BantAssessment(answers, freshness);
        }
    }
}
