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
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** From purchases in no order; a builder serves once, so that each shot has rows of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RfmFromRowsBenchmark {
    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    /** How many threads. */
    @Param("2")
    public int threads;

    private final AsOf asOf = AsOf.of(LocalDate.ofEpochDay(PurchaseRows.LAST_DAY), ZoneOffset.UTC);
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

    /** Ordering by customer and day alone. */
    @Benchmark
    public PurchaseColumns order() {
        return builder.build(workers);
    }

    /** Ordering, the table of customers, the value cut at 80 %, quadrants counted, and cohorts. */
    @Benchmark
    public void whole(Blackhole hole) {
        PurchaseColumns columns = builder.build(workers);
        RfmTable table = RfmTable.of(columns, asOf, workers);
        hole.consume(RfmFigures.quadrants(table));
        hole.consume(cohorts(columns));
        hole.consume(table);
    }

    private CohortMatrix cohorts(PurchaseColumns columns) {
        return columns.asOf(asOf)
                .accumulate(workers, () -> CohortTally.of(asOf, PurchaseRows.CURRENCY, PurchaseKpiPolicy.standard()))
                .result();
    }
}
