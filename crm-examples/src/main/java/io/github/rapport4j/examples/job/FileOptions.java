// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.examples.company.CompanyFile;
import io.github.rapport4j.examples.company.CompanyFolder;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which files to read: a folder of them, single ones, or both; a single one counts before that of the folder. */
final class FileOptions {
    private static final String FILE = "FILE";

    private final Map<CompanyFile, Path> given = new EnumMap<>(CompanyFile.class);

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description =
                    "reads every file in it whose name is one of those below, such as customers.csv, plain or gzip")
    private @Nullable Path folder;

    @Option(names = "--purchases", paramLabel = FILE, description = "purchase log, plain or gzip; enough on its own")
    void purchases(Path file) {
        given.put(CompanyFile.PURCHASES, file);
    }

    @Option(
            names = "--customers",
            paramLabel = FILE,
            description = "customers: id and, where known, name, industry, ...")
    void customers(Path file) {
        given.put(CompanyFile.CUSTOMERS, file);
    }

    @Option(
            names = "--leads",
            paramLabel = FILE,
            description = "leads: id and answers budget, authority, need, timeline")
    void leads(Path file) {
        given.put(CompanyFile.LEADS, file);
    }

    @Option(names = "--contacts", paramLabel = FILE, description = "persons at customers")
    void contacts(Path file) {
        given.put(CompanyFile.CONTACTS, file);
    }

    @Option(names = "--needs", paramLabel = FILE, description = "needs and concerns of customers")
    void needs(Path file) {
        given.put(CompanyFile.NEEDS, file);
    }

    @Option(names = "--consents", paramLabel = FILE, description = "consents given or withdrawn")
    void consents(Path file) {
        given.put(CompanyFile.CONSENTS, file);
    }

    @Option(names = "--evidence", paramLabel = FILE, description = "dated evidence about leads")
    void evidence(Path file) {
        given.put(CompanyFile.EVIDENCE, file);
    }

    @Option(names = "--interactions", paramLabel = FILE, description = "contacts with customers")
    void interactions(Path file) {
        given.put(CompanyFile.INTERACTIONS, file);
    }

    @Option(names = "--cases", paramLabel = FILE, description = "complaints and requests for service")
    void cases(Path file) {
        given.put(CompanyFile.CASES, file);
    }

    @Option(names = "--surveys", paramLabel = FILE, description = "survey answers")
    void surveys(Path file) {
        given.put(CompanyFile.SURVEYS, file);
    }

    @Option(names = "--referrals", paramLabel = FILE, description = "steps of referrals")
    void referrals(Path file) {
        given.put(CompanyFile.REFERRALS, file);
    }

    @Option(names = "--contracts", paramLabel = FILE, description = "steps of contracts")
    void contracts(Path file) {
        given.put(CompanyFile.CONTRACTS, file);
    }

    @Option(names = "--touches", paramLabel = FILE, description = "when we turned to customers unasked")
    void touches(Path file) {
        given.put(CompanyFile.TOUCHES, file);
    }

    @Option(names = "--actions", paramLabel = FILE, description = "actions done or waived")
    void actions(Path file) {
        given.put(CompanyFile.ACTIONS, file);
    }

    @Option(names = "--stages", paramLabel = FILE, description = "lifecycle events")
    void stages(Path file) {
        given.put(CompanyFile.STAGES, file);
    }

    /** Whether no file is asked for. */
    boolean isEmpty() {
        return given.isEmpty() && folder == null;
    }

    /** What the folder holds, if one was named. */
    Optional<CompanyFolder> inFolder() {
        return Optional.ofNullable(folder).map(CompanyFolder::of);
    }

    /** What to call the folder, if one was named. */
    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** The files named one by one. */
    Map<CompanyFile, Path> single() {
        return given;
    }
}
