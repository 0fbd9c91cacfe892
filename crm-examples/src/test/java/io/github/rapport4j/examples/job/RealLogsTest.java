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
    @Tag("QUAL-5")
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
