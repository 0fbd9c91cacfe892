// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.Purchase;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
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
import io.github.rapport4j.scoring.retention.PeriodTally;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.rfm.RfmSummary;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rfm.RfmUnit;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.segment.RfmBinning;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import io.github.rapport4j.scoring.segment.RfmScores;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of the CDNOW sample, from facts and from columns, against files computed by other programs. */
class CdnowGoldenTest {
    private static final Path SHARED = Path.of(System.getProperty("rapport.root", "."))
            .resolve("../shared")
            .normalize();
    private static final Path GOLDEN = SHARED.resolve("golden/cdnow_sample");
    private static final Path LOG = SHARED.resolve("data/cdnow_sample.txt.gz");
    private static final Currency USD = Currency.getInstance("USD");
    private static final AsOf END = AsOf.of(LocalDate.of(1998, 6, 30), ZoneOffset.UTC);
    private static final PurchaseKpiPolicy POLICY = PurchaseKpiPolicy.standard();
    private static final KpiWindow ALL =
            KpiWindow.of(DateWindow.of(LocalDate.of(1997, 1, 1), LocalDate.of(1998, 7, 1)), ZoneOffset.UTC);

    private static final Map<CustomerId, CustomerHistory> BASE = new LinkedHashMap<>();
    private static PurchaseColumns columns = PurchaseColumns.builder(USD).build();

    @BeforeAll
    static void read() throws IOException {
        if (!Files.exists(LOG) || !Files.exists(GOLDEN)) {
            System.out.println("CdnowGoldenTest skipped: no golden figures at " + GOLDEN);
        }
        Assumptions.assumeTrue(Files.exists(LOG) && Files.exists(GOLDEN), "no golden figures at " + GOLDEN);
        Map<CustomerId, List<Fact>> facts = new LinkedHashMap<>();
        PurchaseColumns.Builder builder = PurchaseColumns.builder(USD);
        int row = 0;
        for (String line : lines(LOG)) {
            String[] cells = line.strip().split(" +");
            CustomerId customer = CustomerId.of(String.valueOf(Integer.parseInt(cells[1])));
            LocalDate day = LocalDate.parse(cells[2], DateTimeFormatter.BASIC_ISO_DATE);
            Money amount = Money.of(cells[4], "USD");
            FactHead head = FactHead.of(FactId.of("r" + row++), customer, Occurrence.of(day), ZoneOffset.UTC);
            facts.computeIfAbsent(customer, c -> new ArrayList<>()).add(Purchase.of(head, amount));
            builder.add(customer, (int) day.toEpochDay(), amount.toTenThousandths());
        }
        assertEquals(6919, row);
        facts.forEach((customer, some) -> BASE.put(customer, CustomerHistory.of(customer, some)));
        columns = builder.build(Workers.of(Thread::new, 2));
    }

    @Test
    @Tag("RFM-1")
    @Tag("FACT-5")
    void everyColumnOfEveryCustomer() throws IOException {
        RfmTable inDays = RfmTable.of(columns, END, Workers.ofCaller());
        RfmTable inWeeks = RfmTable.of(columns, END, RfmUnit.WEEK, Workers.of(Thread::new, 2));
        List<Map<String, String>> rows = csv(GOLDEN.resolve("rfm_1998-06-30.csv.gz"));
        assertEquals(2357, rows.size());
        assertEquals(2357, BASE.size());
        int purchaseDays = 0;
        for (Map<String, String> row : rows) {
            CustomerId customer = CustomerId.of(cell(row, "customer_id"));
            int number = columns.index().number(customer).orElseThrow();
            PurchaseDays days = PurchaseDays.from(BASE.get(customer), END, USD);
            RfmSummary summary = RfmSummary.of(days, END.day()).orElseThrow();
            RfmSummary weekly = RfmSummary.of(days, END.day(), RfmUnit.WEEK).orElseThrow();
            assertEquals(summary, inDays.summary(number).orElseThrow());
            assertEquals(weekly, inWeeks.summary(number).orElseThrow());
            assertRow(row, summary);
            assertEquals(cell(row, "frequency_weeks"), text(weekly.frequency()));
            assertEquals(cell(row, "recency_weeks"), text(weekly.recency()));
            assertEquals(cell(row, "T_weeks"), text(weekly.age()));
            purchaseDays += summary.purchaseDays();
        }
        assertEquals(6696, purchaseDays);
    }

