// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;

/**
 * Customer satisfaction (客户满意度) of a base of any size, a customer at a time. It holds a counter an answer of the scale;
 * parts of the base merge exactly in any order. Each customer must come once.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class CsatAccumulator implements Accumulator<CustomerHistory, Csat, CsatAccumulator> {
    private final CsatPolicy policy;
    private final SurveyScope scope;
    private final AnswerTally tally;

    private CsatAccumulator(CsatPolicy policy, SurveyScope scope) {
        this.policy = policy;
        this.scope = scope;
        this.tally = Csat.emptyTally(policy);
    }

    /**
     * An accumulator that has seen nothing.
     *
     * @param policy the policy
     * @param window the days that count, in the zone of {@code asOf}
     * @param asOf up to when facts are seen
     * @return an empty accumulator
     */
    public static CsatAccumulator using(CsatPolicy policy, DateWindow window, AsOf asOf) {
        return new CsatAccumulator(policy, SurveyScope.of(SurveyAnswer.Measure.CSAT, policy.choice(), window, asOf));
    }

    @Override
    public void add(CustomerHistory history) {
        scope.count(history, tally);
    }

    @Override
    public void merge(CsatAccumulator other) {
        if (!policy.equals(other.policy) || !scope.equals(other.scope)) {
            throw new IllegalArgumentException("other must follow " + policy.ref() + " over " + scope.window()
                    + ", but was " + other.policy.ref() + " over " + other.scope.window());
        }
        tally.merge(other.tally);
    }

    @Override
    public Csat result() {
        return Csat.of(policy, tally, scope.result());
    }
}
