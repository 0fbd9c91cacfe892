// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.Column;
import io.github.rapport4j.intake.row.IntakeReport;
import io.github.rapport4j.intake.row.RecordReader;
import io.github.rapport4j.intake.row.RowSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the files of the job, the user's or the bundled sample. */
public final class JobInput {
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2023, 12, 31);

    private final JobOptions options;
    private final List<IntakeReport> intake = new ArrayList<>();

    private JobInput(JobOptions options) {
        this.options = options;
    }

    /**
     * Reads everything that the options name, or the sample when they name nothing.
     *
     * @param options what the user asked for
     * @return what was read, with a report of every row
     * @throws io.github.rapport4j.intake.row.IntakeException if a file cannot be read at all
     */
    public static LoadedFiles read(JobOptions options) {
        return new JobInput(options).read();
    }

    private LoadedFiles read() {
        Optional<PurchaseLog> log = source(options.purchases, "purchases.csv")
                .map(source -> PurchaseLog.read(source, new JobMapping(options).purchases()));
        log.ifPresent(read -> intake.add(read.report()));
        Map<CustomerId, CustomerRecord> customers = customers();
        Optional<List<LeadRecord>> leads = source(options.leads, "leads.csv").map(this::leads);
        LoadedFiles.People people = new LoadedFiles.People(customers, leads, name());
        return new LoadedFiles(asOf(log), log.flatMap(PurchaseLog::columns), people, intake);
    }

    private Map<CustomerId, CustomerRecord> customers() {
        Map<CustomerId, CustomerRecord> customers = new LinkedHashMap<>();
        RecordReader<CustomerRecord> reader = RecordReader.of(CustomerRecord::from, CustomerRecord::id)
                .withColumn("contact_name", Column.named("contact_name").asPersonal());
        source(options.customers, "customers.csv")
                .ifPresent(source ->
                        intake.add(reader.read(source, customer -> customers.put(customer.id(), customer))));
        return customers;
    }

    private List<LeadRecord> leads(RowSource source) {
        List<LeadRecord> leads = new ArrayList<>();
        intake.add(RecordReader.of(LeadRecord::from, LeadRecord::id).read(source, leads::add));
        return leads;
    }

    private AsOf asOf(Optional<PurchaseLog> log) {
        LocalDate day = options.asOf;
        if (day == null) {
            day = options.isSample()
                    ? SAMPLE_DAY
                    : log.flatMap(PurchaseLog::lastDay).orElse(SAMPLE_DAY);
        }
        return AsOf.of(day, options.zone);
    }

    private Optional<String> name() {
        return options.isSample()
                ? Optional.empty()
                : Optional.of(String.join(
                        ", ", intake.stream().map(IntakeReport::source).toList()));
    }

    private Optional<RowSource> source(@Nullable Path file, String sample) {
        if (options.isSample()) {
            return Optional.of(CsvSource.of(sample, () -> bundled(sample), CsvFormat.standard()));
        }
        return Optional.ofNullable(file).map(path -> CsvSource.of(path, format(path)));
    }

    private CsvFormat format(Path path) {
        CsvFormat format = CsvFormat.standard().withCharset(options.charset());
        if (!path.equals(options.purchases)) {
            return format;
        }
        CsvFormat separated = format.withSeparator(options.separator());
        return options.noHeader ? separated.withoutHeader() : separated;
    }

    private static InputStream bundled(String name) {
        String path = "/io/github/rapport4j/examples/sample/" + name;
        return Objects.requireNonNull(JobInput.class.getResourceAsStream(path), path);
    }
}