    @Test
    @Tag("RFM-2")
    void scoresAsTheRPackageAndAsSql() throws IOException {
        RfmTable table = RfmTable.of(columns, END, Workers.ofCaller());
        RfmScores likeR = scores(table, RfmBinning.R_RFM_0_3);
        RfmScores likeSql = scores(table, RfmBinning.NTILE);
        RfmScores ours = scores(table, RfmBinning.QUANTILE);
        int otherThanR = 0;
        int otherThanSql = 0;
        for (Map<String, String> row : csv(GOLDEN.resolve("rfm_1998-06-30.csv.gz"))) {
            int number = columns.index()
                    .number(CustomerId.of(cell(row, "customer_id")))
                    .orElseThrow();
            String r = cell(row, "recency_score") + cell(row, "frequency_score") + cell(row, "monetary_score");
            String sql = cell(row, "recency_ntile") + cell(row, "frequency_ntile") + cell(row, "monetary_ntile");
            assertEquals(r, likeR.score(number).orElseThrow().toString(), number + " like R");
            assertEquals(r, cell(row, "rfm_score"));
            assertEquals(sql, likeSql.score(number).orElseThrow().toString(), number + " like SQL");
            String own = ours.score(number).orElseThrow().toString();
            otherThanR += own.equals(r) ? 0 : 1;
            otherThanSql += own.equals(sql) ? 0 : 1;
        }
        assertTrue(otherThanR > 0 && otherThanSql > 0, otherThanR + ", " + otherThanSql);
        System.out.println("CDNOW: the default scores differ from R's for " + otherThanR + " and from SQL's for "
                + otherThanSql + " of 2357 customers");
    }

    private static RfmScores scores(RfmTable table, RfmBinning binning) {
        return RfmScorer.using(RfmScorePolicy.standard().withBinning(binning)).score(table);
    }

    private static void assertRow(Map<String, String> row, RfmSummary summary) {
        assertEquals(cell(row, "first_date"), summary.first().toString());
        assertEquals(cell(row, "last_date"), summary.last().toString());
        assertEquals(cell(row, "orders"), text(summary.orders()));
        assertEquals(cell(row, "purchase_days"), text(summary.purchaseDays()));
        assertEquals(cell(row, "frequency_days"), text(summary.frequency()));
        assertEquals(cell(row, "recency_days"), text(summary.recency()));
        assertEquals(cell(row, "T_days"), text(summary.age()));
        assertEquals(cell(row, "days_since_last"), text(summary.sinceLast()));
        // the file holds binary doubles: its money is exact once it is read as cents
        assertEquals(
                cents(cell(row, "monetary_total")),
                cents(summary.total().amount().toPlainString()));
        assertClose(cell(row, "monetary_mean_day"), summary.meanPerPurchaseDay());
        assertClose(
                cell(row, "monetary_mean_repeat_day"),
                summary.meanPerRepeatDay().orElse(0));
    }

    @Test
    @Tag("KPI-4")
    @Tag("KPI-22")
    void cohortMatrix() throws IOException {
        CohortMatrix matrix = both(() -> CohortTally.of(END, USD, POLICY));
        List<Map<String, String>> counts = csv(GOLDEN.resolve("cohort_active_counts.csv"));
        List<Map<String, String>> shares = csv(GOLDEN.resolve("cohort_retention.csv"));
        List<Map<String, String>> revenue = csv(GOLDEN.resolve("cohort_cumulative_revenue_per_customer.csv"));
        assertEquals(counts.size(), matrix.rows().size());
        for (int cohort = 0; cohort < counts.size(); cohort++) {
            CohortMatrix.Row row = matrix.rows().get(cohort);
            assertEquals(cell(counts.get(cohort), "cohort"), row.month().toString());
            assertEquals(cell(counts.get(cohort), "cohort_size"), text(row.customers()));
            for (int k = 0; k < 18; k++) {
                String expected = cell(counts.get(cohort), text(k));
                assertEquals(expected.isEmpty(), k >= row.cells().size());
                if (!expected.isEmpty()) {
                    assertEquals(expected, text(row.cells().get(k).active()));
                    assertClose(cell(shares.get(cohort), text(k)), value(matrix.retention(cohort, k)));
                    assertClose(cell(revenue.get(cohort), text(k)), value(matrix.cumulativeRevenue(cohort, k)));
                }
            }
        }
    }

