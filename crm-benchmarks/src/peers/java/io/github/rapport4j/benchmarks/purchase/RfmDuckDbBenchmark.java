// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.benchmarks.DuckDb;
import io.github.rapport4j.benchmarks.SameFigures;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
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

/** The same rows in DuckDB, by SQL in two stages: days first, customers from days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class RfmDuckDbBenchmark {
    private static final String DAYS =
            "create or replace temp table d as select customer, day, sum(amount) a from p group by customer, day";
    private static final String CUSTOMERS = "create or replace temp table c as"
            + " select customer, min(day) f, max(day) l, count(*) n, sum(a) t from d group by customer";
    private static final String SUMS = "select sum(f), sum(l), sum(n), sum(t) / 10000 from c";
    private static final String QUADRANTS = "select count(*) from (select t >= (select quantile_cont(t, .8) from c) v,"
            + " n >= (select quantile_cont(n, .5) from c) y from c) group by v, y order by v, y";
    private static final String MONTH = "datediff('month', date '1970-01-01', date '1970-01-01' + %s)";
    private static final String COHORTS = "select sum(a), count(distinct customer), " + MONTH.formatted("f") + " f, "
            + MONTH.formatted("day") + " m from d join c using (customer) group by 3, 4";

    /** How many purchases, by a tenth as many customers. */
    @Param("2000")
    public int rows;

    private DuckDb database;

    /** Loads the purchases and compares. */
    @Setup
    public void load() throws SQLException {
        database = DuckDb.open();
        load(database, rows);
        duckDbTable();
        List<double[]> theirs = database.rows(SUMS);
        theirs.addAll(database.rows(QUADRANTS));
        PurchaseColumns columns = PurchaseRows.builder(rows).build();
        SameFigures.require(RfmFigures.of(RfmTable.of(columns, PurchaseSheet.AS_OF, Workers.ofCaller())), theirs);
    }

    /** The purchases of all benchmarks as a table. */
    static void load(DuckDb database, int rows) throws SQLException {
        database.table("p", "customer integer, day integer, amount bigint", appender -> {
            PurchaseRows.each(rows, (customer, day, amount) -> {
                try {
                    appender.beginRow();
                    appender.append(customer);
                    appender.append(day);
                    appender.append(amount);
                    appender.endRow();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            });
        });
    }

    /** Closes the database. */
    @TearDown
    public void close() throws SQLException {
        database.close();
    }

    /** The table of customers. */
    @Benchmark
    public void duckDbTable() throws SQLException {
        database.run(DAYS);
        database.run(CUSTOMERS);
    }

    /** The table of customers, the value cut at 80 %, quadrants counted, and cohorts. */
    @Benchmark
    public double duckDbWhole() throws SQLException {
        duckDbTable();
        return database.query(QUADRANTS) + database.query(COHORTS);
    }
}
