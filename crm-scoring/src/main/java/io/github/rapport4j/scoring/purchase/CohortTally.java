// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CivilDays;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * Counts customers and their net spend by month of first purchase and months since (同期群统计). The cohort of a customer is
 * fixed by its first purchase day of all. Spend of a refund day before the first purchase counts in month 0. Add the
 * purchase days as of the same point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-4,
 * KPI-22.
 */
public final class CohortTally implements Accumulator<PurchaseDays, CohortMatrix, CohortTally> {
    private final AsOf asOf;
    private final Currency currency;
    private final PurchaseKpiPolicy policy;
    private final MonthRows<Cohort> cohorts = new MonthRows<>(month -> new Cohort());

    private CohortTally(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.currency = Objects.requireNonNull(currency, "currency");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param asOf up to when facts are seen
     * @param currency the currency of all amounts
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static CohortTally of(AsOf asOf, Currency currency, PurchaseKpiPolicy policy) {
        return new CohortTally(asOf, currency, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        DaySpan.requireCurrency(currency, days.currency());
        if (days.isEmpty()) {
            return;
        }
        int first = CivilDays.monthOf(days.epochDay(0));
        Cohort cohort = cohorts.at(first);
        cohort.customers++;
        int previous = -1;
        for (int i = 0, n = days.size(); i < n; i++) {
            int since = CivilDays.monthOf(days.epochDay(i)) - first;
            Cell cell = cohort.at(since);
            cell.active += since == previous ? 0 : 1;
            days.addAmount(i, cell.spend);
            previous = since;
        }
        for (int i = 0; i < days.refundDays(); i++) {
            int since = CivilDays.monthOf(days.refundEpochDay(i)) - first;
            days.addRefund(i, cohort.at(Math.max(0, since)).spend);
        }
    }

    @Override
    public void merge(CohortTally other) {
        DaySpan.requireSame(key(), other.key());
        other.cohorts.all().forEach((month, theirs) -> cohorts.at(month).merge(theirs));
    }

    @Override
    public CohortMatrix result() {
        List<CohortMatrix.Row> rows = new ArrayList<>();
        int lastMonth = CivilDays.monthOf(Math.toIntExact(asOf.day().toEpochDay()));
        cohorts.all().forEach((month, cohort) -> rows.add(cohort.toRow(month, lastMonth, currency)));
        return new CohortMatrix(rows, asOf, policy);
    }

    private List<Object> key() {
        return List.of(asOf, currency, policy.ref());
    }

    private static final class Cohort {
        private final List<Cell> cells = new ArrayList<>();
        private long customers;

        private Cell at(int since) {
            while (cells.size() <= since) {
                cells.add(new Cell());
            }
            return cells.get(since);
        }

        private void merge(Cohort other) {
            customers += other.customers;
            for (int since = 0; since < other.cells.size(); since++) {
                Cell cell = at(since);
                cell.active += other.cells.get(since).active;
                cell.spend.add(other.cells.get(since).spend);
            }
        }

        private CohortMatrix.Row toRow(int month, int lastMonth, Currency currency) {
            List<CohortMatrix.Cell> row = new ArrayList<>();
            MoneySum running = MoneySum.zero();
            for (int since = 0; since <= lastMonth - month; since++) {
                Cell cell = since < cells.size() ? cells.get(since) : new Cell();
                running.add(cell.spend);
                row.add(new CohortMatrix.Cell(cell.active, cell.spend.toMoney(currency), running.toMoney(currency)));
            }
            return new CohortMatrix.Row(CivilDays.toYearMonth(month), customers, row);
        }
    }

    private static final class Cell {
        private final MoneySum spend = MoneySum.zero();
        private long active;
    }
}
