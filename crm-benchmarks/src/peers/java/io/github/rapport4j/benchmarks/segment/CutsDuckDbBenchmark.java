// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.segment;

import io.github.rapport4j.benchmarks.DuckDb;
import java.sql.SQLException;
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

/** Cuts by DuckDB's quantiles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CutsDuckDbBenchmark {
    /** How many. */
    @Param("1000")
    public int customers;

    private DuckDb database;

    /** Makes the customers. */
    @Setup
    public void load() throws SQLException {
        database = DuckDb.open();
        database.run("create table c as select 100 * exp(1.5 * sqrt(-2 * ln(1 - random())) * cos(2 * pi() * random()))"
                + " spend from range(" + customers + ")");
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    /** The 20/50/30 cuts. */
    @Benchmark
    public double duckDbTierCuts() throws SQLException {
        return database.query("select list_sum(quantile_disc(spend, [.3, .8])) from c");
    }
}
