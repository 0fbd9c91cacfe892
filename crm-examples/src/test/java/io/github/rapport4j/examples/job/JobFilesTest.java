// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.examples.MainJob;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobFilesTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path data = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
    }

    @Test
    void aFolderIsReadAndItsOtherFilesAreNamed() throws IOException {
        write("customers.csv", "id,name\nA,A Ltd\n");
        write("purchases.csv", "customer,date,amount\nA,2023-01-05,10\nZ,2023-03-05,10\n");
        write("interactions.csv", "customer,time,channel,direction\nA,2023-02-07,phone,inbound\n");
        write("diary.txt", "dear diary");
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        String text = out.toString();
        assertTrue(text.contains("because nobody knows these files: diary.txt."), text);
        assertTrue(text.contains("2023-02-07"), "the last interaction");
        assertTrue(text.contains("== What contradicts itself =="), text);
        assertTrue(text.matches("(?s).*purchases\\.csv +3 +kept +customer Z has purchases.*"), text);
        assertTrue(text.contains("as of 2023-03-05"), text);
    }

    @Test
    void aFileNamedOnItsOwnCountsBeforeThatOfTheFolder() throws IOException {
        write("customers.csv", "id,name\nA,A Ltd\nB,B Ltd\n");
        Path other = Files.write(folder.resolve("mine.csv"), "id\nC\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(MainJob.DONE, run("--data", data.toString(), "--customers", other.toString()));
        assertTrue(out.toString().contains("mine.csv"), out.toString());
        assertFalse(out.toString().contains("customers.csv"), out.toString());
    }

    @Test
    void aFolderWithoutAnythingKnownIsNamed() throws IOException {
        assertEquals(MainJob.FAILED, run("--data", data.toString()));
        assertTrue(
                err.toString().startsWith(data + ": no known file in this folder; known are: purchases.csv, "),
                err::toString);
        write("diary.txt", "dear diary");
        assertEquals(MainJob.FAILED, run("--data", data.toString()));
        assertTrue(err.toString().startsWith(data + ": no known file in this folder"), err::toString);
        assertEquals(MainJob.FAILED, run("--data", data.resolve("none").toString()));
        assertEquals(
                data.resolve("none") + ": there is no such folder",
                err.toString().strip());
        assertEquals(MainJob.FAILED, run("--data", data.resolve("diary.txt").toString()));
        assertEquals(
                data.resolve("diary.txt") + ": there is no such folder",
                err.toString().strip());
    }

    @Test
    @Tag("QUAL-5")
    void eachFileHasAnOption() throws IOException {
        Path file = write("stages.csv", "id,customer,event,time\nS,A,lead-captured,2023-01-05\n");
        for (String option :
                List.of("purchases", "contacts", "needs", "consents", "evidence", "interactions", "cases")) {
            assertEquals(MainJob.FAILED, run("--" + option, file.toString()), option);
            assertTrue(err.toString().startsWith("stages.csv: line 1, column "), option + err);
        }
        for (String option : List.of("surveys", "referrals", "contracts", "touches", "actions")) {
            assertEquals(MainJob.FAILED, run("--" + option, file.toString()), option);
            assertTrue(err.toString().startsWith("stages.csv: line 1, column "), option + err);
        }
        assertEquals(MainJob.DONE, run("--stages", file.toString()), err.toString());
        assertTrue(out.toString().contains("customer A, lead captured: not applied; missing: "), out.toString());
    }

    @Test
    void leadsThatAreCustomersAreNotInTheQueue() throws IOException {
        write("customers.csv", "id,name\nA,A Ltd\n");
        write("leads.csv", "id,name,customer,budget\nL1,one,A,yes\nL2,two,,yes\n");
        write("evidence.csv", "id,lead,criterion,answer,date\nE,L2,need,yes,2023-01-05\n");
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        String queue = out.toString().replaceAll("(?s).*== Leads to call ==(.*?)\n== .*", "$1");
        assertTrue(queue.contains("L2"), queue);
        assertFalse(queue.contains("L1"), queue);
    }

    @Test
    void ordersAreReadFromTheirUsualColumn() throws IOException {
        write("purchases.csv", "customer,date,Order,amount\nA,2023-01-05,1,10\nA,2023-01-05,1,30\n");
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        assertTrue(out.toString().matches("(?s).*average order value +40\\.00 .*"), out.toString());
    }

    @Test
    @Tag("MONEY-1")
    void twoCurrenciesAreNeverAddedUp() throws IOException {
        write("purchases.csv", "customer,date,amount,Currency\nA,2023-01-05,10,USD\nA,2023-02-05,20,EUR\n");
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        assertTrue(out.toString().contains("Total spend (USD)"), out.toString());
        assertTrue(
                out.toString().matches("(?s).*purchases\\.csv +3 +currency +EUR +not the currency of the log, USD.*"),
                out.toString());
        assertEquals(MainJob.FAILED, run("--data", data.toString(), "--currency", "CNY"), err.toString());
        write("contracts.csv", "id,customer,step,date,end,value\nC,A,signed,2022-01-01,2022-11-01,10\n");
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        assertEquals(MainJob.DONE, run("--data", data.toString(), "--currency", "EUR"), err.toString());
        assertTrue(out.toString().contains("Total spend (EUR)"), out.toString());
        assertTrue(out.toString().matches("(?s).*purchases\\.csv +2 +currency +USD .*"), out.toString());
    }

    @Test
    @Tag("MONEY-1")
    void theSumOfADayMayBeBeyondALong() throws IOException {
        String row = "A,2023-01-05,99999999999999\n";
        write(
                "purchases.csv",
                "customer,date,amount\n" + row.repeat(12)
                        + row.replace(",9", ",-9").repeat(11));
        assertEquals(MainJob.DONE, run("--data", data.toString()), err.toString());
        assertTrue(out.toString().contains(" 99,999,999,999,999.00 "), out.toString());
    }

    @Test
    void aDayInTheFutureIsDoubted() throws IOException {
        String log = write("purchases.csv", "customer,date,amount\nA,2023-01-05,10\nB,9099-01-05,10\n")
                .toString();
        String doubt = "The last day in the files, 9099-01-05, is after today";
        assertEquals(MainJob.DONE, run("--purchases", log), err.toString());
        assertTrue(out.toString().contains(doubt), out.toString());
        assertEquals(MainJob.DONE, run("--purchases", log, "--as-of", "9099-01-05"), err.toString());
        assertFalse(out.toString().contains(doubt), out.toString());
    }

    @Test
    void whatAnOptionCannotMeanIsSaidWithoutATrace() throws IOException {
        String log = write("purchases.csv", "customer,date,amount\nA,2023-01-05,10\n")
                .toString();
        assertRefused(
                "Invalid value for option '--as-of': must be a day of the calendar such as 2026-03-31, but was 2026-02-29",
                "--as-of",
                "2026-02-29");
        assertRefused(
                "Invalid value for option '--zone': must be a zone such as Asia/Shanghai or UTC, but was Mars",
                "--zone",
                "Mars");
        assertRefused("--currency must be the ISO code of a money, but was XXX", "--currency", "XXX");
        assertRefused("--as-of must be in the years 1 to 9999, but was -0001-01-01", "--as-of", "-0001-01-01");
        assertRefused("--as-of must be in the years 1 to 9999, but was +10000-01-01", "--as-of", "+10000-01-01");
        assertRefused("--charset must be known here, but was !!", "--charset", "!!");
        assertRefused("--numbers must be a language such as en, de or fr, but was xx", "--numbers", "xx");
        for (String nowhere : List.of("0", "2147483648", "", " ")) {
            assertRefused(
                    "--column customer must be a header name or a position from 1, but was " + nowhere,
                    "--column",
                    "customer=" + nowhere);
        }
        assertRefused(
                "--column date must be a position from 1, but was day",
                List.of("--no-header", "--column", "customer=1", "--column", "date=day", "--column", "amount=3"));
        assertRefused(
                "--no-header must come with --column for customer, date and amount",
                List.of("--no-header", "--column", "customer=1", "--column", "date=2", "--column", "unit-price=3"));
        assertEquals(MainJob.DONE, run("--purchases", log, "--as-of", "9999-12-31", "--numbers", "de-CH"));
        assertEquals(MainJob.DONE, run("--purchases", log, "--as-of", "0001-01-01", "--column", "customer=1"));
    }

    private void assertRefused(String message, String option, String value) {
        assertRefused(message, List.of(option, value));
    }

    private void assertRefused(String message, List<String> arguments) {
        assertEquals(MainJob.USAGE, run(arguments.toArray(String[]::new)), message);
        assertEquals(message, err.toString().lines().findFirst().orElse(""));
    }

    private Path write(String name, String text) throws IOException {
        return Files.write(data.resolve(name), text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--out", folder.resolve("page.html").toString()));
        return MainJob.run(all.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err));
    }
}
