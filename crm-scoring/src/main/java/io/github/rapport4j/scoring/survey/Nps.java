// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The net promoter score (净推荐值): how far promoters outweigh detractors.
 *
 * <pre>
 * 100 (P - D) / n,  P answers of 9 or 10, D answers of 0 to 6
 * </pre>
 *
 * <p>From -100 to 100 points; undefined without answers. Its interval is the adjusted Wald interval around the raw
 * point value. Immutable and safe for use by several threads.
 */
public final class Nps implements Explained {
    private static final int HIGHEST = 10;
    private static final int PROMOTER = 9;
    private static final int DETRACTOR = 6;

    private final long promoters;
    private final long passives;
    private final long detractors;
    private final NpsPolicy policy;
    private final KpiResult result;

    private Nps(Groups groups, NpsPolicy policy, KpiResult.Builder result) {
        this.promoters = groups.promoters;
        this.passives = groups.passives;
        this.detractors = groups.detractors;
        this.policy = policy;
        this.result = finish(result);
    }

    private KpiResult finish(KpiResult.Builder unfinished) {
        long n = Math.addExact(Math.addExact(promoters, passives), detractors);
        Confidence confidence = policy.confidence();
        if (n > 0) {
            unfinished.interval(Proportions.adjustedWaldNet(promoters, passives, detractors, confidence.level()));
        }
        return unfinished
                .definition(policy.definition())
                .value(KpiValue.quotient(KpiValue.Count.of(promoters - detractors), KpiValue.Count.of(n)))
                .n(n)
                .warnings(confidence.warnings(n))
                .build();
    }

    /**
     * The score of counts.
     *
     * @param promoters how many answered 9 or 10
     * @param passives how many answered 7 or 8
     * @param detractors how many answered 0 to 6
     * @return the score under the standard policy
     * @throws IllegalArgumentException if a count is negative
     */
    public static Nps ofCounts(long promoters, long passives, long detractors) {
        AnswerTally tally = emptyTally();
        tally.answers(PROMOTER, requireCount("promoters", promoters));
        tally.answers(DETRACTOR + 1, requireCount("passives", passives));
        tally.answers(0, requireCount("detractors", detractors));
        return of(tally);
    }

    /**
     * The score of answers; the latest of each respondent counts, the same answer twice counts once, and answers to
     * questions of another measure do not count.
     *
     * @param answers answers of any customers in any order
     * @return the score under the standard policy
     */
    public static Nps of(Iterable<SurveyAnswer> answers) {
        AnswerTally tally = emptyTally();
        SurveyScope.countLoose(answers, SurveyAnswer.Measure.NPS, AnswerChoice.standard(), tally);
        return of(tally);
    }

    /**
     * The score of a column of answers; each counts.
     *
     * @param answers 0 to 10 each, or {@link AnswerChoice#BLANK}
     * @return the score under the standard policy
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public static Nps ofScores(byte[] answers) {
        AnswerTally tally = emptyTally();
        AnswerColumns.count(answers, tally);
        return of(tally);
    }

    /**
     * The score of a column of answers; each counts.
     *
     * @param answers 0 to 10 each, or {@link AnswerChoice#BLANK}
     * @return the score under the standard policy
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public static Nps ofScores(int[] answers) {
        AnswerTally tally = emptyTally();
        AnswerColumns.count(answers, tally);
        return of(tally);
    }

    /**
     * The score of a host's own answers; each counts.
     *
     * @param <T> the host's answer
     * @param answers the answers
     * @param answer reads one: 0 to 10, or {@link AnswerChoice#BLANK}
     * @return the score under the standard policy
     * @throws IllegalArgumentException if an answer is off the scale
     */
    public static <T> Nps ofEach(Iterable<? extends T> answers, ToIntFunction<? super T> answer) {
        AnswerTally tally = emptyTally();
        AnswerColumns.count(answers, answer, tally);
        return of(tally);
    }

    /**
     * The score of a host's own answers; the latest of each respondent in the window counts, of two at the same time
     * the lower.
     *
     * @param <T> the host's answer
     * @param answers the answers in any order
     * @param reader how to read them: 0 to 10, or {@link AnswerChoice#BLANK}
     * @param window the days that count
     * @return the score under the standard policy
     * @throws IllegalArgumentException if an answer in the window is off the scale
     */
    public static <T> Nps from(Iterable<? extends T> answers, AnswerReader<T> reader, KpiWindow window) {
        AnswerTally tally = emptyTally();
        LatestAnswers.count(answers, reader, window, tally);
        return of(NpsPolicy.standard(), tally, KpiResult.builder().window(window));
    }

