// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.examples.MainJob;
import io.github.rapport4j.examples.report.Cell;
import io.github.rapport4j.examples.report.Report;
import io.github.rapport4j.examples.report.Sheet;
import io.github.rapport4j.testkit.sample.SampleCompany;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class MainJobTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theBundledSampleIsWhatTheGeneratorMakes() throws IOException {
        Map<String, String> files = SampleCompany.standard().files();
        assertEquals(15, files.size());
        for (Map.Entry<String, String> file : files.entrySet()) {
            try (InputStream in = MainJob.class.getResourceAsStream("sample/" + file.getKey())) {
                assertEquals(file.getValue(), new String(in.readAllBytes(), StandardCharsets.UTF_8), file.getKey());
            }
        }
    }

    @Test
    @Tag("QUAD-3")
    void theCustomersOfTheSourcesStandWhereTheSourcesSay() {
        Sheet layering = sheet(report(), "customers");
        assertEquals(List.of("C001", "1,200,000.00", "2023-10-15", "2023-11-20", "core"), shown(layering, "C001"));
        assertEquals(List.of("C002", "850,000.00", "2023-08-10", "2023-09-05", "potential"), shown(layering, "C002"));
        assertEquals(List.of("C003", "150,000.00", "2023-11-01", "2023-11-10", "basic"), shown(layering, "C003"));
    }

    @Test
    @Tag("QUAD-1")
    void theSampleHasCustomersInEveryQuadrantAndSomeThatAreNotEligible() {
        Set<String> quadrants = new TreeSet<>();
        sheet(report(), "customers")
                .rows()
                .forEach(row -> quadrants.add(row.get(7).text().en()));
        assertTrue(quadrants.remove("core"), quadrants::toString);
        assertTrue(quadrants.remove("potential"), quadrants::toString);
        assertTrue(quadrants.remove("basic"), quadrants::toString);
        assertTrue(quadrants.remove("phase-out"), quadrants::toString);
        assertTrue(quadrants.stream().anyMatch(why -> why.contains("fewer than 90")), quadrants::toString);
    }

    @Test
    void withoutArgumentsTheSampleIsReportedAndThePageIsWritten() throws IOException {
        assertEquals(MainJob.DONE, run("--out", folder.resolve("a/page.html").toString()));
        assertEquals("", err.toString());
        String text = out.toString();
        for (String heading :
                List.of("Customers by quadrant", "Leads to call", "Loyalty tiers", "Key figures", "What was read")) {
            assertTrue(text.contains("== " + heading + " =="), heading);
        }
        assertTrue(text.matches("(?s).*purchases\\.csv +2,333 +2,329 +0 +4\\n.*"), text);
        String page = Files.readString(folder.resolve("a/page.html"));
        assertTrue(page.contains("\"language\":\"en\""));
        assertFalse(page.contains("src=\"http"), "the page needs no network");
    }

    @Test
    void everythingIsThereInChinese() throws IOException {
        assertEquals(
                MainJob.DONE,
                run("--lang", "zh", "--out", folder.resolve("zh.html").toString()));
        assertTrue(out.toString().contains("== 客户分层 =="), out.toString());
        assertTrue(out.toString().contains("总消费金额（万元）") || out.toString().contains("总消费金额(万元)"), out.toString());
        assertTrue(Files.readString(folder.resolve("zh.html")).contains("<html lang=\"zh\">"));
    }

    @Test
    void purchasesAloneGiveNoLeadsAndSaySo() {
        assertEquals(
                MainJob.DONE,
                run("--purchases", file("log.csv", "customer,date,amount\nA,2026-01-05,10\nA,2026-03-05,10\n")));
        assertTrue(
                out.toString().contains("! No lead queue and no stages: only purchases were given."), out.toString());
        assertFalse(out.toString().contains("Leads to call"));
        assertFalse(out.toString().contains("Primary contact"), "columns of which nothing is known are left out");
    }

    @Test
    @Tag("QUAL-5")
    void badRowsAreNamedAndTheRestGoesOn() {
        String log =
                "customer,date,amount\nA,2026-01-05,10\n,2026-01-06,10\nB,soon,10\nC,2026-01-08,ten\nD,2026-01-09,10.00001\n";
        assertEquals(MainJob.DONE, run("--purchases", file("bad.csv", log)));
        String text = out.toString();
        assertTrue(text.contains("bad.csv          5         1          0         4"), text);
        assertTrue(text.matches("(?s).*bad\\.csv +4 +date +soon .*"), text);
        assertTrue(text.matches("(?s).*bad\\.csv +5 +amount +ten .*"), text);
    }

    @Test
    @Tag("MONEY-1")
    void aSecondCurrencyIsNamedWithFileLineColumnAndValue() {
        String log = "customer,date,amount,cur\nA,2026-01-05,10,EUR\nB,2026-01-06,10,USD\n";
        assertEquals(MainJob.DONE, run("--purchases", file("two.csv", log), "--column", "currency=cur"));
        assertTrue(out.toString().matches("(?s).*two\\.csv +3 +cur +USD .*"), out.toString());
    }

    @Test
    void whatCannotBeReadAtAllEndsWithAMessageAndACode() {
        Path missing = folder.resolve("no such.csv");
        assertEquals(MainJob.FAILED, run("--purchases", missing.toString()));
        assertTrue(err.toString().startsWith("no such.csv: "), err.toString());
        assertEquals(MainJob.FAILED, run("--purchases", file("empty.csv", "")));
        assertTrue(err.toString().startsWith("empty.csv: "), err.toString());
        assertEquals(MainJob.FAILED, run("--purchases", file("columns.csv", "customer,amount\nA,10\n")));
        assertTrue(err.toString().contains("date") && err.toString().startsWith("columns.csv: "), err.toString());
        assertFalse(err.toString().contains("\tat "), "no stack trace");
    }

    @Test
    void aCommandLineThatCannotBeMeantIsRefused() {
        assertEquals(MainJob.USAGE, run("--lang", "fr"));
        assertEquals(
                "--lang must be en or zh, but was fr",
                err.toString().lines().findFirst().orElseThrow());
        assertEquals(MainJob.USAGE, run("--column", "colour=3"));
        assertEquals(
                "--column must name one of amount, currency, customer, date, order, product, quantity, unit-price, but was colour",
                err.toString().lines().findFirst().orElseThrow());
        assertEquals(MainJob.USAGE, run("--currency", "MOON"));
        assertEquals(MainJob.USAGE, run("--charset", "klingon"));
        assertEquals(MainJob.USAGE, run("--zone", "Mars/Base"));
        assertEquals(MainJob.USAGE, run("--date-pattern", "yyyy-{"));
        assertEquals(MainJob.USAGE, run("--nonsense"));
        assertEquals(MainJob.DONE, run("--help"));
    }

    @Test
    @Tag("TARGET-1")
    void whatIsExpectedOfAKeyFigureIsJudged() {
        Sheet trend = sheet(report("--target", "nps=40", "--target", "churn-rate=99", "--target", "csat=72"), "trend");
        int column =
                trend.columns().stream().map(head -> head.label().en()).toList().indexOf("Target");
        assertEquals(
                List.of(
                        "customer churn rate: met (goal 99.0)",
                        "net promoter score: missed (goal 40)",
                        "customer satisfaction: unclear (goal 72.0)"),
                trend.rows().stream()
                        .filter(row -> !row.get(column).text().isEmpty())
                        .map(row -> row.get(0).text().en() + ": "
                                + row.get(column).text().en())
                        .toList());
        assertEquals(MainJob.USAGE, run("--target", "gini=1"));
        assertEquals(
                "--target must name a key figure with a good direction, such as nps or retention-rate, but was gini",
                err.toString().lines().findFirst().orElseThrow());
        assertEquals(MainJob.USAGE, run("--target", "nps=high"));
        assertEquals(
                "--target nps must be a number, but was high",
                err.toString().lines().findFirst().orElseThrow());
    }

    @Test
    void aPageNeverHoldsMarkupFromTheData() throws IOException {
        String evil = "</script><script>alert(1)</script>";
        String log = "customer,date,amount\n" + evil + ",2026-01-05,10\n";
        Path page = folder.resolve("evil.html");
        assertEquals(MainJob.DONE, run("--purchases", file("evil.csv", log), "--out", page.toString()));
        assertFalse(Files.readString(page).contains("<script>alert"));
        assertTrue(Files.readString(page).contains("\\u003C/script\\u003E"), "it is there as text");
    }

    @Test
    @Tag("PRIV-2")
    void contactsAreMasked() throws IOException {
        Path page = folder.resolve("masked.html");
        assertEquals(MainJob.DONE, run("--out", page.toString()));
        assertTrue(Files.readString(page).contains("周* · Purchasing Director"));
        assertFalse(Files.readString(page).contains("周凯"));
    }

    @Test
    void theWholeFormOfAForeignLogCanBeGiven() {
        String log = "  7  20260105  2  1.234,50\n  7  20260405  1  10,00\n";
        String file = file("spaces.txt", log);
        int code = run(
                "--purchases",
                file,
                "--no-header",
                "--separator",
                "spaces",
                "--date-pattern",
                "yyyyMMdd",
                "--numbers",
                "de",
                "--currency",
                "EUR",
                "--column",
                "customer=1",
                "--column",
                "date=2",
                "--column",
                "amount=4");
        assertEquals(MainJob.DONE, code, err.toString());
        assertTrue(out.toString().contains("1,244.50"), out.toString());
        assertTrue(out.toString().contains("as of 2026-04-05"), out.toString());
    }

    @Test
    void nothingAcceptedIsSaidAndStillReported() {
        assertEquals(MainJob.FAILED, run("--purchases", file("none.csv", "customer,date,amount\n,2026-01-05,10\n")));
        assertTrue(out.toString().contains("! No purchases were accepted: no customer figures."), out.toString());
    }

    @Test
    void aDayBeforeEveryPurchaseIsSaidAndStillReported() {
        String purchases = file("later.csv", "customer,date,amount\nA,2024-02-29,10\n");
        String customers = file("known.csv", "id,name\nA,Alder\n");
        assertEquals(
                MainJob.DONE,
                run("--purchases", purchases, "--customers", customers, "--as-of", "2020-01-01"),
                err.toString());
        assertTrue(
                out.toString().contains("! No purchases up to the day of the report: no customer figures."),
                out.toString());
    }

    private static List<String> shown(Sheet sheet, String id) {
        List<Cell> row = sheet.rows().stream()
                .filter(cells -> cells.get(0).text().en().equals(id))
                .findFirst()
                .orElseThrow();
        return List.of(0, 4, 5, 6, 7).stream().map(i -> row.get(i).text().en()).toList();
    }

    private static Sheet sheet(Report report, String id) {
        return report.sheets().stream()
                .filter(sheet -> sheet.place().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String... arguments) {
        JobOptions options = new JobOptions();
        new CommandLine(options).parseArgs(arguments);
        return JobReport.of(JobInput.read(options));
    }

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (!all.contains("--out")) {
            all.addAll(List.of("--out", folder.resolve("page.html").toString()));
        }
        return MainJob.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    }
}
