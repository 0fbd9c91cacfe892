// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.lead;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.benchmarks.lead.LeadPeerBenchmark.Flat;
import io.github.rapport4j.benchmarks.lead.LeadPeerBenchmark.Tally;
import io.github.rapport4j.scoring.bant.BantPolicy;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.BantScorer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared does the same work: every lead comes to the same score and band everywhere. */
class LeadPeersTest {
    @Test
    void allScoreTheSame() {
        BantScorer scorer = BantScorer.using(BantPolicy.standard());
        LeadPool pool = LeadPool.complete();
        LeadPeerBenchmark flat = new LeadPeerBenchmark();
        LeadPeerBenchmark mvel = new LeadPeerBenchmark();
        LeadPeerBenchmark jexl = new LeadPeerBenchmark();
        LeadPeerBenchmark easy = new LeadPeerBenchmark();
        for (int i = 0; i < LeadPool.SIZE; i++) {
            BantScore score = scorer.score(pool.assessment(pool.degrees()));
            List<Object> ours = List.of(
                    score.expected().points().doubleValue(), score.band().code());
            Flat byHand = flat.byHandFlat();
            Tally tally = (Tally) easy.easyRules();
            assertEquals(ours, List.of(byHand.sum(), byHand.band()));
            assertEquals(ours, ((List<?>) mvel.mvel()).subList(0, 2));
            assertEquals(ours, start(jexl.jexl()));
            assertEquals(ours, List.of(tally.sum, tally.band));
        }
    }

    private static List<Object> start(Object found) {
        return found instanceof Object[] array ? List.of(array[0], array[1]) : List.of(found);
    }
}
