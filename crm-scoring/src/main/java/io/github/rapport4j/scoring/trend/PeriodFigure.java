// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.goal.BenchmarkComparison;
import io.github.rapport4j.scoring.goal.TargetReview;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.util.List;
import java.util.Objects;

/**
 * A figure in one period (期间指标). Immutable and safe for use by several threads.
 *
 * @param period the days
 * @param result the figure; so far, when the period is not over
 * @param change the difference to the period before, or why there is none
 * @param verdicts against targets and benchmarks; none when the period is not over
 */
public record PeriodFigure(DateWindow period, KpiResult result, KpiChange change, Verdicts verdicts)
        implements Explained {
    public PeriodFigure {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(verdicts, "verdicts");
    }

    /**
     * Whether the period has passed.
     *
     * @return false when the figure is one so far
     */
    public boolean isOver() {
        return !(change instanceof KpiChange.None none && none.reason().code() == TrendReason.NOT_OVER);
    }

    /**
     * Whether the figure may still move though its period is over, because some of what it counts has not had its time.
     *
     * @return true when something was left out as {@link KpiReason#IMMATURE}
     */
    public boolean isMaturing() {
        return result.exclusions().count(KpiReason.IMMATURE) > 0;
    }

    @Override
    public Explanation explanation() {
        return TrendStory.of(this);
    }

    /**
     * What targets and benchmarks say of a figure.
     *
     * @param targets met, missed or unclear; usually none or one
     * @param benchmarks above, below or across; usually none or one
     */
    public record Verdicts(List<TargetReview> targets, List<BenchmarkComparison> benchmarks) {
        private static final Verdicts NONE = new Verdicts(List.of(), List.of());

        public Verdicts {
            targets = List.copyOf(targets);
            benchmarks = List.copyOf(benchmarks);
        }

        /**
         * No target and no benchmark.
         *
         * @return nothing
         */
        public static Verdicts none() {
            return NONE;
        }
    }
}
