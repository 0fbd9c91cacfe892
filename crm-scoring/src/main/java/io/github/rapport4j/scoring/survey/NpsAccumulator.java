// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;

/**
 * The net promoter score (净推荐值) of a base of any size, a customer at a time. It holds a dozen counters, whatever the
 * size: a respondent belongs to one customer, so the latest answer is found within a history, and parts of the base
 * merge exactly in any order. Each customer must come once.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge.
 */
public final class NpsAccumulator implements Accumulator<CustomerHistory, Nps, NpsAccumulator> {
    private final NpsPolicy policy;
    private final SurveyScope scope;
    private final AnswerTally tally = Nps.emptyTally();

    private NpsAccumulator(NpsPolicy policy, SurveyScope scope) {
        this.policy = policy;
        this.scope = scope;
    }

    /**
     * An accumulator that has seen nothing.
     *
     * @param policy the policy
     * @param window the days that count, in the zone of {@code asOf}
     * @param asOf up to when facts are seen
     * @return an empty accumulator
     */
    public static NpsAccumulator using(NpsPolicy policy, DateWindow window, AsOf asOf) {
        return new NpsAccumulator(policy, SurveyScope.of(SurveyAnswer.Measure.NPS, policy.choice(), window, asOf));
    }

    @Override
    public void add(CustomerHistory history) {
        scope.count(history, tally);
    }

    @Override
    public void merge(NpsAccumulator other) {
        if (!policy.equals(other.policy) || !scope.equals(other.scope)) {
            throw new IllegalArgumentException("other must follow " + policy.ref() + " over " + scope.window()
                    + ", but was " + other.policy.ref() + " over " + other.scope.window());
        }
        tally.merge(other.tally);
    }

    @Override
    public Nps result() {
        return Nps.of(policy, tally, scope.result());
    }
}
