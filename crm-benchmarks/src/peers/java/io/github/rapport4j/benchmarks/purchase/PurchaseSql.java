// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.benchmarks.DuckDb;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The figures of {@link PurchaseSheet} in SQL, in stages: days, months and customers first. */
final class PurchaseSql {
    private static final int LAST = PurchaseRows.LAST_DAY;
    private static final int START = LAST - PurchaseSheet.YEAR + 1;
    private static final int BEFORE = START - PurchaseSheet.YEAR;
    private static final List<String> STAGES = List.of(
            "create or replace temp table d as select customer, day, count(*) o, sum(amount) a,"
                    + " datediff('month', date '1970-01-01', date '1970-01-01' + day) m from p group by customer, day",
            "create or replace temp table g as select customer, day, o, a,"
                    + " lag(day) over w before, row_number() over w nth from d window w as (partition by customer order by day)",
            "create or replace temp table c as select customer, min(m) f, sum(a) s from d group by customer",
            "create or replace temp table m as select customer, m, count(*) n, sum(o) o, sum(a) a from d"
                    + " group by customer, m");
    private static final String KEPT =
            "select avg(cast(here as int)) filter (was), 1 - avg(cast(here as int)) filter (was) from"
                    + " (select bool_or(day >= %1$d) here, bool_or(day >= %2$d and day < %1$d) was from d group by customer)"
                            .formatted(START, BEFORE);
    private static final String AGAIN =
            "select avg(cast(n > 1 as int)) filter (n > 0), avg(cast(everDays > 1 as int)) from"
                    + " (select count(*) filter (day >= %d) n, count(*) everDays from d group by customer)"
                            .formatted(START);
    private static final String COHORT = "select avg(cast(coalesce(back, false) as int)) from"
            + " (select min(day) f, bool_or(nth = 2 and day - before <= %1$d) back from g group by customer) where %2$d - f >= %1$d"
                    .formatted(PurchaseSheet.POLICY.cohortDays(), LAST);
    private static final String PATTERN = "select sum(o) / count(distinct customer), sum(a) / 10000 / sum(o),"
            + " avg(day - before) filter (before >= %1$d), quantile_cont(day - before, .5) filter (before >= %1$d)"
                    .formatted(START)
            + " from g where day >= " + START;
    private static final String GAPS = "select avg(x), quantile_cont(x, .5) from (select (max(day) - min(day)) /"
            + " (count(*) - 1) x from d where day >= " + START + " group by customer having count(*) > 1)";
    private static final String SPREAD = "select sum(s) filter (i > n - ceil(n * " + PurchaseSheet.POLICY.topShare()
            + ")) / sum(s), sum(s * (2 * i - n - 1)) / sum(s) / any_value(n) from (select s, row_number() over (order by s) i,"
            + " count(*) over () n from c)";
    private static final String MONTHS = "select count(*), count(*) filter (before is null),"
            + " count(*) filter (before < m - 1), sum(n), sum(o), sum(a) / 10000 from"
            + " (select *, lag(m) over (partition by customer order by m) before from m) group by m order by m";
    private static final String COHORTS =
            "select size, active, a / 10000, sum(a) over (partition by f order by m) / 10000"
                    + " from (select f, m, count(*) active, sum(a) a from m join c using (customer) group by f, m)"
                    + " join (select f, count(*) size from c group by f) using (f) order by f, m";

    private PurchaseSql() {}

    static List<double[]> sheet(DuckDb database) throws SQLException {
        for (String stage : STAGES) {
            database.run(stage);
        }
        List<double[]> rows = new ArrayList<>();
        for (String figures : List.of(KEPT, AGAIN, COHORT, PATTERN, GAPS, SPREAD)) {
            for (double figure : database.rows(figures).get(0)) {
                rows.add(new double[] {figure});
            }
        }
        rows.addAll(database.rows(MONTHS));
        rows.addAll(database.rows(COHORTS));
        return rows;
    }
}
