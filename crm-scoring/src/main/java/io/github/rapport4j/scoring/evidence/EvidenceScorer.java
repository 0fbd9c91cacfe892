// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * Scores leads from dated evidence as of any day (证据评分).
 *
 * <p>Of each source the newest piece dated on or before the day speaks; of one day the lower degree does, then the
 * lower id. An unknown answer takes the source's earlier word back; a word of the same day stands. Of the sources that
 * speak, those more than one half-life older than the newest are out of date; of the rest the lowest degree counts.
 *
 * <p>For batches and the queue, hand {@link #assess} and {@link #scorer()} to a lead scorer: the figures are the same.
 * Immutable and safe for use by several threads; make one and keep it.
 */
public final class EvidenceScorer {
    private static final List<BantCriterion> CRITERIA = List.of(BantCriterion.values());

    private final EvidencePolicy policy;
    private final EvidenceReader reader;
    private final BantScorer scorer;

    private EvidenceScorer(EvidencePolicy policy) {
        this.policy = Objects.requireNonNull(policy, "policy");
        this.reader = new EvidenceReader(policy);
        this.scorer = BantScorer.using(policy.scoring());
    }

    /**
     * A scorer that applies a policy.
     *
     * @param policy the policy
     * @return the scorer
     */
    public static EvidenceScorer using(EvidencePolicy policy) {
        return new EvidenceScorer(policy);
    }

    /**
     * The policy it applies.
     *
     * @return the policy
     */
    public EvidencePolicy policy() {
        return policy;
    }

    /**
     * What makes points of an assessment.
     *
     * @return the scorer of {@link EvidencePolicy#scoring()}
     */
    public BantScorer scorer() {
        return scorer;
    }

    /**
     * What the evidence says about one criterion.
     *
     * @param evidence all evidence about the lead
     * @param criterion the criterion
     * @param asOf what is dated or became known later does not count
     * @return the piece that counts, and what stands beside it
     */
    public EvidenceReading read(LeadEvidence evidence, BantCriterion criterion, AsOf asOf) {
        return reader.read(criterion, evidence, asOf);
    }

    /**
     * What is known about a lead.
     *
     * @param evidence all evidence about the lead
     * @param asOf what is dated or became known later does not count
     * @return the four answers, faded if the policy says so
     */
    public BantAssessment assess(LeadEvidence evidence, AsOf asOf) {
        return assessment(readings(evidence, asOf));
    }

    /**
     * Scores a lead.
     *
     * @param evidence all evidence about the lead
     * @param asOf what is dated or became known later does not count
     * @return the score and the evidence behind every line
     */
    public EvidencedScore score(LeadEvidence evidence, AsOf asOf) {
        List<EvidenceReading> readings = readings(evidence, asOf);
        return new EvidencedScore(scorer.score(assessment(readings)), readings, asOf, policy.ref());
    }

    /**
     * The rule as the policy lab wants it, for the host's own leads.
     *
     * @param evidence what is known of a lead
     * @param asOf the day and what was known by then
     * @param <L> the host's lead
     * @return gives the band with the expected points and their explanation
     */
    public <L> Calculator<L, LeadBand> toCalculator(Function<? super L, ? extends LeadEvidence> evidence, AsOf asOf) {
        return Calculator.of(lead -> {
            EvidencedScore score = score(evidence.apply(lead), asOf);
            Outcome<LeadBand> outcome =
                    Outcome.of(score.score().band(), score.score().expected().points());
            return outcome.because(score);
        });
    }

    private List<EvidenceReading> readings(LeadEvidence evidence, AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        List<EvidenceReading> readings = new ArrayList<>(CRITERIA.size());
        for (BantCriterion criterion : CRITERIA) {
            readings.add(read(evidence, criterion, asOf));
        }
        return readings;
    }

    private static BantAssessment assessment(List<EvidenceReading> readings) {
        BantAssessment.Builder builder = BantAssessment.builder();
        for (EvidenceReading reading : readings) {
            builder.answer(reading.criterion(), reading.answer(), reading.freshnessMillionths());
        }
        return builder.build();
    }
}
