// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.bant.LeadBand;
import java.time.LocalDate;
import java.util.Comparator;

/** Which lead is called first (排队方式). Each is a total order: the id has the last word. */
public enum QueueOrder implements Term {
    /**
     * 按预期得分: by band; deferred leads that may still rise before those decided, by what they can reach; then by expected
     * points, profile fit and freshest evidence (leads without one behind), and id.
     */
    EXPECTED("expected") {
        @Override
        Comparator<BantScore> byScore() {
            return Comparator.comparing(BantScore::band)
                    .thenComparing(QueueOrder::reach, Comparator.reverseOrder())
                    .thenComparing(BantScore::expected, Comparator.reverseOrder());
        }
    },
    /** 按最低得分: by the points that are certain, whatever the missing answers are; then as above. */
    PESSIMISTIC("pessimistic") {
        @Override
        Comparator<BantScore> byScore() {
            return Comparator.comparing(BantScore::low, Comparator.reverseOrder());
        }
    };

    private final String code;

    QueueOrder(String code) {
        this.code = code;
    }

    /**
     * The order as a comparator. The id parts any two leads; of rows of one id, which a clean base does not have, the
     * better and then the one that is not disqualified is first.
     *
     * @return first to be called first; never 0 for leads of different ids
     */
    public Comparator<QueuedLead<?>> comparator() {
        Comparator<QueuedLead<?>> order = Comparator.comparing(QueuedLead::score, byScore());
        return order.thenComparing(lead -> lead.profileFit().map(Score::micros).orElse(-1L), Comparator.reverseOrder())
                .thenComparing(lead -> lead.freshestEvidence().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(QueuedLead::id)
                .thenComparing(lead -> lead.score().high(), Comparator.reverseOrder())
                .thenComparing(lead -> lead.score().low(), Comparator.reverseOrder())
                .thenComparing(lead -> lead.disqualification().isPresent());
    }

    abstract Comparator<BantScore> byScore();

    @Override
    public String code() {
        return code;
    }

    @Override
    public String key() {
        return "queue-order." + code;
    }

    @Override
    public Texts texts() {
        return LeadTexts.TEXTS;
    }

    /**
     * What a deferred lead can still reach, at least the medium cut; nothing for those decided, and so they stand
     * behind.
     */
    private static Score reach(BantScore score) {
        return score.band() == LeadBand.DEFERRED && !score.isDecided() ? score.high() : Score.ZERO;
    }
}
