// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.Breakdown;
import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantLine;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.lab.ScoreChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How good a lead is as of a day (线索得分), with the evidence behind every line. */
public final class EvidencedScore implements Explained {
    private final BantScore score;
    private final List<EvidenceReading> readings;
    private final AsOf asOf;
    private final PolicyRef policy;

    EvidencedScore(BantScore score, List<EvidenceReading> readings, AsOf asOf, PolicyRef policy) {
        this.score = score;
        this.readings = List.copyOf(readings);
        this.asOf = asOf;
        this.policy = policy;
    }

    /**
     * What moved a lead's score between two evaluations, for example of two days.
     *
     * @param before the earlier one
     * @param after the later one
     * @return a line a criterion; the differences add up to that of the expected points exactly
     */
    public static ScoreChange explainChange(EvidencedScore before, EvidencedScore after) {
        return ScoreChange.between(before.breakdown(), after.breakdown());
    }

    /**
     * The score.
     *
     * @return points, range, band and what to ask next
     */
    public BantScore score() {
        return score;
    }

    /**
     * What the evidence says about one criterion.
     *
     * @param criterion the criterion
     * @return the piece that counts, and what stands beside it
     */
    public EvidenceReading reading(BantCriterion criterion) {
        return readings.stream()
                .filter(reading -> reading.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The day of the evaluation.
     *
     * @return what was passed
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The policy that was applied.
     *
     * @return name, version and fingerprint of the evidence policy, which holds that of the score
     */
    public PolicyRef policy() {
        return policy;
    }

    /**
     * Whether sources contradict one another about any criterion.
     *
     * @return true if one reading is contradicted
     */
    public boolean isContradicted() {
        return readings.stream().anyMatch(EvidenceReading::isContradicted);
    }

    /**
     * The criteria for which an answer without a date stands in (无日期的项): a warning, for nobody knows how old it is.
     *
     * @return in B-A-N-T order; empty when every answer that counts has a date
     */
    public List<BantCriterion> undated() {
        return readings.stream()
                .filter(EvidenceReading::isUndated)
                .map(EvidenceReading::criterion)
                .toList();
    }

    /**
     * The day of the freshest evidence that is current for a criterion, as the queue orders by.
     *
     * @return empty when nothing is known
     */
    public Optional<LocalDate> freshestEvidence() {
        return readings.stream()
                .flatMap(reading -> reading.current().stream())
                .map(BantEvidence::date)
                .max(Comparator.naturalOrder());
    }

    /**
     * The expected points criterion by criterion.
     *
     * @return four lines in B-A-N-T order that add up to the expected points
     */
    public Breakdown<Score, EvidencedLine> breakdown() {
        List<EvidencedLine> lines = new ArrayList<>(readings.size());
        for (BantLine line : score.breakdown().lines()) {
            lines.add(new EvidencedLine(line, reading(line.subject())));
        }
        return Breakdown.of(score.expected(), lines);
    }

    @Override
    public Explanation explanation() {
        return EvidenceWording.explanation(this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EvidencedScore that
                && score.equals(that.score)
                && readings.equals(that.readings)
                && asOf.equals(that.asOf)
                && policy.equals(that.policy);
    }

    @Override
    public int hashCode() {
        return Objects.hash(score, readings, asOf, policy);
    }

    @Override
    public String toString() {
        return "EvidencedScore[" + score + ", " + asOf + "]";
    }
}
