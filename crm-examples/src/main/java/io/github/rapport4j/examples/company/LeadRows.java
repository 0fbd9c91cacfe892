// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.vocabulary.LeadSource;
import io.github.rapport4j.intake.row.IntakeReason;
import io.github.rapport4j.intake.row.Row;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.lead.LeadId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Rows of leads and of evidence about them. */
final class LeadRows {
    private LeadRows() {}

    /** A piece of evidence, and the piece it takes back. */
    record Piece(LeadId lead, BantEvidence evidence, Optional<EvidenceId> retracts) {}

    static Lead lead(Row row) {
        LeadId id = row.value("id", LeadId::of);
        Lead.Names names = new Lead.Names(
                row.optionalText("name").orElse(""),
                row.optionalText("owner").orElse(""),
                row.optionalText("industry").orElse(""));
        Lead.Profile profile = new Lead.Profile(
                names,
                row.optionalTerm("source", LeadSource.values()),
                row.optionalDate("captured"),
                row.optionalValue("customer", CustomerId::of));
        BantAssessment answers = BantAssessment.of(
                undated(row, BantCriterion.BUDGET),
                undated(row, BantCriterion.AUTHORITY),
                undated(row, BantCriterion.NEED),
                undated(row, BantCriterion.TIMELINE));
        return new Lead(id, profile, answers, LeadEvidence.none());
    }

    static Piece piece(Row row) {
        EvidenceId id = row.value("id", EvidenceId::of);
        BantCriterion criterion = row.term("criterion", BantCriterion.values());
        BantAnswer answer = row.value("answer", text -> parse(criterion, text));
        String source = row.optionalText("source").orElse(CustomerRows.UNSAID);
        BantEvidence piece = BantEvidence.builder()
                .id(id)
                .criterion(criterion)
                .answer(answer)
                .date(row.date("date"))
                .source(source)
                .author(row.optionalText("author").orElse(source))
                .purchaseDate(purchaseDate(row, criterion, answer))
                .build();
        return new Piece(row.value("lead", LeadId::of), piece, row.optionalValue("retracts", EvidenceId::of));
    }

    /** Only a known timeline answer is derived from a day. */
    private static Optional<LocalDate> purchaseDate(Row row, BantCriterion criterion, BantAnswer answer) {
        Optional<LocalDate> date = row.optionalDate("purchase_date");
        if (date.isPresent() && (criterion != BantCriterion.TIMELINE || !answer.isKnown())) {
            throw row.refused("purchase_date", Reason.of(IntakeReason.BAD_VALUE));
        }
        return date;
    }

    private static BantAnswer undated(Row row, BantCriterion criterion) {
        return row.optionalValue(criterion.code(), text -> parse(criterion, text))
                .orElse(BantAnswer.UNKNOWN);
    }

    private static BantAnswer parse(BantCriterion criterion, String text) {
        return BantAnswer.parse(criterion, text.toLowerCase(Locale.ROOT));
    }
}