    @Test
    @Tag("KPI-24")
    void monthlyActivity() throws IOException {
        ActivitySheet sheet = both(() -> ActivityTally.of(END, USD, POLICY));
        List<Map<String, String>> rows = csv(GOLDEN.resolve("monthly.csv"));
        assertEquals(rows.size(), sheet.months().size());
        for (int i = 0; i < rows.size(); i++) {
            ActivitySheet.Month month = sheet.months().get(i);
            assertEquals(cell(rows.get(i), "pm"), month.month().toString());
            assertEquals(
                    cell(rows.get(i), "active_customers"), text(month.buyers().all()));
            assertEquals(cell(rows.get(i), "new_customers"), text(month.buyers().first()));
            assertEquals(cell(rows.get(i), "purchase_days"), text(month.volume().purchaseDays()));
            assertEquals(cell(rows.get(i), "orders"), text(month.volume().orders()));
            assertEquals(
                    cents(cell(rows.get(i), "revenue")),
                    cents(month.revenue().amount().toPlainString()));
            assertClose(cell(rows.get(i), "arpu"), value(sheet.revenuePerBuyer(i)));
            assertClose(cell(rows.get(i), "aov"), value(sheet.averageOrderValue(i)));
        }
    }

    @Test
    @Tag("KPI-3")
    void repurchaseWithinDaysOfTheFirstPurchase() throws IOException {
        String kpis = Files.readString(GOLDEN.resolve("kpis.json"));
        for (int days : new int[] {30, 60, 90, 180, 365}) {
            PurchaseKpiPolicy policy = POLICY.withCohortDays(days);
            KpiResult rate = both(() -> RepurchaseRate.ofCohort(ALL, END, policy));
            String block = "repurchase_rate_" + days + "d";
            assertEquals(json(kpis, block, "eligible"), text(rate.n()));
            assertEquals(json(kpis, block, "repurchased"), part(rate, true));
            assertClose(json(kpis, block, "rate"), value(rate));
        }
    }

    @Test
    @Tag("KPI-3")
    @Tag("KPI-13")
    void gapsAndHeadline() throws IOException {
        String kpis = Files.readString(GOLDEN.resolve("kpis.json"));
        PurchasePattern pattern = both(() -> PatternTally.of(ALL, END, USD, POLICY));
        assertEquals(
                json(kpis, "inter_purchase_days", "n_gaps"),
                text(pattern.gapMean().n()));
        assertEquals(
                json(kpis, "inter_purchase_days", "customers_with_gap"),
                text(pattern.customerGapMean().n()));
        assertClose(json(kpis, "inter_purchase_days", "pooled_mean"), value(pattern.gapMean()));
        assertClose(json(kpis, "inter_purchase_days", "pooled_median"), value(pattern.gapMedian()));
        assertClose(json(kpis, "inter_purchase_days", "mean_of_customer_means"), value(pattern.customerGapMean()));
        assertClose(json(kpis, "inter_purchase_days", "median_of_customer_means"), value(pattern.customerGapMedian()));
        assertClose(json(kpis, "inter_purchase_days", "pooled_sd_sample"), value(pattern.gapDeviation()));
        assertClose(json(kpis, "headline", "revenue_per_customer"), value(pattern.revenuePerBuyer()));
        assertClose(json(kpis, "headline", "aov"), value(pattern.averageOrderValue()));
        assertClose(json(kpis, "headline", "orders_per_customer"), value(pattern.frequency()));
        KpiResult returning = both(() -> RepurchaseRate.ofReturning(END, POLICY));
        assertEquals(json(kpis, "headline", "repeat_customers"), part(returning, true));
        assertClose(json(kpis, "headline", "repeat_customer_rate"), value(returning));
        assertEquals("2357", part(returning, false));
        KpiResult within = both(() -> RepurchaseRate.ofWindow(ALL, END, POLICY));
        assertEquals(returning.value(), within.value());
    }

