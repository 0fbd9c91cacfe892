// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.intake.purchase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeException;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.Rejection;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class IntakeProperties {
    private static final PurchaseMapping MAPPING = PurchaseMapping.builder()
            .customer(Column.named("customer"))
            .date(Column.named("date"))
            .orderId(Column.named("order"))
            .amount(Column.named("amount"))
            .currency(Currency.getInstance("CNY"))
            .build();

    @Property(tries = 500)
    @Tag("QUAL-5")
    void rowsAreAcceptedDuplicateOrRejectedAndNothingElse(@ForAll("logs") List<String> rows) {
        List<Fact> facts = new ArrayList<>();
        IntakeReport report = PurchaseIntake.of(MAPPING).readFacts(source(rows), facts::add);
        long good = rows.stream().filter(IntakeProperties::isGood).count();
        assertEquals(rows.size(), report.rows());
        assertEquals(good, report.accepted());
        assertEquals(0, report.duplicates());
        assertEquals(rows.size() - good, report.rejected());
        assertEquals(good, facts.size());
        for (Rejection rejection : report.first()) {
            assertTrue(!isGood(rows.get((int) rejection.line() - 2)));
        }
    }

    @Property(tries = 500)
    @Tag("QUAL-5")
    @Tag("FACT-3")
    void readingAgainAddsNothingAndDerivesTheSameIds(@ForAll("logs") List<String> rows) {
        Map<String, Fact> facts = new HashMap<>();
        PurchaseIntake intake = PurchaseIntake.of(MAPPING);
        IntakeReport once =
                intake.readFacts(source(rows), fact -> facts.put(fact.id().value(), fact) == null);
        assertEquals(once.accepted(), facts.size());
        Set<Fact> before = new HashSet<>(facts.values());
        IntakeReport again =
                intake.readFacts(source(rows), fact -> facts.put(fact.id().value(), fact) == null);
        IntakeReport byIds = PurchaseIntake.of(MAPPING)
                .readFacts(source(rows), fact -> facts.put(fact.id().value(), fact) == null);
        assertEquals(new IntakeReport.Counts(once.rows(), 0, once.accepted(), once.rejected()), again.counts());
        assertEquals(again, byIds);
        assertEquals(before, new HashSet<>(facts.values()));
    }

    @Property(tries = 300)
    @Tag("QUAL-5")
    void factsAndPrimitivesAreCountedAlike(@ForAll("logs") List<String> rows) {
        assertEquals(
                PurchaseIntake.of(MAPPING).readFacts(source(rows), fact -> true),
                PurchaseIntake.of(MAPPING).read(source(rows), row -> true));
    }

    @Property(tries = 500)
    @Tag("QUAL-6")
    void arbitraryBytesGiveAReportOrATypedRefusal(@ForAll byte[] bytes, @ForAll boolean spaces) {
        CsvFormat format = CsvFormat.standard().withoutHeader();
        PurchaseMapping places = PurchaseMapping.builder()
                .customer(Column.at(1))
                .date(Column.at(2))
                .amount(Column.at(3))
                .currency(Currency.getInstance("CNY"))
                .build();
        CsvSource source = CsvSource.of(
                "bytes",
                () -> new ByteArrayInputStream(bytes),
                spaces ? format.withSeparator(CsvFormat.SPACES) : format);
        try {
            IntakeReport report = PurchaseIntake.of(places).read(source, row -> true);
            assertEquals(report.rows(), report.accepted() + report.duplicates() + report.rejected());
        } catch (IntakeException e) {
            assertEquals("bytes", e.source());
        }
    }

    @Provide
    Arbitrary<List<String>> logs() {
        Arbitrary<String> customers = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(5, "A"),
                net.jqwik.api.Tuple.of(3, "\"张, 三\""),
                net.jqwik.api.Tuple.of(1, ""),
                net.jqwik.api.Tuple.of(1, "na"));
        Arbitrary<String> dates =
                Arbitraries.of("2024-02-29", "2024-03-05 08:26:30", "2023-02-29", "soon", "2024-03-05");
        Arbitrary<String> orders = Arbitraries.of("1", "2", "", "C1");
        Arbitrary<String> amounts = Arbitraries.of("1", "0", "-2.5", "\"1,234.56\"", "1.00001", "x", "1", "", "-0");
        Arbitrary<String> rows = Combinators.combine(customers, dates, orders, amounts)
                .as((customer, date, order, amount) -> customer + "," + date + "," + order + "," + amount);
        return rows.list().ofMaxSize(40);
    }

    private static CsvSource source(List<String> rows) {
        return CsvSource.ofText("log", "customer,date,order,amount\n" + String.join("\n", rows), CsvFormat.standard());
    }

    /** What the rules say of the few values used here, written as a list. */
    private static boolean isGood(String row) {
        String rest = row.replace("\"张, 三\"", "B").replace("\"1,234.56\"", "1234.56");
        String[] cells = rest.split(",", -1);
        return Set.of("A", "B").contains(cells[0])
                && !Set.of("2023-02-29", "soon").contains(cells[1])
                && Set.of("1", "0", "-2.5", "1234.56", "-0").contains(cells[3]);
    }
}
