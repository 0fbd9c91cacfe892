// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.purchase.PurchaseIntake;
import io.github.rapport4j.intake.purchase.PurchaseMapping;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The key figures of public purchase logs against those of other programs: of the sample by its golden file, of the
 * whole logs by figures computed from the same formulas. Where the folder of logs is not there, the tests say so.
 */
@Tag("RFM-1")
@Tag("RFM-2")
@Tag("KPI-1")
@Tag("KPI-3")
@Tag("KPI-4")
@Tag("KPI-13")
@Tag("KPI-22")
@Tag("KPI-23")
@Tag("KPI-24")
class LogFiguresTest {
    private static final Path SHARED = Path.of(System.getProperty("rapport.root", "."), "..", "shared");
    private static final Pattern FIELD = Pattern.compile("\\s*\"([^\"]+)\": (\\{|[^,]+),?");

    @Test
    void everyFigureOfTheCdnowSampleIsTheGoldenOne() throws IOException {
        PurchaseMapping mapping = cdnow().customer(Column.at(2))
                .date(Column.at(3))
                .amount(Column.at(5))
                .build();
        PurchaseColumns columns = read("cdnow_sample.txt.gz", mapping, spaces().withoutHeader());
        Map<String, String> found = LogFigures.of(columns, LocalDate.of(1997, 9, 30), LocalDate.of(1998, 6, 30));
        Map<String, String> golden = golden(SHARED.resolve("golden/cdnow_sample/kpis.json"));
        assertEquals("cdnow_sample", golden.remove("dataset"));
        assertEquals("1998-06-30", golden.remove("asof_end"));
        assertEquals(String.valueOf(columns.rows()), golden.remove("rows"));
        assertEquals(100, golden.size(), golden.toString());
        assertAll(golden, found);
    }

    @Test
    void everyFigureOfTheWholeCdnowLogIsThatOfTheOtherProgram() throws IOException {
        PurchaseMapping mapping = cdnow().customer(Column.named("customer_id"))
                .date(Column.named("date"))
                .amount(Column.named("dollar_value"))
                .build();
        PurchaseColumns columns = read("cdnow_master.txt.gz", mapping, spaces());
        assertPinned("cdnow_master.txt", columns, LocalDate.of(1997, 9, 30), LocalDate.of(1998, 6, 30));
    }

    /** Cancellations are refunds without a link: they reduce spend on their day and take no purchase day away. */
    @Test
    @Tag("FACT-5")
    void everyFigureOfOnlineRetailIsThatOfTheOtherProgram() throws IOException {
        PurchaseMapping mapping = PurchaseMapping.builder()
                .customer(Column.named("CustomerID"))
                .date(Column.named("InvoiceDate"))
                .orderId(Column.named("InvoiceNo"))
                .product(Column.named("StockCode"))
                .quantity(Column.named("Quantity"))
                .unitPrice(Column.named("UnitPrice"))
                .currency(Currency.getInstance("GBP"))
                .build();
        PurchaseColumns columns = read("uci_online_retail.csv.gz", mapping, CsvFormat.standard());
        assertPinned("online_retail.txt", columns, LocalDate.of(2011, 6, 30), LocalDate.of(2011, 12, 9));
    }

    private static void assertPinned(String file, PurchaseColumns columns, LocalDate before, LocalDate end)
            throws IOException {
        Map<String, String> pinned = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(LogFiguresTest.class.getResourceAsStream("/logs/" + file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> pinned.put(line.split(" ")[0], line.split(" ")[1]));
        }
        Map<String, String> found = LogFigures.of(columns, before, end);
        assertEquals(pinned.keySet(), found.keySet());
        assertAll(pinned, found);
    }

    private static void assertAll(Map<String, String> expected, Map<String, String> found) {
        expected.forEach((name, value) -> {
            String actual = Objects.requireNonNull(found.get(name), name);
            if (value.matches("-?[0-9]+(\\.[0-9]+)?")) {
                double wanted = Double.parseDouble(value);
                assertEquals(wanted, Double.parseDouble(actual), 1e-12 * Math.abs(wanted), name);
            } else {
                assertEquals(value, actual, name);
            }
        });
    }

    private static PurchaseMapping.Builder cdnow() {
        return PurchaseMapping.builder().dates(DateStyle.compact()).currency(Currency.getInstance("USD"));
    }

    private static CsvFormat spaces() {
        return CsvFormat.standard().withSeparator(CsvFormat.SPACES);
    }

    private static PurchaseColumns read(String log, PurchaseMapping mapping, CsvFormat format) {
        Path file = SHARED.resolve("data").resolve(log);
        boolean there = Files.exists(file);
        if (!there) {
            System.out.println("not compared, the log is not there: " + log);
        }
        assumeTrue(there);
        CustomerIndex customers = CustomerIndex.empty();
        Map<String, Long> orders = new HashMap<>();
        PurchaseColumns.Builder columns =
                PurchaseColumns.builder(mapping.currency().orElseThrow(), customers);
        PurchaseIntake.of(mapping).read(CsvSource.of(file, format), row -> {
            long amount = row.isRefund() ? -row.amountTenThousandths() : row.amountTenThousandths();
            columns.add(customers.add(row.customer()), row.epochDay(), amount);
            if (!row.order().isEmpty()) {
                columns.order(orders.computeIfAbsent(row.order(), order -> (long) orders.size()));
            }
            return true;
        });
        return columns.build();
    }

    /** The numbers and words of a file of nested objects, one field a line, each under the names above it. */
    private static Map<String, String> golden(Path file) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        Deque<String> path = new ArrayDeque<>();
        for (String line : Files.readAllLines(file)) {
            Matcher field = FIELD.matcher(line);
            if (!field.matches()) {
                path.pollLast();
            } else if (field.group(2).equals("{")) {
                path.addLast(field.group(1) + ".");
            } else {
                String value = field.group(2).replace("\"", "").replace("null", "none");
                fields.put(String.join("", path) + field.group(1), value);
            }
        }
        return fields;
    }
}
