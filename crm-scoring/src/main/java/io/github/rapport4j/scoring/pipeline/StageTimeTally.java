// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.StageMove;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures how long relationships stay in each stage (阶段停留时间统计), in days, of those whose first entry into the stage
 * lies in the window.
 *
 * <p>A visit runs from a move into the stage to the next move out of it, or to the end of the cycle: lost, disqualified
 * or ended. The visits of one cycle of one customer are added up. Who is in the stage still at the evaluation is
 * censored: it counts as staying longer than so far (Kaplan-Meier). Deferring interrupts no visit; a new cycle ends the
 * visit of the one before.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-21.
 */
public final class StageTimeTally implements Accumulator<CustomerHistory, StageTimeTally.Result, StageTimeTally> {
    private static final double HALF = 0.5;

    private final KpiScope scope;
    private final PipelinePolicy policy;
    private final List<KaplanMeier> curves =
            Stream.of(LifecycleStage.values()).map(stage -> KaplanMeier.empty()).toList();

    private StageTimeTally(KpiScope scope, PipelinePolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of entry, and up to when facts are seen
     * @param policy when to warn
     * @return a new accumulator
     */
    public static StageTimeTally of(KpiScope scope, PipelinePolicy policy) {
        return new StageTimeTally(scope, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        Visits visits = new Visits();
        for (StageMove move : scope.seen(history).stageMoves()) {
            visits.next(move, scope.day(move.occurredAt()));
        }
        visits.close(scope.asOf().day(), true);
        for (Stay stay : visits.stays.values()) {
            if (scope.window().days().contains(stay.first)) {
                stay.addTo(curves.get(stay.stage.number() - 1));
            }
        }
    }

    @Override
    public void merge(StageTimeTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        for (int i = 0; i < curves.size(); i++) {
            curves.get(i).merge(other.curves.get(i));
        }
    }

    @Override
    public Result result() {
        List<Stage> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            KaplanMeier curve = curves.get(stage.number() - 1);
            stages.add(new Stage(stage, median(stage, curve), curve.steps()));
        }
        return new Result(stages);
    }

    private KpiResult median(LifecycleStage stage, KaplanMeier curve) {
        OptionalLong days = curve.median();
        boolean isEmpty = curve.n() == 0;
        KpiValue value = days.isPresent()
                ? KpiValue.Measure.of((double) days.getAsLong())
                : KpiValue.undefined(
                        Reason.of(isEmpty ? KpiReason.NOTHING_TO_DIVIDE_BY : PipelineKpi.Note.NOT_REACHED));
        List<Reason> warnings = new ArrayList<>(policy.confidence().warnings(curve.n()));
        if (curve.censored() > 0) {
            warnings.add(Reason.of(PipelineKpi.Note.STILL_THERE, curve.censored()));
        }
        warnings.addAll(policy.confidence().openInterval(curve, HALF, 1, KpiUnit.DAYS));
        return scope.result()
                .definition(policy.definition(PipelineKpi.STAGE_TIME)
                        .withChosen(Reason.of(PipelineKpi.Note.OF_STAGE, stage)))
                .value(value)
                .n(curve.n())
                .interval(policy.confidence().interval(curve, HALF, 1))
                .warnings(warnings)
                .build();
    }

    /**
     * Times by stage.
     *
     * @param stages all five, from the first on
     */
    public record Result(List<Stage> stages) {
        public Result {
            stages = List.copyOf(stages);
        }
    }

    /**
     * The time in one stage.
     *
     * @param stage which stage
     * @param median the median in days; undefined while more than half are there still
     * @param curve the share still there after so many days, with its standard error
     */
    public record Stage(LifecycleStage stage, KpiResult median, List<KaplanMeier.Step> curve) {
        public Stage {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(median, "median");
            curve = List.copyOf(curve);
        }
    }

    /** The stays of one customer, a move at a time. */
    private static final class Visits {
        private final Map<String, Stay> stays = new TreeMap<>();
        private @Nullable Stay current;
        private LocalDate since = LocalDate.MIN;

        /** Where a known time meets a mere day, days may run backwards by one: the visit is empty then. */
        void next(StageMove move, LocalDate moved) {
            LocalDate day = moved.isBefore(since) ? since : moved;
            close(day, false);
            if (isOver(move.disposition())) {
                return;
            }
            String key = move.cycle() + " " + move.toStage().number();
            current = stays.computeIfAbsent(key, each -> new Stay(move.toStage(), day));
        }

        void close(LocalDate day, boolean isOpen) {
            if (current != null) {
                current.days += ChronoUnit.DAYS.between(since, day);
                current.isOpen = isOpen;
                current = null;
            }
            since = day;
        }

        private static boolean isOver(Disposition disposition) {
            return switch (disposition) {
                case OPEN, DEFERRED -> false;
                case DISQUALIFIED, LOST, ENDED -> true;
            };
        }
    }

    /** All visits of one cycle to one stage. */
    private static final class Stay {
        private final LifecycleStage stage;
        private final LocalDate first;
        private long days;
        private boolean isOpen;

        Stay(LifecycleStage stage, LocalDate first) {
            this.stage = stage;
            this.first = first;
        }

        void addTo(KaplanMeier curve) {
            if (isOpen) {
                curve.addCensored(days);
            } else {
                curve.addEvent(days);
            }
        }
    }
}
