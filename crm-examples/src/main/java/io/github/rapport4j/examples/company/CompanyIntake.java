// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.FileReading.Shape;
import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.intake.row.RowSource;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Reads a customer base from any of its files (客户档案导入). One object reads one base; it is for one thread. */
public final class CompanyIntake {
    private final CompanySettings settings;
    private final FileReading files;
    private final List<Fact> facts = new ArrayList<>();
    private Optional<PurchaseLog> log = Optional.empty();

    private CompanyIntake(Map<CompanyFile, RowSource> sources, CompanySettings settings) {
        this.settings = settings;
        this.files = new FileReading(sources, settings);
    }

    /**
     * Reads files.
     *
     * @param sources the files that are there
     * @param settings how they are to be understood
     * @return what they say, with a report of every row and all that contradicts itself
     * @throws io.github.rapport4j.intake.row.IntakeException if a file cannot be read at all
     */
    public static Company read(Map<CompanyFile, RowSource> sources, CompanySettings settings) {
        Objects.requireNonNull(settings, "settings");
        return new CompanyIntake(Map.copyOf(sources), settings).read();
    }

    private Company read() {
        PartyBook parties = PartyBook.read(files);
        purchases();
        facts(CompanyFile.INTERACTIONS, TalkRows::interaction);
        facts(CompanyFile.CASES, ServiceRows::serviceCase);
        facts(CompanyFile.SURVEYS, ServiceRows::survey);
        facts(CompanyFile.REFERRALS, DealRows::referral);
        parties.contracts(facts);
        facts(CompanyFile.TOUCHES, TalkRows::touch);
        facts(CompanyFile.ACTIONS, DealRows::action);
        LeadBook leads = LeadBook.read(files);
        StageBook stages = StageBook.read(files);
        Map<CustomerId, CustomerCard> cards = parties.assemble();
        AsOf asOf = AsOf.of(day(leads, stages), settings.zone());
        LeadBook.Queue queue = leads.queue(cards, asOf);
        ProofDesk proofs = proofs(cards, queue, parties);
        Map<CustomerId, LifecycleState> states =
                new StageCourse(proofs, parties, files.contradictions(), asOf).run(stages, cards);
        Company.Course course = new Company.Course(log.flatMap(PurchaseLog::columns), proofs, stages, states);
        return new Company(asOf, Company.People.of(cards, queue), course, account());
    }

    private void purchases() {
        if (files.has(CompanyFile.PURCHASES)) {
            PurchaseLog read =
                    PurchaseLog.read(files.source(CompanyFile.PURCHASES), files.context(CompanyFile.PURCHASES));
            files.add(CompanyFile.PURCHASES, read.report());
            facts.addAll(read.facts());
            log = Optional.of(read);
            read.columns().ifPresent(columns -> files.in(columns.currency()));
        }
    }

    private void facts(CompanyFile file, BiFunction<Row, FileContext, FactRow> mapping) {
        files.read(file, new Shape<>(mapping, FactRow::key), (row, line) -> facts.addAll(row.facts()));
    }

    private LocalDate day(LeadBook leads, StageBook stages) {
        return settings.day()
                .or(() -> log.flatMap(PurchaseLog::lastDay))
                .or(() -> Stream.of(lastFact(), leads.lastDay(), stages.lastDay(settings.zone()))
                        .flatMap(Optional::stream)
                        .max(LocalDate::compareTo))
                .orElseGet(() -> LocalDate.now(settings.zone())); // files without any day are told as of today
    }

    private Optional<LocalDate> lastFact() {
        return facts.stream()
                .map(fact -> fact.occurredAt().dayIn(settings.zone()))
                .max(LocalDate::compareTo);
    }

    private ProofDesk proofs(Map<CustomerId, CustomerCard> cards, LeadBook.Queue queue, PartyBook parties) {
        Map<CustomerId, Lead> leads = new HashMap<>();
        queue.all().forEach(lead -> lead.profile().customer().ifPresent(id -> leads.putIfAbsent(id, lead)));
        Set<FactKind> recorded = EnumSet.noneOf(FactKind.class);
        files().forEach(file -> recorded.addAll(file.kinds()));
        return new ProofDesk(HistoryBook.of(facts, recorded), new ProofDesk.Known(cards, leads, parties.termsDays()));
    }

    private Company.Account account() {
        return new Company.Account(
                files(), files.reports(), List.copyOf(files.contradictions().list()));
    }

    private Set<CompanyFile> files() {
        Set<CompanyFile> given = EnumSet.noneOf(CompanyFile.class);
        Stream.of(CompanyFile.values()).filter(files::has).forEach(given::add);
        return given;
    }
}
