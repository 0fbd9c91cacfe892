// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out which piece of evidence counts for a criterion as of a day. */
final class EvidenceReader {
    private static final Comparator<Voice> NEWEST = Comparator.comparing(
                    (Voice voice) -> voice.piece().date(), Comparator.reverseOrder())
            .thenComparing(voice -> voice.piece().id());

    private final EvidencePolicy policy;
    private final int contradiction;

    EvidenceReader(EvidencePolicy policy) {
        this.policy = policy;
        this.contradiction = Voice.units(policy.contradictionFrom());
    }

    EvidenceReading read(BantCriterion criterion, LeadEvidence evidence, AsOf asOf) {
        List<Voice> pieces = evidence.voices(criterion);
        BantAnswer undated = evidence.undated().answer(criterion);
        boolean isDated = pieces.stream().anyMatch(voice -> voice.piece().isSeen(asOf));
        return isDated || !undated.isKnown() ? read(criterion, pieces, asOf) : EvidenceReading.of(criterion, undated);
    }

    private EvidenceReading read(BantCriterion criterion, List<Voice> pieces, AsOf asOf) {
        List<Voice> current = speaking(pieces, asOf);
        if (current.isEmpty()) {
            return EvidenceReading.of(criterion, BantAnswer.UNKNOWN);
        }
        current.sort(NEWEST);
        LocalDate oldest =
                current.get(0).piece().date().minusDays(policy.halfLives().days(criterion));
        int end = current.size();
        while (current.get(end - 1).piece().date().isBefore(oldest)) {
            end--;
        }
        List<Voice> superseded = List.copyOf(current.subList(end, current.size()));
        current.subList(end, current.size()).clear();
        current.sort(Voice.CAUTION);
        return new EvidenceReading(criterion, List.copyOf(current), superseded, weight(current, asOf));
    }

    /** The newest word of every source, those left out that say nothing (any more). */
    private List<Voice> speaking(List<Voice> pieces, AsOf asOf) {
        List<Voice> speaking = new ArrayList<>();
        Voice last = null;
        for (Voice stated : pieces) {
            if (!stated.piece().isSeen(asOf)) {
                continue;
            }
            Voice voice = asOf(stated, asOf.day());
            if (last == null || !last.isOfSource(voice)) {
                addKnown(speaking, last);
                last = voice;
            } else if (voice.isOfDay(last) && voice.degree() < last.degree()) {
                last = voice;
            }
        }
        addKnown(speaking, last);
        return speaking;
    }

    private static void addKnown(List<Voice> voices, @Nullable Voice voice) {
        if (voice != null && voice.answer().isKnown()) {
            voices.add(voice);
        }
    }

    private Voice asOf(Voice stated, LocalDate day) {
        Optional<LocalDate> purchase = stated.piece().purchaseDate();
        if (purchase.isEmpty() || !policy.isFading()) {
            return stated;
        }
        BantAnswer answer = policy.timeline().answer(day, purchase.get());
        return Voice.of(stated.piece(), answer);
    }

    private EvidenceReading.Weight weight(List<Voice> current, AsOf asOf) {
        Voice used = current.get(0);
        long age = ChronoUnit.DAYS.between(used.piece().date(), asOf.day());
        boolean contradicted = current.get(current.size() - 1).degree() - used.degree() >= contradiction;
        return new EvidenceReading.Weight(age, freshness(used.piece(), age), contradicted);
    }

    private int freshness(BantEvidence used, long ageDays) {
        if (!policy.isFading() || used.purchaseDate().isPresent()) {
            return EvidenceReading.Weight.WHOLE;
        }
        double halfLives = ageDays / (double) policy.halfLives().days(used.criterion());
        return (int) Math.round(StrictMath.pow(2, -halfLives) * EvidenceReading.Weight.WHOLE);
    }
}
