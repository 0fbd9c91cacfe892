// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.IntakeReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Logs of real shops; they are not part of the project, so these tests say so and step aside where they are not. */
@Tag("QUAL-5")
class RecordedLogsTest {
    private static final CsvFormat SPACES = CsvFormat.standard().withSeparator(CsvFormat.SPACES);

    private final Set<String> customers = new HashSet<>();
    private long refunds;
    private long net;

    @Test
    void takesInAllOfTheCdnowSample() {
        PurchaseMapping mapping = PurchaseMapping.builder()
                .customer(Column.at(1))
                .date(Column.at(3))
                .quantity(Column.at(4))
                .amount(Column.at(5))
                .dates(DateStyle.compact())
                .currency(Currency.getInstance("USD"))
                .build();
        IntakeReport report = read(mapping, "cdnow_sample.txt.gz", SPACES.withoutHeader());
        assertEquals(new IntakeReport.Counts(6_919, 6_919, 0, 0), report.counts());
        assertEquals(2_357, customers.size());
        assertEquals(2_440_919_400L, net);
    }

    @Test
    void takesInAllOfTheCdnowMasterFile() {
        PurchaseMapping mapping = PurchaseMapping.builder()
                .customer(Column.named("customer_id"))
                .date(Column.named("date"))
                .amount(Column.named("dollar_value"))
                .dates(DateStyle.compact())
                .currency(Currency.getInstance("USD"))
                .build();
        IntakeReport report = read(mapping, "cdnow_master.txt.gz", SPACES);
        assertEquals(new IntakeReport.Counts(69_659, 69_659, 0, 0), report.counts());
        assertEquals(23_570, customers.size());
    }

    @Test
    void takesInOnlineRetailWithCancellationsAsRefundsAndWithoutRowsOfNobody() {
        PurchaseMapping mapping = PurchaseMapping.builder()
                .customer(Column.named("CustomerID"))
                .date(Column.named("InvoiceDate"))
                .orderId(Column.named("InvoiceNo"))
                .product(Column.named("StockCode"))
                .quantity(Column.named("Quantity"))
                .unitPrice(Column.named("UnitPrice"))
                .refundMark("C")
                .currency(Currency.getInstance("GBP"))
                .build();
        IntakeReport report = read(mapping, "uci_online_retail.csv.gz", CsvFormat.standard());
        assertEquals(new IntakeReport.Counts(541_909, 406_829, 0, 135_080), report.counts());
        assertEquals(135_080, report.rejected(IntakeReason.NO_CUSTOMER));
        assertEquals(4_372, customers.size());
        assertEquals(8_905, refunds);
        assertEquals(83_000_658_140L, net);
    }

    private IntakeReport read(PurchaseMapping mapping, String name, CsvFormat format) {
        Path file = Path.of(System.getProperty("rapport.root", "."), "..", "shared", "data", name);
        if (!Files.exists(file)) {
            System.out.println("skipped: " + name + " is not there");
        }
        Assumptions.assumeTrue(Files.exists(file), () -> name + " is not there");
        IntakeReport report = PurchaseIntake.of(mapping).read(CsvSource.of(file, format), row -> {
            customers.add(row.customer());
            refunds += row.isRefund() ? 1 : 0;
            net += row.isRefund() ? -row.amountTenThousandths() : row.amountTenThousandths();
            return true;
        });
        System.out.println(report.explain(Locale.ENGLISH).lines().limit(2).toList() + ", " + refunds + " refunds, "
                + customers.size() + " customers");
        return report;
    }
}
