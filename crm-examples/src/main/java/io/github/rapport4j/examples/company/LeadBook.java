// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.examples.company.FileReading.Shape;
import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.lead.LeadId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The leads with their evidence, and those of them that are customers already. */
final class LeadBook {
    private final FileReading files;
    private final Map<LeadId, Lead> leads = new LinkedHashMap<>();
    private final Map<LeadId, Long> lines = new HashMap<>();
    private final Map<BantEvidence, Long> evidenceLines = new LinkedHashMap<>();

    private LeadBook(FileReading files) {
        this.files = files;
    }

    /** All leads, and those to call. */
    record Queue(List<Lead> all, List<Lead> open) {}

    static LeadBook read(FileReading files) {
        LeadBook book = new LeadBook(files);
        files.read(CompanyFile.LEADS, new Shape<>((row, context) -> LeadRows.lead(row), Lead::id), (lead, line) -> {
            book.leads.put(lead.id(), lead);
            book.lines.put(lead.id(), line);
        });
        EvidenceBook evidence = new EvidenceBook(files);
        files.read(
                CompanyFile.EVIDENCE,
                new Shape<>(
                        book::piece, (LeadRows.Piece piece) -> piece.evidence().id()),
                (piece, line) -> {
                    evidence.add(piece, line);
                    book.evidenceLines.put(piece.evidence(), line);
                });
        evidence.byLead().forEach((id, pieces) -> book.leads.computeIfPresent(id, (same, lead) -> lead.with(pieces)));
        return book;
    }

    Optional<LocalDate> lastDay() {
        return evidenceLines.keySet().stream().map(BantEvidence::date).max(LocalDate::compareTo);
    }

    /** Tells what does not go together, and leaves the leads that are customers out of the queue. */
    Queue queue(Map<CustomerId, CustomerCard> cards, AsOf asOf) {
        evidenceLines.forEach((piece, line) -> {
            if (piece.date().isAfter(asOf.day())) {
                Reason reason = Reason.of(CompanyText.EVIDENCE_AFTER_REPORT, piece.id(), piece.date());
                files.contradictions().kept(CompanyFile.EVIDENCE, line, reason);
            }
        });
        Map<String, CustomerId> names = new HashMap<>();
        cards.values().stream()
                .filter(CustomerCard::isNamed)
                .forEach(card -> names.putIfAbsent(
                        folded(card.customer().name().value()), card.customer().id()));
        List<Lead> open = new ArrayList<>();
        leads.values().stream().filter(lead -> isOpen(lead, names)).forEach(open::add);
        return new Queue(List.copyOf(leads.values()), open);
    }

    private LeadRows.Piece piece(Row row, FileContext context) {
        LeadRows.Piece piece = LeadRows.piece(row);
        if (!leads.containsKey(piece.lead())) {
            Reason reason = Reason.of(CompanyText.UNKNOWN_LEAD, piece.lead());
            throw context.contradictions().rejected(context.file(), row, "lead", reason);
        }
        return piece;
    }

    private boolean isOpen(Lead lead, Map<String, CustomerId> names) {
        Optional<CustomerId> customer = lead.profile().customer();
        if (customer.isPresent()) {
            boolean isKnown = files.context(CompanyFile.LEADS).customers().has(customer.get());
            tell(lead, isKnown ? CompanyText.LEAD_IS_CUSTOMER : CompanyText.LEAD_OF_UNKNOWN_CUSTOMER, customer.get());
            if (isKnown) {
                return false;
            }
        }
        CustomerId named = names.get(folded(lead.name()));
        if (named != null) {
            tell(lead, CompanyText.LEAD_NAMED_AS_CUSTOMER, named);
        }
        return named == null;
    }

    private void tell(Lead lead, CompanyText what, CustomerId customer) {
        long line = lines.getOrDefault(lead.id(), 0L);
        files.contradictions().kept(CompanyFile.LEADS, line, Reason.of(what, lead.id(), customer));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
