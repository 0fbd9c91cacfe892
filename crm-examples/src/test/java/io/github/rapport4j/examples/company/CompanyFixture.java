// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.purchase.PurchaseMapping;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.RowSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A company whose files are texts. */
final class CompanyFixture {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    private final Map<CompanyFile, RowSource> sources = new EnumMap<>(CompanyFile.class);

    static CompanyFixture with(CompanyFile file, String... lines) {
        return new CompanyFixture().and(file, lines);
    }

    CompanyFixture and(CompanyFile file, String... lines) {
        return and(file, CsvSource.ofText(file.fileName(), String.join("\n", lines) + "\n", CsvFormat.standard()));
    }

    CompanyFixture and(CompanyFile file, RowSource source) {
        sources.put(file, source);
        return this;
    }

    Company read() {
        return CompanyIntake.read(sources, settings(Optional.of(DAY)));
    }

    Company readWithoutDay() {
        return CompanyIntake.read(sources, settings(Optional.empty()));
    }

    static CompanySettings settings(Optional<LocalDate> day) {
        Currency currency = Currency.getInstance("CNY");
        return new CompanySettings(
                SHANGHAI,
                day,
                currency,
                PurchaseMapping.builder()
                        .customer(Column.named("customer"))
                        .date(Column.named("date"))
                        .dates(DateStyle.iso().withZone(SHANGHAI))
                        .orderId(Column.named("order"))
                        .product(Column.named("product"))
                        .amount(Column.named("amount"))
                        .currency(currency)
                        .isRefundsAccepted(true)
                        .build());
    }

    static IntakeReport report(Company company, CompanyFile file) {
        return company.intake().stream()
                .filter(report -> report.source().equals(file.fileName()))
                .findFirst()
                .orElseThrow();
    }

    /** The rejected rows of a file, a line each. */
    static List<String> rejected(Company company, CompanyFile file) {
        return report(company, file).first().stream()
                .map(rejection -> rejection.text(Locale.ENGLISH))
                .toList();
    }

    /** What contradicts itself, a line each. */
    static List<String> contradictions(Company company) {
        return company.contradictions().stream()
                .map(found -> found.source() + " " + found.line() + " " + (found.isKept() ? "kept: " : "rejected: ")
                        + found.what().text(Locale.ENGLISH))
                .toList();
    }
}