    /**
     * The score of customers' histories; the latest answer of each respondent in the window counts.
     *
     * @param histories one history a customer
     * @param window the days that count, in the zone of {@code asOf}
     * @param asOf up to when facts are seen
     * @return the score under the standard policy
     */
    public static Nps from(Iterable<CustomerHistory> histories, DateWindow window, AsOf asOf) {
        NpsAccumulator accumulator = NpsAccumulator.using(NpsPolicy.standard(), window, asOf);
        histories.forEach(accumulator::add);
        return accumulator.result();
    }

    static Nps of(NpsPolicy policy, AnswerTally tally, KpiResult.Builder result) {
        long promoters = tally.count(PROMOTER, HIGHEST);
        long passives = tally.count(DETRACTOR + 1, PROMOTER - 1);
        long detractors = tally.count(0, DETRACTOR);
        result.exclusions(tally.exclusions());
        return new Nps(new Groups(promoters, passives, detractors), policy, result);
    }

    static AnswerTally emptyTally() {
        return new AnswerTally(0, HIGHEST);
    }

    private static Nps of(AnswerTally tally) {
        return of(NpsPolicy.standard(), tally, KpiResult.builder());
    }

    /**
     * The same answers with another level of the interval and another minimum sample.
     *
     * @param confidence the level and the minimum
     * @return a copy
     */
    public Nps withConfidence(Confidence confidence) {
        KpiResult.Builder copy = KpiResult.builder().exclusions(exclusions());
        result.window().ifPresent(copy::window);
        result.asOf().ifPresent(copy::asOf);
        return new Nps(new Groups(promoters, passives, detractors), policy.withConfidence(confidence), copy);
    }

    /**
     * How many answered 9 or 10.
     *
     * @return the promoters (推荐者)
     */
    public long promoters() {
        return promoters;
    }

    /**
     * How many answered 7 or 8.
     *
     * @return the passives (中立者)
     */
    public long passives() {
        return passives;
    }

    /**
     * How many answered 0 to 6.
     *
     * @return the detractors (贬损者)
     */
    public long detractors() {
        return detractors;
    }

    /**
     * How many answers counted.
     *
     * @return promoters, passives and detractors together
     */
    public long n() {
        return result.n();
    }

    /**
     * The score.
     *
     * @return -100 to 100, not rounded; empty without answers
     */
    public OptionalDouble value() {
        return result.toDouble();
    }

    /**
     * The score for display.
     *
     * @return an integer, rounded half up and away from zero: -12.5 shows -13; empty without answers
     */
    public OptionalInt rounded() {
        return result.rounded()
                .map(shown -> OptionalInt.of(shown.intValueExact()))
                .orElse(OptionalInt.empty());
    }

    /**
     * The range of plausible scores.
     *
     * @return the adjusted Wald interval within -100 to 100; empty without answers
     */
    public Optional<Interval> interval() {
        return result.interval();
    }

    /**
     * Which answers were left out.
     *
     * @return counts by reason
     */
    public Exclusions exclusions() {
        return result.exclusions();
    }

    /**
     * The score in the shape of all KPIs.
     *
     * @return the result, with promoters less detractors over answers as its parts
     */
    public KpiResult result() {
        return result;
    }

    @Override
    public Explanation explanation() {
        Explanation told = result.explanation();
        List<Explanation> parts = new ArrayList<>(told.parts());
        parts.add(0, Explanation.of(Reason.of(SurveyReason.GROUPS, promoters, passives, detractors)));
        return Explanation.of(told.reason(), parts);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Nps that
                && promoters == that.promoters
                && detractors == that.detractors
                && result.equals(that.result);
    }

    @Override
    public int hashCode() {
        return Objects.hash(promoters, detractors, result);
    }

    @Override
    public String toString() {
        return "Nps[promoters=" + promoters + ", passives=" + passives + ", detractors=" + detractors + "]";
    }

    private static long requireCount(String name, long count) {
        if (count < 0) {
            throw new IllegalArgumentException(name + " must be at least 0, but was " + count);
        }
        return count;
    }

    private record Groups(long promoters, long passives, long detractors) {}
}
