// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.survey;

import io.github.rapport4j.benchmarks.DuckDb;
import io.github.rapport4j.benchmarks.SameFigures;
import io.github.rapport4j.scoring.survey.Csat;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.LatestScores;
import io.github.rapport4j.scoring.survey.Nps;
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

/** NPS and CSAT by SQL, which must come to ours before anything is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class SurveyDuckDbBenchmark {
    /** How many. */
    @Param("1000")
    public int answers;

    private DuckDb database;

    /** Loads the answers and compares. */
    @Setup
    public void load() throws SQLException {
        database = DuckDb.open();
        database.table(
                "a",
                "respondent integer, day integer, answer integer, csat integer",
                appender -> AnswerRows.each(answers, (respondent, day, nps, csat) -> {
                    try {
                        appender.beginRow();
                        appender.append(respondent);
                        appender.append(day);
                        appender.append((int) nps);
                        appender.append((int) csat);
                        appender.endRow();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        double[] theirs = {duckDbNps(), duckDbNpsOfLatest(), duckDbCsat()};
        SameFigures.require(List.of(ours()), List.of(theirs));
    }

    private double[] ours() {
        byte[] nps = new byte[answers];
        byte[] csat = new byte[answers];
        LatestScores latest = LatestScores.expecting(answers / 3);
        int[] next = new int[1];
        AnswerRows.each(answers, (respondent, day, ofNps, ofCsat) -> {
            nps[next[0]] = ofNps;
            csat[next[0]++] = ofCsat;
            latest.add(respondent, day, ofNps);
        });
        return new double[] {
            Nps.ofScores(nps).value().orElseThrow(),
            latest.toNps().value().orElseThrow(),
            Csat.ofScores(CsatPolicy.standard(), csat).result().toDouble().orElseThrow()
        };
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

    /** The latest of each respondent counts, of two on a day the lower. */
    @Benchmark
    public double duckDbNpsOfLatest() throws SQLException {
        return database.query("select 100.0 * (count(*) filter (x >= 9) - count(*) filter (x <= 6)) / count(*)"
                + " from (select arg_max(answer, day * 16 - answer) x from a group by respondent)");
    }

    /** The share of answers of 4 and 5. */
    @Benchmark
    public double duckDbCsat() throws SQLException {
        return database.query("select count(*) filter (csat >= 4) / count(*) from a");
    }
}
