// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A figure beside a reference (基准对比). Immutable and safe for use by several threads.
 *
 * @param benchmark the reference
 * @param result the figure
 * @param position above, below or across the reference
 */
public record BenchmarkComparison(Benchmark benchmark, KpiResult result, Position position) implements Explained {
    public BenchmarkComparison {
        Objects.requireNonNull(benchmark, "benchmark");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(position, "position");
    }

    /**
     * The figure less the reference.
     *
     * @return in the unit of the KPI; empty when the figure has no value
     */
    public Optional<BigDecimal> difference() {
        return gap().difference();
    }

    @Override
    public Explanation explanation() {
        KpiUnit unit = benchmark.kpi().unit();
        Reason reference = Reason.of(TargetReason.REFERENCE, unit.shown(benchmark.reference()), unit);
        return Explanation.of(
                Reason.of(TargetReason.POSITION, benchmark.kpi(), position, benchmark.source()),
                gap().story(reference));
    }

    private Gap gap() {
        return new Gap(result, benchmark.reference());
    }
}
