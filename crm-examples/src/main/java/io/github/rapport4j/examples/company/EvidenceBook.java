// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.company;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.lead.LeadId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pieces of evidence of each lead. To take a piece back is to let its source say from then on that it does not
 * know; what is taken back on its own day was never said.
 */
final class EvidenceBook {
    private final FileReading files;
    private final Map<LeadId, Map<EvidenceId, BantEvidence>> pieces = new LinkedHashMap<>();
    private final List<Retraction> retractions = new ArrayList<>();

    EvidenceBook(FileReading files) {
        this.files = files;
    }

    private record Retraction(LeadId lead, BantEvidence by, EvidenceId of, long line) {}

    void add(LeadRows.Piece piece, long line) {
        pieces.computeIfAbsent(piece.lead(), lead -> new LinkedHashMap<>())
                .put(piece.evidence().id(), piece.evidence());
        piece.retracts().ifPresent(of -> retractions.add(new Retraction(piece.lead(), piece.evidence(), of, line)));
    }

    Map<LeadId, LeadEvidence> byLead() {
        retractions.forEach(this::retract);
        Map<LeadId, LeadEvidence> byLead = new LinkedHashMap<>();
        pieces.forEach((lead, all) -> byLead.put(lead, LeadEvidence.of(all.values())));
        return byLead;
    }

    private void retract(Retraction retraction) {
        Map<EvidenceId, BantEvidence> ofLead = pieces.getOrDefault(retraction.lead(), Map.of());
        BantEvidence taken = ofLead.get(retraction.of());
        BantEvidence by = retraction.by();
        if (taken == null || taken.id().equals(by.id())) {
            Reason reason = Reason.of(CompanyText.UNKNOWN_EVIDENCE, by.id(), retraction.of(), retraction.lead());
            files.contradictions().kept(CompanyFile.EVIDENCE, retraction.line(), reason);
        } else if (!by.date().isAfter(taken.date())) {
            ofLead.remove(taken.id());
        } else if (by.criterion() != taken.criterion() || !by.source().equals(taken.source())) {
            BantEvidence silence = silence(taken, by);
            ofLead.put(silence.id(), silence);
        }
    }

    private static BantEvidence silence(BantEvidence taken, BantEvidence by) {
        return BantEvidence.builder()
                .id(EvidenceId.of(by.id() + "/retracts"))
                .criterion(taken.criterion())
                .source(taken.source())
                .author(by.author())
                .date(by.date())
                .answer(BantAnswer.UNKNOWN)
                .build();
    }
}
