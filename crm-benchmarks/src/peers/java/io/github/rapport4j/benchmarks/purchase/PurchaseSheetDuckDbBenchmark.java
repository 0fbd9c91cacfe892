// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.benchmarks.DuckDb;
import io.github.rapport4j.benchmarks.SameFigures;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.sql.SQLException;
import java.util.List;
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

/** The whole sheet of purchase figures by SQL, which must come to ours before anything is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PurchaseSheetDuckDbBenchmark {
    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    private DuckDb database;

    /** Loads the purchases and compares. */
    @Setup
    public void load() throws SQLException {
        database = DuckDb.open();
        RfmDuckDbBenchmark.load(database, rows);
        SameFigures.require(
                PurchaseRows.builder(rows)
                        .build()
                        .asOf(PurchaseSheet.AS_OF)
                        .accumulate(Workers.ofCaller(), PurchaseSheet::new)
                        .result(),
                PurchaseSql.sheet(database));
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    /** Retention, repurchase, pattern, concentration, months and cohorts. */
    @Benchmark
    public List<double[]> duckDbSheet() throws SQLException {
        return PurchaseSql.sheet(database);
    }
}
