// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Customer satisfaction (客户满意度): the share of satisfied answers, and the mean answer beside it. A share is good over
 * all; bad answers are not taken off it.
 *
 * <pre>
 * satisfied answers / answers;  by default answers of 4 and 5 on a scale of 1 to 5
 * </pre>
 *
 * <p>Undefined without answers. Immutable and safe for use by several threads.
 */
public final class Csat implements Explained {
    private final CsatPolicy policy;
    private final long[] counts;
    private final KpiResult result;

    private Csat(CsatPolicy policy, long[] counts, KpiResult result) {
        this.policy = policy;
        this.counts = counts;
        this.result = result;
    }

    /**
     * Satisfaction from counts.
     *
     * @param policy the policy
     * @param counts how often each answer was given, from the lowest of the scale to the highest
     * @return the satisfaction
     * @throws IllegalArgumentException if there is not one count an answer, or one is negative
     */
    public static Csat ofCounts(CsatPolicy policy, long... counts) {
        AnswerTally tally = emptyTally(policy);
        SurveyAnswer.Scale scale = policy.grades().scale();
        int answers = scale.highest() - scale.lowest() + 1;
        if (counts.length != answers) {
            throw new IllegalArgumentException("counts must be " + answers + ", but was " + counts.length);
        }
        for (int i = 0; i < answers; i++) {
            if (counts[i] < 0) {
                throw new IllegalArgumentException("counts must be at least 0, but was " + counts[i]);
            }
            tally.answers(scale.lowest() + i, counts[i]);
        }
        return of(policy, tally, KpiResult.builder());
    }

    /**
     * Satisfaction from a column of answers; each counts.
     *
     * @param policy the policy
     * @param answers values of the policy's scale, or {@link AnswerChoice#BLANK}
     * @return the satisfaction
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public static Csat ofScores(CsatPolicy policy, byte[] answers) {
        AnswerTally tally = emptyTally(policy);
        AnswerColumns.count(answers, tally);
        return of(policy, tally, KpiResult.builder());
    }

    /**
     * Satisfaction from a column of answers; each counts.
     *
     * @param policy the policy
     * @param answers values of the policy's scale, or {@link AnswerChoice#BLANK}
     * @return the satisfaction
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public static Csat ofScores(CsatPolicy policy, int[] answers) {
        AnswerTally tally = emptyTally(policy);
        AnswerColumns.count(answers, tally);
        return of(policy, tally, KpiResult.builder());
    }

    /**
     * Satisfaction from answers; the latest of each respondent counts, the same answer twice counts once, and answers
     * to questions of another measure do not count.
     *
     * @param policy the policy
     * @param answers answers of any customers in any order
     * @return the satisfaction
     */
    public static Csat of(CsatPolicy policy, Iterable<SurveyAnswer> answers) {
        AnswerTally tally = emptyTally(policy);
        SurveyScope.countLoose(answers, SurveyAnswer.Measure.CSAT, policy.choice(), tally);
        return of(policy, tally, KpiResult.builder());
    }

    /**
     * Satisfaction from a host's own answers; the latest of each respondent in the window counts, of two at the same
     * time the lower.
     *
     * @param <T> the host's answer
     * @param policy the policy; its choice of answers does not matter here
     * @param answers the answers in any order
     * @param reader how to read them: values of the policy's scale, or {@link AnswerChoice#BLANK}
     * @param window the days that count
     * @return the satisfaction
     * @throws IllegalArgumentException if an answer in the window is off the scale
     */
    public static <T> Csat from(
            CsatPolicy policy, Iterable<? extends T> answers, AnswerReader<T> reader, KpiWindow window) {
        AnswerTally tally = emptyTally(policy);
        LatestAnswers.count(answers, reader, window, tally);
        return of(policy, tally, KpiResult.builder().window(window));
    }

    /**
     * Satisfaction from customers' histories; the latest answer of each respondent in the window counts.
     *
     * @param policy the policy
     * @param histories one history a customer
     * @param window the days that count, in the zone of {@code asOf}
     * @param asOf up to when facts are seen
     * @return the satisfaction
     */
    public static Csat from(CsatPolicy policy, Iterable<CustomerHistory> histories, DateWindow window, AsOf asOf) {
        CsatAccumulator accumulator = CsatAccumulator.using(policy, window, asOf);
        histories.forEach(accumulator::add);
        return accumulator.result();
    }

    static Csat of(CsatPolicy policy, AnswerTally tally, KpiResult.Builder result) {
        long satisfied = 0;
        for (int answer : policy.grades().satisfied()) {
            satisfied = Math.addExact(satisfied, tally.count(answer, answer));
        }
        long[] counts = tally.counts();
        long n = Arrays.stream(counts).reduce(0, Math::addExact);
        KpiResult finished = result.exclusions(tally.exclusions())
                .share(policy.definition(), Ratio.of(satisfied, n), policy.confidence())
                .build();
        return new Csat(policy, counts, finished);
    }

    static AnswerTally emptyTally(CsatPolicy policy) {
        SurveyAnswer.Scale scale = policy.grades().scale();
        return new AnswerTally(scale.lowest(), scale.highest());
    }

    /**
     * How often an answer was given.
     *
     * @param answer a value of the scale
     * @return how often it counted
     * @throws IllegalArgumentException if the answer is off the scale
     */
    public long count(int answer) {
        SurveyAnswer.Scale scale = policy.grades().scale();
        if (!scale.contains(answer)) {
            throw new IllegalArgumentException("answer must be " + scale + ", but was " + answer);
        }
        return counts[answer - scale.lowest()];
    }

    /**
     * How many answers counted.
     *
     * @return satisfied and others together
     */
    public long n() {
        return result.n();
    }

    /**
     * The satisfied answers over all.
     *
     * @return 0/0 without answers
     */
    public Ratio satisfied() {
        long satisfied = 0;
        for (int answer : policy.grades().satisfied()) {
            satisfied += count(answer);
        }
        return Ratio.of(satisfied, n());
    }

    /**
     * The share of satisfied answers in the shape of all KPIs.
     *
     * @return the result, with its interval
     */
    public KpiResult result() {
        return result;
    }

    /**
     * The mean answer in the shape of all KPIs.
     *
     * @return sum of answers over answers, in points of the scale, without an interval; undefined without answers
     */
    public KpiResult mean() {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            long answer = policy.grades().scale().lowest() + (long) i;
            sum = Math.addExact(sum, Math.multiplyExact(answer, counts[i]));
        }
        KpiResult.Builder mean = KpiResult.builder().exclusions(result.exclusions());
        result.window().ifPresent(mean::window);
        result.asOf().ifPresent(mean::asOf);
        return mean.definition(policy.meanDefinition())
                .value(KpiValue.quotient(KpiValue.Count.of(sum), KpiValue.Count.of(n())))
                .n(n())
                .warnings(result.warnings())
                .build();
    }

    @Override
    public Explanation explanation() {
        Explanation told = result.explanation();
        List<Explanation> parts = new ArrayList<>(told.parts());
        int lowest = policy.grades().scale().lowest();
        for (int i = counts.length - 1; i >= 0; i--) {
            parts.add(0, Explanation.of(Reason.of(SurveyReason.ANSWERED, lowest + i, counts[i])));
        }
        return Explanation.of(told.reason(), parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Csat that
                && policy.equals(that.policy)
                && Arrays.equals(counts, that.counts)
                && result.equals(that.result);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, Arrays.hashCode(counts), result);
    }

    @Override
    public String toString() {
        return "Csat[satisfied=" + satisfied() + ", " + policy.grades() + "]";
    }
}
