// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.judgement;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantScore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A computed lead score and, beside it, the one a person set by hand, if any holds (人工调整后的得分). */
public final class JudgedScore implements Explained {
    private static final Comparator<ScoreOverride> NEWEST = Comparator.comparing(ScoreOverride::date)
            .thenComparing(ScoreOverride::value, Comparator.reverseOrder())
            .thenComparing(ScoreOverride::expiry, Comparator.reverseOrder())
            .thenComparing(ScoreOverride::author, Comparator.reverseOrder());

    private final BantScore computed;
    private final @Nullable ScoreOverride override;

    private JudgedScore(BantScore computed, @Nullable ScoreOverride override) {
        this.computed = Objects.requireNonNull(computed, "computed");
        this.override = override;
    }

    /**
     * A score with what people set by hand.
     *
     * @param computed the computed score
     * @param overrides all that were ever set for the lead, in any order
     * @param asOf those set later or expired before do not count
     * @return the newest that holds beside the score; of one day the lowest value
     */
    public static JudgedScore of(BantScore computed, Collection<ScoreOverride> overrides, AsOf asOf) {
        ScoreOverride override = overrides.stream()
                .filter(each -> each.isInForce(asOf))
                .max(NEWEST)
                .orElse(null);
        return new JudgedScore(computed, override);
    }

    /**
     * The computed score, as if nobody had set anything.
     *
     * @return points, range and band with the arithmetic behind them
     */
    public BantScore computed() {
        return computed;
    }

    /**
     * What a person set.
     *
     * @return empty when nothing holds
     */
    public Optional<ScoreOverride> override() {
        return Optional.ofNullable(override);
    }

    /**
     * The points to go by.
     *
     * @return what a person set, else the expected points of the computed score
     */
    public Score points() {
        return override == null ? computed.expected() : override.value();
    }

    @Override
    public Explanation explanation() {
        if (override == null) {
            return computed.explanation();
        }
        Reason reason = Reason.of(JudgementReason.OVERRIDDEN, override.value(), override.author(), override.expiry());
        return Explanation.of(
                Reason.of(JudgementReason.BESIDE), List.of(Explanation.of(reason), computed.explanation()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JudgedScore that
                && computed.equals(that.computed)
                && Objects.equals(override, that.override);
    }

    @Override
    public int hashCode() {
        return Objects.hash(computed, override);
    }

    @Override
    public String toString() {
        return "JudgedScore[" + points() + ", computed " + computed + "]";
    }
}
