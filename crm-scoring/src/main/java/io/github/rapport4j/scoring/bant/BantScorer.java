// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.time.AsOf;
import java.util.Objects;

/**
 * Scores leads (线索评分).
 *
 * <pre>
 * low      = sum of weight x degree of the answers that are known
 * high     = low + sum of the weights of the unknown ones
 * expected = low + sum of weight x prior of the unknown ones
 * </pre>
 *
 * An answer of degree d of which only a part k is still certain counts as k d + (1 - k) times what an unknown one would
 * count, rounded half up to 4 decimals. All in points of 0 to 100, exact to the millionth. The band is that of
 * {@code expected}. Immutable and safe for use by several threads; make one and keep it.
 */
public final class BantScorer {
    private final BantRules rules;

    private BantScorer(BantRules rules) {
        this.rules = rules;
    }

    /**
     * A scorer that applies a policy.
     *
     * @param policy the policy
     * @return the scorer
     */
    public static BantScorer using(BantPolicy policy) {
        return new BantScorer(new BantRules(Objects.requireNonNull(policy, "policy")));
    }

    /**
     * The policy it applies.
     *
     * @return the policy
     */
    public BantPolicy policy() {
        return rules.policy();
    }

    /**
     * Scores a lead.
     *
     * @param assessment what is known about it
     * @return points, range and band, with the arithmetic behind them
     */
    public BantScore score(BantAssessment assessment) {
        return rules.score(assessment);
    }

    /**
     * Scores a lead as of a day. An answer without a date counts on every day.
     *
     * @param assessment what is known about it
     * @param asOf the last day that counts
     * @return points, range and band, with the arithmetic behind them
     */
    public BantScore score(BantAssessment assessment, AsOf asOf) {
        Objects.requireNonNull(asOf, "asOf");
        return score(assessment);
    }

    /**
     * The band of a lead and nothing else, for sorting millions of them. It allocates nothing.
     *
     * @param assessment what is known about it
     * @return the same band as {@code score(assessment).band()}
     */
    public LeadBand band(BantAssessment assessment) {
        return rules.band(assessment);
    }

    /**
     * The bands of many leads, the same as those of {@link #band} one by one, without allocating.
     *
     * @param leads what is known of the leads
     * @param sink is told the band of each, in their order
     */
    public void bands(BantColumns leads, BantColumns.Sink sink) {
        Objects.requireNonNull(sink, "sink");
        for (int lead = 0, n = leads.size(); lead < n; lead++) {
            sink.accept(lead, rules.band(leads.lanes(lead), leads.fresh(lead)));
        }
    }
}
