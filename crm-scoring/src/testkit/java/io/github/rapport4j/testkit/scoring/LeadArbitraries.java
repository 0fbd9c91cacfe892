// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import io.github.rapport4j.scoring.lead.Disqualifier;
import io.github.rapport4j.scoring.lead.LeadId;
import io.github.rapport4j.scoring.lead.QueuedLead;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for leads on their way to the queue. */
public final class LeadArbitraries {
    private LeadArbitraries() {}

    /**
     * Leads of one policy with many ties: few scores, fits and days; some are disqualified, some share an id.
     *
     * @param scorer what scores them
     * @return up to 12 leads
     */
    public static Arbitrary<List<QueuedLead<String>>> queuedLeads(BantScorer scorer) {
        Arbitrary<BantScore> scores = Arbitraries.oneOf(
                BantArbitraries.assessments().map(scorer::score),
                Arbitraries.of(
                                "unknown/unknown/unknown/unknown",
                                "no/no/no/no",
                                "no/no/unknown/unknown",
                                "yes/yes/no/no")
                        .map(text -> scorer.score(BantAssessment.parse(text))));
        return Combinators.combine(
                        Arbitraries.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
                        scores,
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(-1, 2),
                        Arbitraries.integers().between(0, 5))
                .as((id, score, fit, day, barred) -> {
                    QueuedLead<String> lead = QueuedLead.of(LeadId.of(id), "lead " + id, score);
                    lead = fit < 0 ? lead : lead.withProfileFit(Score.of(fit));
                    lead = day < 0 ? lead : lead.withFreshestEvidence(LocalDate.of(2026, 3, 1 + day));
                    return barred > 0 ? lead : lead.withDisqualification(Disqualifier.COMPETITOR.toReason());
                })
                .list()
                .ofMaxSize(12);
    }
}
