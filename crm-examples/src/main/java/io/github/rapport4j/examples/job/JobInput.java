// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.examples.company.Company;
import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.examples.company.CompanyFolder;
import io.github.rapport4j.examples.company.CompanyIntake;
import io.github.rapport4j.examples.company.CompanySettings;
import io.github.rapport4j.examples.company.CompanyText;
import io.github.rapport4j.examples.report.Text;
import io.github.rapport4j.intake.csv.CsvFormat;
import io.github.rapport4j.intake.csv.CsvSource;
import io.github.rapport4j.intake.row.RowSource;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the files of the job, the user's or the bundled sample. */
public final class JobInput {
    private static final LocalDate SAMPLE_DAY = LocalDate.of(2023, 12, 31);
    private static final String SAMPLE = "/io/github/rapport4j/examples/sample/";

    private final JobOptions options;
    private final Map<CompanyFile, RowSource> sources = new EnumMap<>(CompanyFile.class);
    private final List<Text> notes = new ArrayList<>();

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
        if (options.isSample()) {
            bundled();
        } else {
            options.files.inFolder().ifPresent(this::folder);
            options.files.single().forEach(this::file);
        }
        Company base = CompanyIntake.read(sources, settings());
        LocalDate day = base.asOf().day();
        if (options.asOf == null && day.isAfter(LocalDate.now(options.zone))) {
            notes.add(Text.of(Reason.of(CompanyText.FUTURE_DAY, day)));
        }
        LoadedFiles.Wishes wishes = new LoadedFiles.Wishes(options.currency(), JobTargets.parse(options.targets));
        return new LoadedFiles(base, name(), notes, wishes);
    }

    private void bundled() {
        for (CompanyFile file : CompanyFile.values()) {
            String name = file.fileName();
            if (JobInput.class.getResource(SAMPLE + name) != null) {
                sources.put(file, CsvSource.of(name, () -> open(SAMPLE + name), CsvFormat.standard()));
            }
        }
    }

    private void folder(CompanyFolder folder) {
        folder.files().forEach(this::file);
        if (!folder.others().isEmpty()) {
            notes.add(Text.of(Reason.of(CompanyText.OTHER_FILES, folderName(), folder.others())));
        }
    }

    private void file(CompanyFile file, Path path) {
        sources.put(file, CsvSource.of(path, format(file)));
    }

    /** Only logs of purchases come from systems that write them their own way. */
    private CsvFormat format(CompanyFile file) {
        CsvFormat format = CsvFormat.standard().withCharset(options.charset());
        if (file != CompanyFile.PURCHASES) {
            return format;
        }
        CsvFormat separated = format.withSeparator(options.separator());
        return options.noHeader ? separated.withoutHeader() : separated;
    }

    private CompanySettings settings() {
        @Nullable LocalDate day = options.asOf == null && options.isSample() ? SAMPLE_DAY : options.asOf;
        return new CompanySettings(
                options.zone,
                Optional.ofNullable(day),
                options.currency(),
                new JobMapping(options).purchases(header()));
    }

    /** The columns of the log of purchases, if it has a header. */
    private List<String> header() {
        @Nullable RowSource purchases = sources.get(CompanyFile.PURCHASES);
        if (purchases == null) {
            return List.of();
        }
        try (RowSource.Cursor cursor = purchases.open()) {
            return cursor.header();
        }
    }

    private Optional<String> name() {
        return options.isSample()
                ? Optional.empty()
                : Optional.of(folderName())
                        .filter(Predicate.not(String::isEmpty))
                        .or(() -> Optional.of(String.join(
                                ", ",
                                sources.values().stream().map(RowSource::name).toList())));
    }

    private String folderName() {
        return options.files.folder().map(Path::normalize).map(Path::toString).orElse("");
    }

    private static InputStream open(String path) {
        return Objects.requireNonNull(JobInput.class.getResourceAsStream(path), path);
    }
}
