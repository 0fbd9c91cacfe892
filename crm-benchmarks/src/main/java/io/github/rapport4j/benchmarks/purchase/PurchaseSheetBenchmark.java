// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The whole sheet of purchase figures with the cohort matrix, from purchases in no order. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PurchaseSheetBenchmark {
    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    /** How many threads. */
    @Param("2")
    public int threads;

    private ExecutorService executor;
    private Workers workers;
    private PurchaseColumns.Builder builder;

    /** Starts the threads. */
    @Setup
    public void start() {
        executor = Executors.newFixedThreadPool(threads);
        workers = Workers.of(executor, threads);
    }

    /** Adds the rows. */
    @Setup(Level.Invocation)
    public void fill() {
        builder = PurchaseRows.builder(rows);
    }

    /** Lets the threads go. */
    @TearDown
    public void stop() {
        executor.shutdown();
    }

    /** Ordering, retention, repurchase, pattern, concentration, months and cohorts. */
    @Benchmark
    public List<double[]> sheet() {
        PurchaseColumns columns = builder.build(workers);
        return columns.asOf(PurchaseSheet.AS_OF)
                .accumulate(workers, PurchaseSheet::new)
                .result();
    }
}