    @Test
    @Tag("KPI-23")
    void concentrationOnTwoDays() throws IOException {
        String kpis = Files.readString(GOLDEN.resolve("kpis.json"));
        for (String day : new String[] {"1997-09-30", "1998-06-30"}) {
            AsOf asOf = AsOf.of(LocalDate.parse(day), ZoneOffset.UTC);
            SpendConcentration.Result result = both(asOf, () -> SpendConcentration.of(asOf, USD, POLICY));
            String block = "concentration_" + day;
            assertEquals(json(kpis, block, "top20pct_customers"), text(result.topCustomers()));
            assertClose(json(kpis, block, "top20pct_revenue_share"), value(result.topShare()));
            assertClose(json(kpis, block, "gini_revenue"), value(result.gini()));
        }
    }

    @Test
    @Tag("RFM-1")
    void sumsAsOfAnEarlierDay() throws IOException {
        String kpis = Files.readString(GOLDEN.resolve("kpis.json"));
        AsOf asOf = AsOf.of(LocalDate.of(1997, 9, 30), ZoneOffset.UTC);
        RfmTable table = RfmTable.of(columns, asOf, RfmUnit.DAY, Workers.ofCaller());
        RfmTable weeks = RfmTable.of(columns, asOf, RfmUnit.WEEK, Workers.ofCaller());
        long frequency = 0;
        long weekly = 0;
        long recency = 0;
        long age = 0;
        for (int customer = 0; customer < table.size(); customer++) {
            RfmSummary summary = table.summary(customer).orElseThrow();
            frequency += summary.frequency();
            weekly += weeks.summary(customer).orElseThrow().frequency();
            recency += summary.recency();
            age += summary.age();
        }
        assertEquals(json(kpis, "rfm_1997-09-30", "sum_frequency_days"), text(frequency));
        assertEquals(json(kpis, "rfm_1997-09-30", "sum_frequency_weeks"), text(weekly));
        assertEquals(json(kpis, "rfm_1997-09-30", "sum_recency_days"), text(recency));
        assertEquals(json(kpis, "rfm_1997-09-30", "sum_T_days"), text(age));
    }

    @Test
    @Tag("KPI-1")
    @Tag("KPI-2")
    void retentionBetweenQuarters() throws IOException {
        List<Map<String, String>> rows = csv(GOLDEN.resolve("quarter_retention.csv"));
        assertEquals(6, rows.size());
        for (Map<String, String> row : rows) {
            String quarter = cell(row, "quarter");
            int year = Integer.parseInt(quarter.substring(0, 4));
            DateWindow days = DateWindow.ofQuarter(LocalDate.of(year, 3 * Integer.parseInt(quarter.substring(5)), 1));
            PeriodTally.Result result = both(() -> PeriodTally.of(KpiScope.of(days, END), RetentionPolicy.standard()));
            assertEquals(cell(row, "active"), text(result.movement().atEnd()));
            assertEquals(cell(row, "new"), text(result.movement().fresh()));
            assertEquals(cell(row, "retained_from_prev"), text(result.movement().retained()));
            assertEquals(cell(row, "reactivated"), text(result.movement().reactivated()));
            assertEquals(cell(row, "prev_active"), text(result.movement().before()));
            String rate = cell(row, "retention_rate");
            assertEquals(rate.isEmpty(), result.retention().toDouble().isEmpty());
            if (!rate.isEmpty()) {
                assertClose(rate, value(result.retention()));
                assertClose(cell(row, "churn_rate"), value(result.churn()));
            }
        }
    }

