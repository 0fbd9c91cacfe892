// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.CohortGrid;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The main job on public purchase logs, where the folder that holds them is there. */
class RealLogsTest {
    private static final Path SHARED = Path.of(System.getProperty("rapport.root", "."), "..", "shared");

    @Test
    @Tag("KPI-4")
    @Tag("KPI-3")
    void theCdnowSampleGivesItsPublishedCounts() throws IOException {
        Report report = report(
                "cdnow_sample.txt.gz",
                "--no-header",
                "--separator",
                "spaces",
                "--date-pattern",
                "yyyyMMdd",
                "--column",
                "customer=2",
                "--column",
                "date=3",
                "--column",
                "amount=5",
                "--currency",
                "USD");
        assertEquals(
                List.of("6,919", "6,919", "0", "0"),
                cells(sheet(report, "intake").rows().get(0), 1, 2, 3, 4));
        assertEquals(2357, sheet(report, "customers").rows().size());
        CohortGrid cohorts = report.figures().cohorts().orElseThrow();
        List<String> golden = Files.readAllLines(SHARED.resolve("golden/cdnow_sample/cohort_active_counts.csv"));
        assertEquals(
                golden.subList(1, golden.size()).stream()
                        .map(RealLogsTest::withoutGaps)
                        .toList(),
                cohorts.rows().stream().map(RealLogsTest::line).toList());
        Sheet kpis = sheet(report, "kpis");
        assertEquals(
                List.of("17.4 %", "25.5 %", "29.1 %"),
                kpis.rows().subList(2, 5).stream()
                        .map(row -> cells(row, 1).get(0))
                        .toList());
    }

    @Test
    @Tag("KPI-4")
    @Tag("KPI-13")
    void theWholeCdnowLogGivesTheFiguresOfAnotherProgram() {
        Report report = report(
                "cdnow_master.txt.gz",
                "--separator",
                "spaces",
                "--date-pattern",
                "yyyyMMdd",
                "--column",
                "amount=dollar_value",
                "--currency",
                "USD");
        assertEquals(
                List.of("69,659", "69,659", "0", "0"),
                cells(sheet(report, "intake").rows().get(0), 1, 2, 3, 4));
        assertKpis(
                report,
                Map.of(
                        "returning-customer share", "48.9 %",
                        "repurchase rate of first-time buyers, bought again within 30 days", "17.5 %",
                        "repurchase rate of first-time buyers, bought again within 60 days", "25.2 %",
                        "repurchase rate of first-time buyers, bought again within 90 days", "29.2 %",
                        "purchase frequency", "2.96",
                        "average order value", "35.89",
                        "mean gap between purchase days", "72.2 days",
                        "median of customers' mean gaps", "82.5 days",
                        "share of revenue of the top customers", "67.8 %",
                        "Gini coefficient of revenue", "0.63"));
        assertEquals(
                "1997-01,7846,7846,1157,964,810,679,736,720,582,559,594,673,634,528,511,664,472,497,498",
                line(report.figures().cohorts().orElseThrow().rows().get(0)));
    }

    @Test
    @Tag("QUAL-5")
    @Tag("KPI-13")
    void onlineRetailRunsThroughWithEveryRowAccountedFor() {
        Report report = report(
                "uci_online_retail.csv.gz",
                "--column",
                "customer=CustomerID",
                "--column",
                "date=InvoiceDate",
                "--column",
                "order=InvoiceNo",
                "--column",
                "product=StockCode",
                "--column",
                "quantity=Quantity",
                "--column",
                "unit-price=UnitPrice",
                "--currency",
                "GBP",
                "--zone",
                "Europe/London");
        assertEquals(
                List.of("541,909", "406,829", "0", "135,080"),
                cells(sheet(report, "intake").rows().get(0), 1, 2, 3, 4));
        assertKpis(
                report,
                Map.of(
                        "returning-customer share", "64.3 %",
                        "repurchase rate of first-time buyers, bought again within 30 days", "19.1 %",
                        "repurchase rate of first-time buyers, bought again within 60 days", "35.2 %",
                        "repurchase rate of first-time buyers, bought again within 90 days", "45.5 %",
                        "purchase frequency", "4.27",
                        "average order value", "447.78",
                        "mean gap between purchase days", "45.6 days",
                        "median of customers' mean gaps", "58.8 days",
                        "share of revenue of the top customers", "73.6 %",
                        "Gini coefficient of revenue", "0.70"));
        assertEquals(
                "2010-12,885,885,324,286,340,321,352,321,309,313,350,331,445,235",
                line(report.figures().cohorts().orElseThrow().rows().get(0)));
    }

    private static Report report(String log, String... arguments) {
        Path file = SHARED.resolve("data").resolve(log);
        boolean there = Files.exists(file);
        if (!there) {
            System.out.println("not compared, the log is not there: " + log);
        }
        assumeTrue(there);
        JobOptions options = new JobOptions();
        new CommandLine(options)
                .parseArgs(Stream.concat(Stream.of("--purchases", file.toString()), Arrays.stream(arguments))
                        .toArray(String[]::new));
        return JobReport.of(JobInput.read(options));
    }

    private static void assertKpis(Report report, Map<String, String> expected) {
        Map<String, String> shown = sheet(report, "kpis").rows().stream()
                .map(row -> cells(row, 0, 1))
                .filter(row -> expected.containsKey(row.get(0)))
                .collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
        assertEquals(expected, shown);
    }

    private static Sheet sheet(Report report, String id) {
        return report.sheets().stream()
                .filter(sheet -> sheet.place().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(List<Cell> row, int... columns) {
        return Arrays.stream(columns).mapToObj(i -> row.get(i).text().en()).toList();
    }

    private static String line(CohortGrid.Row row) {
        return row.month() + "," + row.size() + ","
                + String.join(",", row.active().stream().map(String::valueOf).toList());
    }

    private static String withoutGaps(String line) {
        return line.replaceAll(",+$", "");
    }
}
