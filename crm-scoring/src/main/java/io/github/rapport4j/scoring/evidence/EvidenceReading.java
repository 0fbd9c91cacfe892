// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.internal.Decimals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What the evidence says about one criterion as of a day (证据判读): the piece that counts, and what stands beside it. */
public final class EvidenceReading {
    private final BantCriterion criterion;
    private final List<Voice> current;
    private final List<Voice> superseded;
    private final Weight weight;
    private final BantAnswer undated;

    EvidenceReading(BantCriterion criterion, List<Voice> current, List<Voice> superseded, Weight weight) {
        this.criterion = criterion;
        this.current = current;
        this.superseded = superseded;
        this.weight = weight;
        this.undated = BantAnswer.UNKNOWN;
    }

    private EvidenceReading(BantCriterion criterion, BantAnswer undated) {
        this.criterion = criterion;
        this.current = List.of();
        this.superseded = List.of();
        this.weight = Weight.NONE;
        this.undated = undated;
    }

    /** What counts when no dated piece has been seen: an undated answer, or nothing. */
    static EvidenceReading of(BantCriterion criterion, BantAnswer undated) {
        return new EvidenceReading(criterion, undated);
    }

    /**
     * What it is about.
     *
     * @return the criterion
     */
    public BantCriterion criterion() {
        return criterion;
    }

    /**
     * The piece that counts: of the current ones that with the lowest degree, of these the newest, then that of the
     * lowest id.
     *
     * @return empty when nothing is known
     */
    public Optional<BantEvidence> used() {
        return current.isEmpty() ? Optional.empty() : Optional.of(current.get(0).piece());
    }

    /**
     * The answer that counts.
     *
     * @return what the used piece says as of the day; {@link BantAnswer#UNKNOWN} without one
     */
    public BantAnswer answer() {
        return current.isEmpty() ? undated : current.get(0).answer();
    }

    /**
     * How old the used piece is.
     *
     * @return in days, 0 or more; empty when nothing is known
     */
    public OptionalLong ageDays() {
        return current.isEmpty() ? OptionalLong.empty() : OptionalLong.of(weight.ageDays);
    }

    /**
     * How much of the answer is still certain (新鲜度).
     *
     * <pre>
     * 2^(-age / half-life), half-up to 6 decimals
     * </pre>
     *
     * @return 0 to 1; 1 when answers do not fade, when the piece names a purchase date, and when nothing is known
     */
    public BigDecimal freshness() {
        return Decimals.plain(BigDecimal.valueOf(weight.freshness, 6));
    }

    /**
     * The word of every source that is not out of date, the used piece first.
     *
     * @return by degree, newest first, id; empty when nothing is known
     */
    public List<BantEvidence> current() {
        return current.stream().map(Voice::piece).toList();
    }

    /**
     * The words of sources that are more than one half-life older than the newest (已过期).
     *
     * @return newest first, then id
     */
    public List<BantEvidence> superseded() {
        return superseded.stream().map(Voice::piece).toList();
    }

    /**
     * Whether the current sources contradict one another (相互矛盾).
     *
     * @return true if their degrees differ by .5 or more, or whatever the policy says
     */
    public boolean isContradicted() {
        return weight.contradicted;
    }

    /**
     * Whether an answer without a date stands in, for want of any dated piece (无日期).
     *
     * @return true if {@link #answer()} is known and has no date
     */
    public boolean isUndated() {
        return undated.isKnown();
    }

    /** The highest degree a current source gives. */
    Optional<BigDecimal> highest() {
        return current.isEmpty()
                ? Optional.empty()
                : current.get(current.size() - 1).answer().degree();
    }

    int freshnessMillionths() {
        return weight.freshness;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidenceReading that
                && criterion == that.criterion
                && current.equals(that.current)
                && superseded.equals(that.superseded)
                && undated.equals(that.undated)
                && weight.equals(that.weight);
    }

    @Override
    public int hashCode() {
        return Objects.hash(criterion, current, superseded, weight, undated);
    }

    @Override
    public String toString() {
        return "EvidenceReading[" + criterion.code() + " " + answer() + ", current "
                + current().stream().map(BantEvidence::id).toList() + ", superseded "
                + superseded().stream().map(BantEvidence::id).toList()
                + (weight.contradicted ? ", contradicted" : "") + (isUndated() ? ", undated]" : "]");
    }

    /**
     * How the used piece counts.
     *
     * @param ageDays its age
     * @param freshness how much of it is certain, in millionths
     * @param contradicted whether another current source says otherwise
     */
    record Weight(long ageDays, int freshness, boolean contradicted) {
        static final int WHOLE = 1_000_000;
        static final Weight NONE = new Weight(0, WHOLE, false);
    }
}
