// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.purchase.ActivitySheet;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.CohortMatrix;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.retention.PeriodTally;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every key figure that purchases alone tell, in one pass: what a host writes who wants the whole sheet at once. */
final class PurchaseSheet implements Accumulator<PurchaseDays, List<double[]>, PurchaseSheet> {
    static final AsOf AS_OF = AsOf.of(LocalDate.ofEpochDay(PurchaseRows.LAST_DAY), ZoneOffset.UTC);
    static final int YEAR = 365;
    static final PurchaseKpiPolicy POLICY = PurchaseKpiPolicy.standard();

    private static final DateWindow YEAR_DAYS = DateWindow.ofTrailingDays(YEAR, AS_OF.day());
    private static final KpiWindow WINDOW = KpiWindow.of(YEAR_DAYS, ZoneOffset.UTC);

    private final PeriodTally kept = PeriodTally.of(KpiScope.of(YEAR_DAYS, AS_OF), RetentionPolicy.standard());
    private final RepurchaseRate again = RepurchaseRate.ofWindow(WINDOW, AS_OF, POLICY);
    private final RepurchaseRate returning = RepurchaseRate.ofReturning(AS_OF, POLICY);
    private final RepurchaseRate cohort = RepurchaseRate.ofCohort(
            KpiWindow.of(
                    DateWindow.of(LocalDate.ofEpochDay(PurchaseRows.FIRST_DAY), YEAR_DAYS.endExclusive()),
                    ZoneOffset.UTC),
            AS_OF,
            POLICY);
    private final PatternTally pattern = PatternTally.of(WINDOW, AS_OF, PurchaseRows.CURRENCY, POLICY);
    private final SpendConcentration spread = SpendConcentration.of(AS_OF, PurchaseRows.CURRENCY, POLICY);
    private final ActivityTally activity = ActivityTally.of(AS_OF, PurchaseRows.CURRENCY, POLICY);
    private final CohortTally cohorts = CohortTally.of(AS_OF, PurchaseRows.CURRENCY, POLICY);

    @Override
    public void add(PurchaseDays days) {
        kept.add(days);
        again.add(days);
        returning.add(days);
        cohort.add(days);
        pattern.add(days);
        spread.add(days);
        activity.add(days);
        cohorts.add(days);
    }

    @Override
    public void merge(PurchaseSheet other) {
        kept.merge(other.kept);
        again.merge(other.again);
        returning.merge(other.returning);
        cohort.merge(other.cohort);
        pattern.merge(other.pattern);
        spread.merge(other.spread);
        activity.merge(other.activity);
        cohorts.merge(other.cohorts);
    }

    /** The figures one by one, then a row for each month, then a row for each cohort and month. */
    @Override
    public List<double[]> result() {
        List<double[]> rows = new ArrayList<>();
        figures().forEach(kpi -> rows.add(new double[] {kpi.toDouble().orElseThrow()}));
        activity.result().months().forEach(month -> rows.add(row(month)));
        cohorts.result()
                .rows()
                .forEach(row -> row.cells().stream()
                        .filter(cell -> cell.active() > 0)
                        .forEach(cell -> rows.add(row(row, cell))));
        return rows;
    }

    private Stream<KpiResult> figures() {
        PeriodTally.Result stayed = kept.result();
        PurchasePattern bought = pattern.result();
        SpendConcentration.Result spent = spread.result();
        return Stream.of(
                stayed.retention(),
                stayed.churn(),
                again.result(),
                returning.result(),
                cohort.result(),
                bought.frequency(),
                bought.averageOrderValue(),
                bought.gapMean(),
                bought.gapMedian(),
                bought.customerGapMean(),
                bought.customerGapMedian(),
                spent.topShare(),
                spent.gini());
    }

    private static double[] row(ActivitySheet.Month month) {
        return new double[] {
            month.buyers().all(),
            month.buyers().first(),
            month.buyers().reactivated(),
            month.volume().purchaseDays(),
            month.volume().orders(),
            amount(month.revenue())
        };
    }

    private static double[] row(CohortMatrix.Row row, CohortMatrix.Cell cell) {
        return new double[] {row.customers(), cell.active(), amount(cell.spend()), amount(cell.spendSoFar())};
    }

    private static double amount(Money money) {
        return money.amount().doubleValue();
    }
}
