// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.evidence.EvidencedScore;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The score of a lead (线索得分) and where it comes from.
 *
 * @param score the score
 * @param why its explanation: with the evidence, or with the undated answers
 * @param freshest the day of the newest evidence that counts; empty without dated evidence
 */
public record LeadScore(BantScore score, Explained why, Optional<LocalDate> freshest) {
    static LeadScore of(BantScore undated) {
        return new LeadScore(undated, undated, Optional.empty());
    }

    static LeadScore of(EvidencedScore dated) {
        return new LeadScore(dated.score(), dated, dated.freshestEvidence());
    }
}
