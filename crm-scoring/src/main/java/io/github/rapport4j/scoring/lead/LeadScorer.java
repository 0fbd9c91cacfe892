// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.bant.LeadBand;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Outcome;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Scores the host's own leads, one or many, by one and the same function (批量评分). A lead of which the assessment is
 * missing or refused is an error for that lead; the others are scored. The message of an IllegalArgumentException that
 * the extractor throws becomes part of the reason and must not hold personal data; of other exceptions only the kind is
 * kept. Immutable, and safe for use by several threads if the extractor is.
 *
 * @param <L> the host's lead
 */
public final class LeadScorer<L> {
    private final BantScorer scorer;
    private final Function<? super L, BantAssessment> assessment;

    private LeadScorer(BantScorer scorer, Function<? super L, BantAssessment> assessment) {
        this.scorer = Objects.requireNonNull(scorer, "scorer");
        this.assessment = Objects.requireNonNull(assessment, "assessment");
    }

    /**
     * A scorer for a host's type of lead.
     *
     * @param <L> the host's lead
     * @param scorer what scores
     * @param assessment reads what is known about a lead
     * @return the scorer
     */
    public static <L> LeadScorer<L> of(BantScorer scorer, Function<? super L, BantAssessment> assessment) {
        return new LeadScorer<>(scorer, assessment);
    }

    /**
     * Scores one lead.
     *
     * @param lead the lead
     * @return its score, or why it has none
     */
    public Scored<L> score(L lead) {
        BantAssessment known;
        try {
            known = assessment.apply(lead);
        } catch (RuntimeException e) {
            return new Scored.Failed<>(lead, reason(e));
        }
        return known == null
                ? new Scored.Failed<>(lead, Reason.of(LeadReason.NO_ASSESSMENT))
                : new Scored.Ok<>(lead, scorer.score(known));
    }

    /**
     * Scores a batch.
     *
     * @param leads the leads
     * @return one result a lead, in the order of the batch; computed as the stream is read
     */
    public Stream<Scored<L>> scoreAll(Collection<? extends L> leads) {
        return scoreAll(leads.stream());
    }

    /**
     * Scores a batch as it comes.
     *
     * @param leads the leads; the result is parallel and closed with it
     * @return one result a lead, in the order of the stream
     */
    public Stream<Scored<L>> scoreAll(Stream<? extends L> leads) {
        return leads.map(this::score);
    }

    /**
     * The bands of a batch and nothing else: the fast path for sorting millions of leads.
     *
     * @param leads the leads
     * @param sink takes one call a lead, in the order of the batch; the same bands as {@link #scoreAll} would give
     */
    public void bands(Iterable<? extends L> leads, BandSink<? super L> sink) {
        for (L lead : leads) {
            BantAssessment known;
            try {
                known = assessment.apply(lead);
            } catch (RuntimeException e) {
                sink.refuse(lead, reason(e));
                continue;
            }
            if (known == null) {
                sink.refuse(lead, Reason.of(LeadReason.NO_ASSESSMENT));
            } else {
                sink.accept(lead, scorer.band(known));
            }
        }
    }

    /**
     * The same scoring for the policy lab: the band, with the expected points as its number.
     *
     * @return a calculator to compare with that of another policy
     */
    public Calculator<L, LeadBand> toCalculator() {
        return Calculator.of(lead -> score(lead)
                .<Outcome<LeadBand>>fold(
                        (same, score) -> Outcome.of(
                                        score.band(), score.expected().points())
                                .because(score),
                        (same, reason) -> Outcome.refused(reason)));
    }

    private static Reason reason(RuntimeException e) {
        String message = e.getMessage();
        return e instanceof IllegalArgumentException && message != null
                ? Reason.of(LeadReason.REFUSED, message)
                : Reason.of(LeadReason.BROKEN, e.getClass().getSimpleName());
    }
}
