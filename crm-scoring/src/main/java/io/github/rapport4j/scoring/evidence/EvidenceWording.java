// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import java.util.ArrayList;
import java.util.List;

/** Puts a score with evidence into reasons: the score's own, and under each line what the sources say. */
final class EvidenceWording {
    private EvidenceWording() {}

    static Explanation explanation(EvidencedScore score) {
        Explanation plain = score.score().explanation();
        List<EvidencedLine> lines = score.breakdown().lines();
        List<Explanation> parts = new ArrayList<>();
        for (EvidencedLine line : lines) {
            parts.add(Explanation.of(reason(line), sources(line.reading())));
        }
        parts.addAll(plain.parts().subList(lines.size(), plain.parts().size()));
        Reason summary =
                Reason.of(EvidenceReason.SUMMARY, plain.reason(), score.asOf().day(), score.policy());
        return Explanation.of(summary, parts);
    }

    static Reason reason(EvidencedLine line) {
        Reason plain = line.line().reason();
        return line.evidence()
                .map(piece -> Reason.of(
                        EvidenceReason.LINE,
                        plain,
                        piece.id(),
                        piece.source(),
                        piece.date(),
                        line.ageDays().orElseThrow()))
                .orElse(plain);
    }

    private static List<Explanation> sources(EvidenceReading reading) {
        List<Explanation> parts = new ArrayList<>();
        if (reading.isUndated()) {
            parts.add(Explanation.of(Reason.of(EvidenceReason.UNDATED, reading.criterion())));
        }
        if (reading.isContradicted()) {
            parts.add(Explanation.of(Reason.of(
                    EvidenceReason.CONTRADICTED,
                    reading.criterion(),
                    reading.answer().degree().orElseThrow(),
                    reading.highest().orElseThrow())));
        }
        for (BantEvidence piece : reading.superseded()) {
            parts.add(Explanation.of(Reason.of(EvidenceReason.SUPERSEDED, piece.id(), piece.source(), piece.date())));
        }
        return parts;
    }
}
