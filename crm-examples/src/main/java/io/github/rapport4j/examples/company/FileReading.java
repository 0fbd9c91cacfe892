// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.examples.company.FileContext.KnownCustomers;
import io.github.rapport4j.intake.cell.DateStyle;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.RecordReader;
import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.intake.row.RowSource;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ObjLongConsumer;

/** Reads files one after the other and keeps what became of their rows. */
final class FileReading {
    private static final List<String> PERSONAL = List.of(
            "name",
            "contact_name",
            "contact_title",
            "title",
            "phone",
            "email",
            "birthday",
            "statement",
            "summary",
            "feedback",
            "commitment",
            "comment",
            "cause",
            "improvement",
            "note",
            "override_reason",
            "tax_id");

    private final Map<CompanyFile, RowSource> sources;
    private CompanySettings settings;
    private final Contradictions contradictions;
    private final Map<CompanyFile, IntakeReport> reports = new EnumMap<>(CompanyFile.class);
    private KnownCustomers customers = new KnownCustomers(true, Set.of());

    FileReading(Map<CompanyFile, RowSource> sources, CompanySettings settings) {
        this.sources = sources;
        this.settings = settings;
        Map<CompanyFile, String> names = new EnumMap<>(CompanyFile.class);
        sources.forEach((file, source) -> names.put(file, source.name()));
        contradictions = new Contradictions(names);
    }

    boolean has(CompanyFile file) {
        return sources.containsKey(file);
    }

    /** From now on rows may only be about these. */
    void only(Set<CustomerId> ids) {
        customers = new KnownCustomers(false, ids);
    }

    /** From now on amounts without a currency are in this one. */
    void in(Currency currency) {
        settings = new CompanySettings(settings.zone(), settings.day(), currency, settings.purchases());
    }

    FileContext context(CompanyFile file) {
        return new FileContext(file, settings, customers, contradictions);
    }

    RowSource source(CompanyFile file) {
        return Objects.requireNonNull(sources.get(file), file::fileName);
    }

    <T> void read(CompanyFile file, Shape<T> shape, ObjLongConsumer<? super T> sink) {
        if (has(file)) {
            FileContext context = context(file);
            RecordReader<T> reader = RecordReader.<T>of(row -> shape.mapping().apply(row, context), shape.key())
                    .withDates(DateStyle.iso().withZone(settings.zone()));
            for (String column : PERSONAL) {
                reader = reader.withColumn(column, Column.named(column).asPersonal());
            }
            add(file, reader.readNumbered(source(file), sink));
        }
    }

    void add(CompanyFile file, IntakeReport report) {
        reports.put(file, report);
    }

    List<IntakeReport> reports() {
        return List.copyOf(reports.values());
    }

    Contradictions contradictions() {
        return contradictions;
    }

    /** How rows become records, and what tells the records apart. */
    record Shape<T>(BiFunction<Row, FileContext, T> mapping, Function<T, ?> key) {}
}
