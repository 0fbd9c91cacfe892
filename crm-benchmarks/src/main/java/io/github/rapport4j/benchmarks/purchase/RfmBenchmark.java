// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.purchase.CohortMatrix;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** RFM and cohorts of purchases that are ordered by customer, which the full run has 20,000,000 of. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RfmBenchmark {
    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    /** How many threads. */
    @Param("2")
    public int threads;

    private final AsOf asOf = AsOf.of(LocalDate.ofEpochDay(PurchaseRows.LAST_DAY), ZoneOffset.UTC);
    private ExecutorService executor;
    private Workers workers;
    private PurchaseColumns columns;

    /** Makes the purchases and orders them. */
    @Setup
    public void make() {
        executor = Executors.newFixedThreadPool(threads);
        workers = Workers.of(executor, threads);
        columns = PurchaseRows.builder(rows).build(workers);
    }

    /** Lets the threads go. */
    @TearDown
    public void stop() {
        executor.shutdown();
    }

    /** First, last, days, orders and spend of each customer. */
    @Benchmark
    public RfmTable table() {
        return RfmTable.of(columns, asOf, workers);
    }

    /** Cohorts by month of the first purchase, and who came back when. */
    @Benchmark
    public CohortMatrix cohorts() {
        return columns.asOf(asOf)
                .accumulate(workers, () -> CohortTally.of(asOf, PurchaseRows.CURRENCY, PurchaseKpiPolicy.standard()))
                .result();
    }
}
