// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.pipeline;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Maturity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts how relationships get from stage to stage, and how many are won (漏斗统计).
 *
 * <pre>
 * conversion(s) = entered s in the window and reached a later stage within 90 days / entered s in the window,
 *                 90 days ago or more
 * win rate      = won / (won + lost)
 * </pre>
 *
 * <p>An entry is the first move into a stage in a cycle. Later entries of the cycle into a stage with a higher number
 * count, also when stages were skipped; the last day of the 90 counts. Entries that have not had their 90 days are left
 * out and counted. Won is who enters stage 4 for the first time in a cycle, lost who is set to lost; of several
 * outcomes of a cycle in the window the last counts.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-12.
 */
public final class FunnelTally implements Accumulator<CustomerHistory, FunnelTally.Result, FunnelTally> {
    private static final int STAGES = LifecycleStage.values().length;

    private final KpiScope scope;
    private final PipelinePolicy policy;
    private final long[] entered = new long[STAGES];
    private final long[] mature = new long[STAGES];
    private final long[] converted = new long[STAGES];
    private long won;
    private long lost;

    private FunnelTally(KpiScope scope, PipelinePolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of entry, and up to when facts are seen
     * @param policy how long a stage may take
     * @return a new accumulator
     */
    public static FunnelTally of(KpiScope scope, PipelinePolicy policy) {
        return new FunnelTally(scope, policy);
    }

    @Override
    public void add(CustomerHistory history) {
        for (Cycle cycle : Cycle.from(scope.seen(history).stageMoves(), scope)) {
            for (LifecycleStage stage : LifecycleStage.values()) {
                cycle.entry(stage).filter(scope.window().days()::contains).ifPresent(day -> add(cycle, stage, day));
            }
            Optional<Boolean> outcome = cycle.lastOutcome(scope.window().days());
            won += outcome.equals(Optional.of(true)) ? 1 : 0;
            lost += outcome.equals(Optional.of(false)) ? 1 : 0;
        }
    }

    private void add(Cycle cycle, LifecycleStage stage, LocalDate day) {
        int place = stage.number() - 1;
        entered[place]++;
        if (Maturity.ofDays(policy.withinDays()).isReached(day, scope.asOf())) {
            mature[place]++;
            converted[place] += cycle.reachesLater(stage, day.plusDays(policy.withinDays())) ? 1 : 0;
        }
    }

    @Override
    public void merge(FunnelTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        for (int i = 0; i < STAGES; i++) {
            entered[i] += other.entered[i];
            mature[i] += other.mature[i];
            converted[i] += other.converted[i];
        }
        won += other.won;
        lost += other.lost;
    }

    @Override
    public Result result() {
        List<Stage> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            stages.add(new Stage(stage, entered[stage.number() - 1], conversion(stage)));
        }
        KpiResult winRate = scope.result()
                .share(policy.definition(PipelineKpi.WIN_RATE), Ratio.of(won, won + lost), policy.confidence())
                .build();
        return new Result(stages, winRate);
    }

    private KpiResult conversion(LifecycleStage stage) {
        int place = stage.number() - 1;
        return scope.result()
                .share(
                        policy.definition(PipelineKpi.STAGE_CONVERSION)
                                .withChosen(Reason.of(PipelineKpi.Note.OF_STAGE, stage)),
                        Ratio.of(converted[place], mature[place]),
                        policy.confidence())
                .exclusions(Exclusions.of(KpiReason.IMMATURE, entered[place] - mature[place]))
                .build();
    }

    /**
     * The funnel.
     *
     * @param stages all five, from the first on
     * @param winRate the share of the decided that were won; undefined when none was decided
     */
    public record Result(List<Stage> stages, KpiResult winRate) {
        public Result {
            stages = List.copyOf(stages);
            Objects.requireNonNull(winRate, "winRate");
        }
    }

    /**
     * One stage of the funnel.
     *
     * @param stage which stage
     * @param entered how many entered it in the window
     * @param conversion the share of them that got further; always none for the last stage
     */
    public record Stage(LifecycleStage stage, long entered, KpiResult conversion) {
        public Stage {
            Objects.requireNonNull(stage, "stage");
            Objects.requireNonNull(conversion, "conversion");
        }
    }
}
