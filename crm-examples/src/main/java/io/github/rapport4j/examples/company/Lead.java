// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LeadSource;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.lead.LeadId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A lead (线索) with what is known about it.
 *
 * @param id which lead
 * @param profile what the leads file says of it
 * @param answers undated answers, each for want of dated evidence; all unknown when there are none
 * @param evidence dated evidence; none when there is none
 */
public record Lead(LeadId id, Profile profile, BantAssessment answers, LeadEvidence evidence) {
    private static final EvidenceScorer EVIDENCED = EvidenceScorer.using(EvidencePolicy.standard());
    private static final BantScorer UNDATED = BantScorer.using(BantPolicy.standard());

    /**
     * What the leads file says of a lead.
     *
     * @param names what to call it, who works on it, and its industry
     * @param source where it came from
     * @param captured the day it was found
     * @param customer the customer it has become
     */
    public record Profile(
            Names names, Optional<LeadSource> source, Optional<LocalDate> captured, Optional<CustomerId> customer) {}

    /**
     * The words of a lead; each empty when not known.
     *
     * @param name what to call it
     * @param owner who works on it
     * @param industry its industry
     */
    public record Names(String name, String owner, String industry) {}

    /**
     * What to call it.
     *
     * @return the name, or empty
     */
    public String name() {
        return profile.names().name();
    }

    /**
     * Who works on it.
     *
     * @return the owner, or empty
     */
    public String owner() {
        return profile.names().owner();
    }

    /**
     * Its score as of a day: each criterion from dated evidence where there is any, else from the undated answer.
     *
     * @param asOf the day and what was known by then
     * @return the score with its explanation
     */
    public LeadScore score(AsOf asOf) {
        return evidence.pieces().isEmpty()
                ? LeadScore.of(UNDATED.score(answers))
                : LeadScore.of(EVIDENCED.score(evidence.withUndated(answers), asOf));
    }

    Lead with(LeadEvidence newEvidence) {
        return new Lead(id, profile, answers, newEvidence);
    }
}
