// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.purchase.ActivitySheet;
import io.github.rapport4j.scoring.purchase.ActivityTally;
import io.github.rapport4j.scoring.purchase.CohortMatrix;
import io.github.rapport4j.scoring.purchase.CohortTally;
import io.github.rapport4j.scoring.purchase.PatternTally;
import io.github.rapport4j.scoring.purchase.PurchaseKpiPolicy;
import io.github.rapport4j.scoring.purchase.PurchasePattern;
import io.github.rapport4j.scoring.purchase.RepurchaseRate;
import io.github.rapport4j.scoring.purchase.RepurchaseTime;
import io.github.rapport4j.scoring.purchase.SpendConcentration;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.scoring.retention.Movement;
import io.github.rapport4j.scoring.retention.PeriodTally;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.rfm.RfmSummary;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rfm.RfmUnit;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.segment.RfmBinning;
import io.github.rapport4j.scoring.segment.RfmScore;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import io.github.rapport4j.scoring.segment.RfmScores;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The figures of a log, found as a host finds them, under the names that the golden files give them. */
final class LogFigures {
    private static final PurchaseKpiPolicy POLICY = PurchaseKpiPolicy.standard();
    private static final Workers CALLER = Workers.ofCaller();

    private final PurchaseColumns all;
    private final AsOf end;
    private final Map<String, String> found = new LinkedHashMap<>();

    private LogFigures(PurchaseColumns all, LocalDate end) {
        this.all = all;
        this.end = asOf(end);
    }

    /** All figures as of a day, and those of RFM and concentration as of an earlier day too. */
    static Map<String, String> of(PurchaseColumns all, LocalDate before, LocalDate end) {
        LogFigures figures = new LogFigures(all, end);
        for (LocalDate day : List.of(before, end)) {
            RfmTable table = RfmTable.of(all, asOf(day), CALLER);
            List<Integer> buyers = IntStream.range(0, table.size())
                    .filter(row -> table.purchaseDays(row) > 0)
                    .boxed()
                    .toList();
            figures.rfm(table, buyers);
            figures.scores(table, buyers);
            figures.quadrants(table, buyers);
            figures.concentration(day);
            if (day.equals(end)) {
                figures.pattern(figures.span(table, buyers));
            }
        }
        figures.secondPurchase();
        figures.months();
        figures.cohorts();
        return figures.found;
    }

    private KpiWindow span(RfmTable table, List<Integer> buyers) {
        List<RfmSummary> rows =
                buyers.stream().map(row -> table.summary(row).orElseThrow()).toList();
        LocalDate first =
                rows.stream().map(RfmSummary::first).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                rows.stream().map(RfmSummary::last).max(LocalDate::compareTo).orElseThrow();
        put("first", first);
        put("last", last);
        put("purchase_days", rows.stream().mapToLong(RfmSummary::purchaseDays).sum());
        quarters(first);
        return KpiWindow.of(DateWindow.of(first, end.day().plusDays(1)), ZoneOffset.UTC);
    }

    private void rfm(RfmTable table, List<Integer> buyers) {
        String block = "rfm_" + table.asOf() + ".";
        RfmTable weeks = RfmTable.of(all, asOf(table.asOf()), RfmUnit.WEEK, CALLER);
        List<RfmSummary> rows =
                buyers.stream().map(row -> table.summary(row).orElseThrow()).toList();
        put(block + "customers", rows.size());
        put(
                block + "sum_frequency_days",
                rows.stream().mapToLong(RfmSummary::frequency).sum());
        put(
                block + "sum_frequency_weeks",
                buyers.stream()
                        .mapToLong(row -> weeks.summary(row).orElseThrow().frequency())
                        .sum());
        put(
                block + "sum_recency_days",
                rows.stream().mapToLong(RfmSummary::recency).sum());
        put(block + "sum_T_days", rows.stream().mapToLong(RfmSummary::age).sum());
        put(
                block + "mean_monetary_repeat(repeaters)",
                rows.stream()
                        .flatMapToDouble(row -> row.meanPerRepeatDay().stream())
                        .average()
                        .orElseThrow());
        put(
                block + "repeaters",
                rows.stream().filter(row -> row.frequency() > 0).count());
    }

