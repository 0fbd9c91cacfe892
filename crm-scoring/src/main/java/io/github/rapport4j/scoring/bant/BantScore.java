// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.Score;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How good a lead is (线索得分): its points, the range that is still open, its band, what to ask next, and why. Lines,
 * reasons and texts are made when they are asked for.
 */
public final class BantScore implements Explained {
    private final BantRules rules;
    private final long answers;
    private final int low;
    private final int expected;
    private final int high;
    private final @Nullable Freshness freshness;

    BantScore(BantRules rules, long answers, BantRange range, @Nullable Freshness freshness) {
        this.rules = rules;
        this.answers = answers;
        this.low = range.low();
        this.expected = range.expected();
        this.high = range.high();
        this.freshness = freshness;
    }

    /**
     * The band of the expected points.
     *
     * @return high, medium or deferred
     */
    public LeadBand band() {
        return bandOf(expected);
    }

    /**
     * The points if all that is not certain were a no.
     *
     * @return 0 to 100, at most {@link #expected()}
     */
    public Score low() {
        return Score.ofMicros(low);
    }

    /**
     * The points with all that is not certain as the policy expects it.
     *
     * @return 0 to 100, from {@link #low()} to {@link #high()}
     */
    public Score expected() {
        return Score.ofMicros(expected);
    }

    /**
     * The points if all that is not certain were a yes.
     *
     * @return 0 to 100, at least {@link #expected()}
     */
    public Score high() {
        return Score.ofMicros(high);
    }

    /**
     * Whether the unknown answers cannot change the band any more.
     *
     * @return true if {@link #low()} and {@link #high()} lie in one band
     */
    public boolean isDecided() {
        return bandOf(low) == bandOf(high);
    }

    /**
     * Whether the band is settled.
     *
     * @return decided (已定) or provisional (待定), a word to show for {@link #isDecided()}
     */
    public Term certainty() {
        return isDecided() ? Certainty.DECIDED : Certainty.PROVISIONAL;
    }

    /**
     * What to ask next: the unknown criteria and those of which too little is certain by now, first those of which a
     * yes alone would change the band, then the heavier weight, then B-A-N-T order.
     *
     * @return the criteria in that order; empty when everything is known
     */
    public List<BantCriterion> nextQuestions() {
        return rules.questions(answers, freshness, expected);
    }

    /**
     * The answer that was counted for a criterion.
     *
     * @param criterion the criterion
     * @return its answer
     */
    public BantAnswer answer(BantCriterion criterion) {
        return BantAnswer.ofUnits(Lanes.get(answers, criterion.lane()));
    }

    /**
     * How much of the answer for a criterion was still certain (新鲜度).
     *
     * @param criterion the criterion
     * @return 0 to 1 with at most 6 decimals; 1 when it has not faded, and when nothing is known
     */
    public BigDecimal freshness(BantCriterion criterion) {
        return Freshness.toDecimal(Freshness.get(freshness, criterion.lane()));
    }

    /**
     * The expected points criterion by criterion.
     *
     * @return four lines in B-A-N-T order that add up to {@link #expected()}
     */
    public Breakdown<Score, BantLine> breakdown() {
        return Breakdown.of(
                expected(),
                List.of(
                        line(BantCriterion.BUDGET),
                        line(BantCriterion.AUTHORITY),
                        line(BantCriterion.NEED),
                        line(BantCriterion.TIMELINE)));
    }

    /**
     * The policy that was applied.
     *
     * @return its name, version and fingerprint
     */
    public PolicyRef policy() {
        return rules.policy().ref();
    }

    @Override
    public Explanation explanation() {
        return BantWording.explanation(this);
    }

    BantLine line(BantCriterion criterion) {
        return new BantLine(this, criterion, rules.points(answers, freshness, criterion.lane()));
    }

    Score maximum(BantCriterion criterion) {
        return rules.maximum(criterion);
    }

    private LeadBand bandOf(int micros) {
        return rules.policy().bands().band(micros);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BantScore that
                && answers == that.answers
                && Objects.equals(freshness, that.freshness)
                && rules.policy().equals(that.rules.policy());
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(answers) + rules.policy().hashCode();
    }

    @Override
    public String toString() {
        return "BantScore[" + band().code() + " " + expected() + " (" + low() + " to " + high() + "), " + policy()
                + "]";
    }
}
