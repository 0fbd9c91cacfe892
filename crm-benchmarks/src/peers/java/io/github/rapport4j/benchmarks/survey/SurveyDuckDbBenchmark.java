// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.survey;

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

/** NPS by SQL. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SurveyDuckDbBenchmark {
    /** How many. */
    @Param("1000")
    public int answers;

    private DuckDb database;

    /** Makes the answers. */
    @Setup
    public void load() throws SQLException {
        database = DuckDb.open();
        database.run("create table a as select cast(floor(random() * 11) as tinyint) answer, cast(floor(random() * "
                + Math.max(1, answers / 3) + ") as integer) respondent, cast(floor(random() * 365) as integer) d"
                + " from range(" + answers + ")");
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    /** Each answer counts. */
    @Benchmark
    public double duckDbNps() throws SQLException {
        return database.query(
                "select 100.0 * (count(*) filter (answer >= 9) - count(*) filter (answer <= 6)) / count(*)"
                        + " from a");
    }

    /** The latest of each respondent counts. */
    @Benchmark
    public double duckDbNpsOfLatest() throws SQLException {
        return database.query("select 100.0 * (count(*) filter (x >= 9) - count(*) filter (x <= 6)) / count(*)"
                + " from (select arg_max(answer, d) x from a group by respondent)");
    }
}
