// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Topic;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How feedback went from one period to the next (客户反馈趋势): the last whole period of the window that is over, against the
 * one before it.
 *
 * <pre>
 * change = count in the last whole period / count in the one before - 1
 * </pre>
 *
 * <p>Undefined when the window holds no two whole periods that are over, or nothing was counted in the first of them.
 * The interval takes the two counts as Poisson counts: given their sum, that of the last period is a share of it, whose
 * Wilson interval is put into terms of the ratio. Periods of calendars differ in length by some days; that is not
 * evened out.
 *
 * @param all of all feedback
 * @param bySource by source, of those with feedback in the window
 * @param byTheme by theme, of those with feedback in the window
 * @param bySentiment by mood, of those with feedback in the window
 */
public record FeedbackTrend(
        KpiResult all,
        Map<FeedbackSource, KpiResult> bySource,
        Map<Topic, KpiResult> byTheme,
        Map<Sentiment, KpiResult> bySentiment) {
    public FeedbackTrend {
        bySource = Collections.unmodifiableMap(new LinkedHashMap<>(bySource));
        byTheme = Collections.unmodifiableMap(new LinkedHashMap<>(byTheme));
        bySentiment = Collections.unmodifiableMap(new LinkedHashMap<>(bySentiment));
    }

    static FeedbackTrend of(
            KpiScope scope, RelationPolicy policy, Map<LocalDate, FeedbackCounts> rows, FeedbackCounts sum) {
        Steps steps = new Steps(scope, policy, rows);
        return new FeedbackTrend(
                steps.change(List.of(), FeedbackCounts::all),
                steps.changes(sum.bySource, counts -> counts.bySource, RelationKpi.Note.OF_SOURCE),
                steps.changes(sum.byTheme, counts -> counts.byTheme, RelationKpi.Note.OF_THEME),
                steps.changes(sum.bySentiment, counts -> counts.bySentiment, RelationKpi.Note.OF_MOOD));
    }

    /** The two periods compared. */
    private static final class Steps {
        private static final FeedbackCounts NOTHING = new FeedbackCounts();

        private final KpiScope scope;
        private final RelationPolicy policy;
        private final boolean isWhole;
        private final FeedbackCounts before;
        private final FeedbackCounts last;

        Steps(KpiScope scope, RelationPolicy policy, Map<LocalDate, FeedbackCounts> rows) {
            this.scope = scope;
            this.policy = policy;
            DateWindow period = lastWhole(scope, policy.trendPeriod());
            DateWindow previous =
                    policy.trendPeriod().holding(period.startInclusive().minusDays(1));
            isWhole = !previous.startInclusive().isBefore(scope.window().days().startInclusive());
            before = rows.getOrDefault(previous.startInclusive(), NOTHING);
            last = rows.getOrDefault(period.startInclusive(), NOTHING);
        }

        private static DateWindow lastWhole(KpiScope scope, TrendPeriod period) {
            LocalDate end = scope.window().days().endExclusive();
            LocalDate seen = scope.asOf().day().plusDays(1);
            LocalDate over = end.isBefore(seen) ? end : seen;
            return period.holding(period.holding(over).startInclusive().minusDays(1));
        }

        <T> Map<T, KpiResult> changes(
                Map<T, Long> subjects, Function<FeedbackCounts, Map<T, Long>> side, RelationKpi.Note note) {
            Map<T, KpiResult> changes = new LinkedHashMap<>();
            for (T subject : subjects.keySet()) {
                Reason of = Reason.of(note, subject instanceof Topic theme ? theme.code() : subject);
                changes.put(
                        subject,
                        change(List.of(of), counts -> side.apply(counts).getOrDefault(subject, 0L)));
            }
            return changes;
        }

        KpiResult change(List<Reason> of, Function<FeedbackCounts, Long> counted) {
            long then = isWhole ? counted.apply(before) : 0;
            long now = isWhole ? counted.apply(last) : 0;
            KpiValue value = isWhole
                    ? KpiValue.quotient(KpiValue.Count.of(now - then), KpiValue.Count.of(then))
                    : KpiValue.undefined(Reason.of(RelationKpi.Note.NO_TWO_PERIODS));
            return scope.result()
                    .definition(policy.definition(RelationKpi.FEEDBACK_CHANGE).withChosen(of.toArray(Reason[]::new)))
                    .value(value)
                    .n(now + then)
                    .interval(then == 0 ? Optional.empty() : interval(then, now))
                    .warnings(policy.confidence().warnings(now + then))
                    .build();
        }

        private Optional<Interval> interval(long then, long now) {
            double level = policy.confidence().level();
            Interval share = Proportions.wilson(Ratio.of(now, now + then), level);
            return Optional.of(Interval.of(change(share.low()), change(share.high()), level));
        }

        private static double change(double share) {
            return share / (1 - share) - 1;
        }
    }
}