    private void scores(RfmTable table, List<Integer> buyers) {
        String block = "rfm_" + table.asOf() + ".";
        RfmScores likeR = scores(table, RfmBinning.R_RFM_0_3);
        List<RfmScore> scored = IntStream.range(0, table.size())
                .boxed()
                .flatMap(row -> likeR.score(row).stream())
                .toList();
        put(block + "score_null", buyers.size() - scored.size());
        Map<String, Function<RfmScore, Integer>> measures = Map.of(
                "recency_score",
                RfmScore::recency,
                "frequency_score",
                RfmScore::frequency,
                "monetary_score",
                s -> s.money());
        measures.forEach((name, measure) -> scored.stream()
                .collect(Collectors.groupingBy(measure, TreeMap::new, Collectors.counting()))
                .forEach((score, count) -> put(block + "score_counts_R." + name + "." + score + ".0", count)));
        put(block + "score_checksum", checksum(table, likeR));
        put(block + "ntile_checksum", checksum(table, scores(table, RfmBinning.NTILE)));
    }

    private static RfmScores scores(RfmTable table, RfmBinning binning) {
        return RfmScorer.using(RfmScorePolicy.standard().withBinning(binning)).score(table);
    }

    /** The scores of all customers in the order of their ids, weighted by rank: one wrong score changes it. */
    private static long checksum(RfmTable table, RfmScores scores) {
        List<RfmScore> inOrder = IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.comparing(row -> table.index().customer(row)))
                .flatMap(row -> scores.score(row).stream())
                .toList();
        long sum = 0;
        for (int rank = 0; rank < inOrder.size(); rank++) {
            sum += (rank + 1) * Long.parseLong(inOrder.get(rank).toString());
        }
        return sum;
    }

    /** Recent or lapsed by high or low: not our quadrants, but two cuts at medians all the same. */
    private void quadrants(RfmTable table, List<Integer> buyers) {
        String block = "quadrants_" + table.asOf() + ".";
        BigDecimal money = median(buyers.stream().map(row -> table.total(row).amount()));
        QuadrantReport<Integer> report = QuadrantClassifier.using(
                        QuadrantPolicy.standard().withCuts(Cut.fixed(money), Cut.median()))
                .classify(buyers, Axis.ofMoney(table::total), Axis.ofLong(row -> -table.sinceLast(row)));
        put(block + "median_days_since_last", median(buyers.stream().map(row -> new BigDecimal(table.sinceLast(row)))));
        put(block + "median_monetary_total", money);
        put(block + "recent_high", report.count(Quadrant.CORE));
        put(block + "recent_low", report.count(Quadrant.BASIC));
        put(block + "lapsed_high", report.count(Quadrant.POTENTIAL));
        put(block + "lapsed_low", report.count(Quadrant.PHASE_OUT));
    }

    private static BigDecimal median(Stream<BigDecimal> values) {
        List<BigDecimal> rising = values.sorted().toList();
        return rising.get((rising.size() - 1) / 2)
                .add(rising.get(rising.size() / 2))
                .divide(BigDecimal.valueOf(2), 6, RoundingMode.UNNECESSARY);
    }

    private void concentration(LocalDate day) {
        String block = "concentration_" + day + ".";
        SpendConcentration.Result result =
                sum(asOf(day), () -> SpendConcentration.of(asOf(day), all.currency(), POLICY));
        put(block + "top20pct_customers", result.topCustomers());
        put(block + "top20pct_revenue_share", result.topShare());
        put(block + "gini_revenue", result.gini());
    }

    private void pattern(KpiWindow window) {
        PurchasePattern pattern = sum(end, () -> PatternTally.of(window, end, all.currency(), POLICY));
        put("customers", pattern.frequency().n());
        put("orders", pattern.averageOrderValue().n());
        put("revenue", part(pattern.averageOrderValue(), KpiValue.Quotient::numerator));
        put("inter_purchase_days.n_gaps", pattern.gapMean().n());
        put("inter_purchase_days.pooled_mean", pattern.gapMean());
        put("inter_purchase_days.pooled_median", pattern.gapMedian());
        put("inter_purchase_days.pooled_sd_sample", pattern.gapDeviation());
        put("inter_purchase_days.mean_of_customer_means", pattern.customerGapMean());
        put("inter_purchase_days.median_of_customer_means", pattern.customerGapMedian());
        put("inter_purchase_days.customers_with_gap", pattern.customerGapMean().n());
        put("headline.aov", pattern.averageOrderValue());
        put("headline.orders_per_customer", pattern.frequency());
        put("headline.revenue_per_customer", pattern.revenuePerBuyer());
        KpiResult returning = sum(end, () -> RepurchaseRate.ofReturning(end, POLICY));
        put("headline.repeat_customer_rate", returning);
        put("headline.repeat_customers", part(returning, KpiValue.Quotient::numerator));
        for (int days : new int[] {30, 60, 90, 180, 365}) {
            KpiResult rate = sum(end, () -> RepurchaseRate.ofCohort(window, end, POLICY.withCohortDays(days)));
            put("repurchase_rate_" + days + "d.eligible", rate.n());
            put("repurchase_rate_" + days + "d.repurchased", part(rate, KpiValue.Quotient::numerator));
            put("repurchase_rate_" + days + "d.rate", rate);
        }
    }

    private void secondPurchase() {
        KaplanMeier.Curve curve = sum(end, () -> RepurchaseTime.of(end));
        OptionalLong median = curve.median();
        put("km_second_purchase.n", curve.n());
        put("km_second_purchase.events", curve.events());
        put("km_second_purchase.median_days", median.isPresent() ? median.getAsLong() : "none");
        for (int days : new int[] {90, 180, 365}) {
            put("km_second_purchase.S_" + days, curve.survival(days).orElseThrow());
        }
        put(
                "km_second_purchase.last_greenwood_se",
                curve.steps().get(curve.steps().size() - 1).standardError());
    }

    private void months() {
        ActivitySheet sheet = sum(end, () -> ActivityTally.of(end, all.currency(), POLICY));
        for (ActivitySheet.Month month : sheet.months()) {
            put(
                    "monthly." + month.month(),
                    list(
                            month.buyers().all(),
                            month.revenue().amount().doubleValue(),
                            month.volume().purchaseDays(),
                            month.volume().orders(),
                            month.buyers().first()));
        }
    }

    /** The first cohort. */
    private void cohorts() {
        CohortMatrix matrix = sum(end, () -> CohortTally.of(end, all.currency(), POLICY));
        CohortMatrix.Row row = matrix.rows().get(0);
        String active =
                row.cells().stream().map(cell -> String.valueOf(cell.active())).collect(Collectors.joining(","));
        put("cohort." + row.month(), row.customers() + "," + active);
        put(
                "cohort_revenue." + row.month(),
                matrix.cumulativeRevenueSoFar(0, row.cells().size() - 1));
    }

    private void quarters(LocalDate first) {
        LocalDate quarter = first.with(first.getMonth().firstMonthOfQuarter()).withDayOfMonth(1);
        for (; !quarter.isAfter(end.day()); quarter = quarter.plusMonths(3)) {
            KpiScope scope = KpiScope.of(DateWindow.ofQuarter(quarter), end);
            Movement moved = sum(end, () -> PeriodTally.of(scope, RetentionPolicy.standard()))
                    .movement();
            put(
                    "quarter." + quarter.getYear() + "Q" + (quarter.getMonthValue() + 2) / 3,
                    list(moved.atEnd(), moved.fresh(), moved.retained(), moved.reactivated(), moved.before()));
        }
    }

    private <R, A extends Accumulator<PurchaseDays, R, A>> R sum(AsOf asOf, Supplier<A> fresh) {
        return all.asOf(asOf).accumulate(CALLER, fresh).result();
    }

    private static AsOf asOf(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    private static BigDecimal part(KpiResult result, Function<KpiValue.Quotient, KpiValue.Part> part) {
        return part.apply((KpiValue.Quotient) result.value()).amount();
    }

    private static String list(Object... values) {
        return Stream.of(values).map(String::valueOf).collect(Collectors.joining(","));
    }

    private void put(String name, KpiResult result) {
        put(name, result.toDouble().orElseThrow());
    }

    private void put(String name, Object value) {
        found.put(name, String.valueOf(value));
    }
}
