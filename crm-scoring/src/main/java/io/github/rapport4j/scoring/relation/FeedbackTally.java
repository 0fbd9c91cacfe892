// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts feedback by period, source, theme and mood (客户反馈统计), how it went, and how many cases were learnt from.
 *
 * <p>A piece of feedback is a conversation with feedback noted or held for it, a survey answer with a comment, or the
 * opening of a complaint or service request. With several themes it counts once under each; without theme or mood it
 * counts under none. A case is documented when cause and improvement are both recorded on its steps, of those settled
 * in the window.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-25.
 */
public final class FeedbackTally implements Accumulator<CustomerHistory, FeedbackTally.Result, FeedbackTally> {
    private final KpiScope scope;
    private final RelationPolicy policy;
    private final SortedMap<LocalDate, FeedbackCounts> rows = new TreeMap<>();
    private long settled;
    private long documented;

    private FeedbackTally(KpiScope scope, RelationPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window, and up to when facts are seen
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static FeedbackTally of(KpiScope scope, RelationPolicy policy) {
        return new FeedbackTally(scope, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        for (Interaction each : seen.interactions()) {
            if (each.feedback().isPresent() || each.purpose().equals(Optional.of(Interaction.Purpose.FEEDBACK))) {
                count(each, FeedbackSource.INTERACTION, each.topics(), each.sentiment());
            }
        }
        for (SurveyAnswer each : seen.surveyAnswers()) {
            if (each.comment().isPresent()) {
                count(each, FeedbackSource.SURVEY, Set.of(), Optional.empty());
            }
        }
        for (ServiceEvent each : seen.serviceEvents()) {
            if (each.step() == ServiceEvent.Step.OPENED) {
                Set<Topic> topics = each.topic().map(Set::of).orElse(Set.of());
                count(each, FeedbackSource.SERVICE, topics, Optional.empty());
            }
        }
        for (ServiceCase each : seen.serviceCases()) {
            document(each);
        }
    }

    private void count(Fact fact, FeedbackSource source, Set<Topic> themes, Optional<Sentiment> mood) {
        if (scope.contains(fact.occurredAt())) {
            row(policy.trendPeriod().holding(scope.day(fact.occurredAt())).startInclusive())
                    .add(source, themes, mood);
        }
    }

    private FeedbackCounts row(LocalDate start) {
        return rows.computeIfAbsent(start, each -> new FeedbackCounts());
    }

    private void document(ServiceCase each) {
        if (each.settledAt().filter(scope::contains).isEmpty()) {
            return;
        }
        boolean hasCause = false;
        boolean hasImprovement = false;
        for (ServiceEvent step : each.steps()) {
            hasCause |= step.cause().isPresent();
            hasImprovement |= step.improvement().isPresent();
        }
        settled++;
        documented += hasCause && hasImprovement ? 1 : 0;
    }

    @Override
    public void merge(FeedbackTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        other.rows.forEach((start, counts) -> row(start).addAll(counts));
        settled += other.settled;
        documented += other.documented;
    }

    @Override
    public Result result() {
        FeedbackCounts sum = new FeedbackCounts();
        rows.values().forEach(sum::addAll);
        KpiResult count = scope.result()
                .definition(policy.definition(RelationKpi.FEEDBACK_COUNT))
                .value(KpiValue.Count.of(sum.all()))
                .n(sum.all())
                .build();
        KpiResult share = scope.result()
                .share(
                        policy.definition(RelationKpi.DOCUMENTED_CASES),
                        Ratio.of(documented, settled),
                        policy.confidence())
                .build();
        return new Result(periods(), count, FeedbackTrend.of(scope, policy, rows, sum), share);
    }

    /** From the first period with feedback to the last, those without any between them included. */
    private List<Period> periods() {
        List<Period> periods = new ArrayList<>();
        if (!rows.isEmpty()) {
            LocalDate start = rows.firstKey();
            while (!start.isAfter(rows.lastKey())) {
                DateWindow days = policy.trendPeriod().holding(start);
                FeedbackCounts counts = rows.getOrDefault(start, new FeedbackCounts());
                periods.add(new Period(days, counts.bySource, counts.byTheme, counts.bySentiment));
                start = days.endExclusive();
            }
        }
        return periods;
    }

    /**
     * The feedback of a window.
     *
     * @param periods the periods in order, from the first with feedback to the last, without gaps; of the first and the
     *     last only the days in the window count
     * @param count how many pieces
     * @param trend how it went from the last whole period but one to the last
     * @param documented the share of settled cases with cause and improvement recorded
     */
    public record Result(List<Period> periods, KpiResult count, FeedbackTrend trend, KpiResult documented) {
        public Result {
            periods = List.copyOf(periods);
            Objects.requireNonNull(count, "count");
            Objects.requireNonNull(trend, "trend");
            Objects.requireNonNull(documented, "documented");
        }
    }

    /**
     * The feedback of one period.
     *
     * @param days the whole period of the calendar
     * @param bySource how many pieces by source
     * @param byTheme how many by theme
     * @param bySentiment how many by mood
     */
    public record Period(
            DateWindow days,
            Map<FeedbackSource, Long> bySource,
            Map<Topic, Long> byTheme,
            Map<Sentiment, Long> bySentiment) {
        public Period {
            Objects.requireNonNull(days, "days");
            bySource = Map.copyOf(bySource);
            byTheme = Map.copyOf(byTheme);
            bySentiment = Map.copyOf(bySentiment);
        }

        /**
         * How many pieces of feedback.
         *
         * @return the sum over all sources
         */
        public long all() {
            return bySource.values().stream().mapToLong(Long::longValue).sum();
        }
    }
}