    @Test
    @Tag("KPI-21")
    @Tag("KPI-3")
    void timeToTheSecondPurchase() throws IOException {
        KaplanMeier curve = KaplanMeier.empty();
        for (CustomerHistory history : BASE.values()) {
            PurchaseDays days = PurchaseDays.from(history, END, USD);
            if (days.size() > 1) {
                curve.addEvent(days.epochDay(1) - days.epochDay(0));
            } else {
                curve.addCensored(END.day().toEpochDay() - days.epochDay(0));
            }
        }
        List<Map<String, String>> rows = csv(GOLDEN.resolve("km_second_purchase.csv"));
        List<KaplanMeier.Step> steps = curve.steps();
        assertEquals(rows.size() - 1, steps.size());
        for (int i = 1; i < rows.size(); i++) {
            KaplanMeier.Step step = steps.get(i - 1);
            assertEquals(cell(rows.get(i), "t_days"), text(step.time()));
            assertEquals(cell(rows.get(i), "at_risk"), text(step.counts().atRisk()));
            assertEquals(cell(rows.get(i), "events"), text(step.counts().events()));
            assertEquals(cell(rows.get(i), "censored"), text(step.counts().censored()));
            assertClose(cell(rows.get(i), "survival"), step.survival());
            assertClose(cell(rows.get(i), "greenwood_se"), step.standardError());
        }
        assertTrue(curve.median().isEmpty());
        KaplanMeier.Curve accumulated = both(() -> RepurchaseTime.of(END));
        assertEquals(curve.curve(), accumulated);
        String kpis = Files.readString(GOLDEN.resolve("kpis.json"));
        assertEquals(json(kpis, "km_second_purchase", "n"), text(accumulated.n()));
        assertEquals(json(kpis, "km_second_purchase", "events"), text(accumulated.events()));
        for (int days : new int[] {90, 180, 365}) {
            assertClose(
                    json(kpis, "km_second_purchase", "S_" + days),
                    accumulated.survival(days).orElseThrow());
        }
    }

    private static <R, A extends Accumulator<PurchaseDays, R, A>> R both(Supplier<A> fresh) {
        return both(END, fresh);
    }

    /** The result from columns, after comparing it with that from facts. */
    private static <R, A extends Accumulator<PurchaseDays, R, A>> R both(AsOf asOf, Supplier<A> fresh) {
        A fromFacts = fresh.get();
        BASE.values().forEach(history -> fromFacts.add(PurchaseDays.from(history, asOf, USD)));
        R result =
                columns.asOf(asOf).accumulate(Workers.of(Thread::new, 3), fresh).result();
        assertEquals(fromFacts.result(), result);
        return result;
    }

    private static String part(KpiResult result, boolean isNumerator) {
        KpiValue.Quotient quotient = (KpiValue.Quotient) result.value();
        return (isNumerator ? quotient.numerator() : quotient.denominator())
                .amount()
                .toPlainString();
    }

    private static double value(KpiResult result) {
        return result.toDouble().orElseThrow();
    }

    private static void assertClose(String expected, double actual) {
        double wanted = Double.parseDouble(expected);
        assertTrue(Math.abs(wanted - actual) <= 1e-12 * Math.abs(wanted), expected + " but was " + actual);
    }

    private static long cents(String amount) {
        return new BigDecimal(amount)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private static String text(long number) {
        return Long.toString(number);
    }

    private static String cell(Map<String, String> row, String column) {
        String value = row.get(column);
        assertTrue(value != null, column);
        return value;
    }

    private static String json(String text, String block, String field) {
        Matcher matcher = Pattern.compile(
                        "\"" + Pattern.quote(block) + "\": \\{[^}]*?\"" + Pattern.quote(field) + "\": ([-0-9.eE]+)")
                .matcher(text);
        assertTrue(matcher.find(), block + "." + field);
        return matcher.group(1);
    }

    private static List<Map<String, String>> csv(Path file) throws IOException {
        List<String> lines = lines(file);
        String[] names = lines.get(0).split(",", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<String> lines(Path file) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
