// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * Cohorts by month of first purchase (同期群留存矩阵): how many of each were active and what they spent, by months since.
 *
 * <pre>
 * retention(k)                = distinct customers active in month k / customers of the cohort
 * cumulative revenue(k)       = net spend in months 0..k / customers of the cohort
 * </pre>
 *
 * <p>Month 0 is the month of the first purchase. Rows end with the month of the evaluation; a month that is not over
 * has counts, but no rate: it would look low. Immutable and safe for use by several threads. Source: spec KPI-4,
 * KPI-22, KPI-F.
 *
 * @param rows one a cohort with customers, in order of months
 * @param asOf up to when facts were seen
 * @param policy intervals and warnings
 */
public record CohortMatrix(List<Row> rows, AsOf asOf, PurchaseKpiPolicy policy) {
    public CohortMatrix {
        rows = List.copyOf(rows);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(policy, "policy");
    }

    /**
     * The share of a cohort that was active in a month.
     *
     * @param cohort the position of the cohort in {@link #rows()}
     * @param monthsSince 0 for the month of the first purchase
     * @return the share with its interval; undefined when the month is not over
     */
    public KpiResult retention(int cohort, int monthsSince) {
        return ifOver(cohort, monthsSince, retentionSoFar(cohort, monthsSince));
    }

    /**
     * The same share, but of the running month too, of which it can only rise.
     *
     * @param cohort the position of the cohort in {@link #rows()}
     * @param monthsSince 0 for the month of the first purchase
     * @return the share with its interval; with a warning when the month is not over
     */
    public KpiResult retentionSoFar(int cohort, int monthsSince) {
        Row row = rows.get(cohort);
        return KpiResult.ofShare(
                        policy.definition(PurchaseKpi.COHORT_RETENTION),
                        Ratio.of(row.cells().get(monthsSince).active(), row.customers()),
                        policy.confidence())
                .asOf(asOf)
                .addAllWarnings(notOver(row, monthsSince))
                .build();
    }

    /**
     * Net spend of a cohort up to a month, per customer of the cohort.
     *
     * @param cohort the position of the cohort in {@link #rows()}
     * @param monthsSince 0 for the month of the first purchase
     * @return the amount; undefined when the month is not over
     */
    public KpiResult cumulativeRevenue(int cohort, int monthsSince) {
        return ifOver(cohort, monthsSince, cumulativeRevenueSoFar(cohort, monthsSince));
    }

    /**
     * The same amount, but up to the running month too.
     *
     * @param cohort the position of the cohort in {@link #rows()}
     * @param monthsSince 0 for the month of the first purchase
     * @return the amount; with a warning when the month is not over
     */
    public KpiResult cumulativeRevenueSoFar(int cohort, int monthsSince) {
        Row row = rows.get(cohort);
        return KpiResult.builder()
                .definition(policy.definition(PurchaseKpi.COHORT_REVENUE))
                .value(KpiValue.quotient(
                        KpiValue.Amount.of(row.cells().get(monthsSince).spendSoFar()),
                        KpiValue.Count.of(row.customers())))
                .n(row.customers())
                .asOf(asOf)
                .addAllWarnings(notOver(row, monthsSince))
                .build();
    }

    private List<Reason> notOver(Row row, int monthsSince) {
        LocalDate last = row.month().plusMonths(monthsSince).atEndOfMonth();
        return asOf.day().isBefore(last) ? List.of(Reason.of(PurchaseKpi.Note.MONTH_NOT_OVER)) : List.of();
    }

    private KpiResult ifOver(int cohort, int monthsSince, KpiResult early) {
        if (notOver(rows.get(cohort), monthsSince).isEmpty()) {
            return early;
        }
        return KpiResult.builder()
                .definition(early.definition())
                .value(KpiValue.undefined(Reason.of(PurchaseKpi.Note.MONTH_NOT_OVER)))
                .n(early.n())
                .asOf(early.asOf())
                .build();
    }

    /**
     * One cohort.
     *
     * @param month the month of the first purchase
     * @param customers how many customers it has, at least 1
     * @param cells one a month, from the month of the first purchase to that of the evaluation
     */
    public record Row(YearMonth month, long customers, List<Cell> cells) {
        public Row {
            Objects.requireNonNull(month, "month");
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cohort in one month.
     *
     * @param active how many of its customers have a purchase day in the month
     * @param spend their net spend in the month
     * @param spendSoFar their net spend up to and with the month
     */
    public record Cell(long active, Money spend, Money spendSoFar) {
        public Cell {
            Objects.requireNonNull(spend, "spend");
            Objects.requireNonNull(spendSoFar, "spendSoFar");
        }
    }
}
