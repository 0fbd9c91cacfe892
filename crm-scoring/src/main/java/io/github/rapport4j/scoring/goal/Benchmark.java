// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import io.github.rapport4j.scoring.internal.Decimals;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What others reach (行业基准): a reference value of a KPI from a source. Immutable and safe for use by several threads.
 * Source: spec BENCH-1.
 *
 * @param kpi which KPI
 * @param reference the reference in the unit of the KPI: 0.8 for 80 %
 * @param source where it comes from, not blank
 */
public record Benchmark(KpiName kpi, BigDecimal reference, String source) {
    public Benchmark {
        Objects.requireNonNull(kpi, "kpi");
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("source must not be blank");
        }
        reference = Decimals.plain(Objects.requireNonNull(reference, "reference"));
    }

    /**
     * A reference.
     *
     * @param kpi which KPI
     * @param reference the reference in the unit of the KPI
     * @param source where it comes from, not blank
     * @return the benchmark
     */
    public static Benchmark of(KpiName kpi, BigDecimal reference, String source) {
        return new Benchmark(kpi, reference, source);
    }

    /**
     * Where a result lies.
     *
     * @param result a result of this KPI
     * @return above or below when the whole interval does; a figure without interval is compared by its value alone,
     *     and lies across when it is equal
     * @throws IllegalArgumentException if the result is of another KPI
     */
    public BenchmarkComparison compare(KpiResult result) {
        Gap gap = Gap.of(kpi, reference, result);
        return new BenchmarkComparison(this, result, position(gap));
    }

    private static Position position(Gap gap) {
        if (!gap.isKnown()) {
            return Position.UNKNOWN;
        }
        return gap.lowEnd() > 0 ? Position.ABOVE : gap.highEnd() < 0 ? Position.BELOW : Position.ACROSS;
    }
}
