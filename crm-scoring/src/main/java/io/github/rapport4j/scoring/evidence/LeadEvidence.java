// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All evidence about one lead (线索证据集), whatever its dates. A piece that is given twice is there once, so that merging
 * two records of a lead never counts anything double; the order of the input does not matter.
 */
public final class LeadEvidence {
    private static final Comparator<BantEvidence> ORDER = Comparator.comparing(BantEvidence::criterion)
            .thenComparing(BantEvidence::source)
            .thenComparing(BantEvidence::date, Comparator.reverseOrder())
            .thenComparing(BantEvidence::id);
    private static final LeadEvidence NONE = new LeadEvidence(List.of());

    private final List<BantEvidence> pieces;
    private final Map<BantCriterion, List<Voice>> voices = new EnumMap<>(BantCriterion.class);

    private LeadEvidence(List<BantEvidence> sorted) {
        this.pieces = sorted;
        for (BantCriterion criterion : BantCriterion.values()) {
            List<Voice> spoken = sorted.stream()
                    .filter(piece -> piece.criterion() == criterion)
                    .map(piece -> Voice.of(piece, piece.answer()))
                    .toList();
            voices.put(criterion, spoken);
        }
    }

    /**
     * A fresh lead: nobody has learnt anything.
     *
     * @return no evidence
     */
    public static LeadEvidence none() {
        return NONE;
    }

    /**
     * The evidence of one lead.
     *
     * @param pieces in any order; the same piece may be there twice
     * @return the evidence
     * @throws IllegalArgumentException if two pieces that differ have one id
     */
    public static LeadEvidence of(Collection<BantEvidence> pieces) {
        Map<EvidenceId, BantEvidence> byId = new HashMap<>();
        for (BantEvidence piece : pieces) {
            BantEvidence other = byId.putIfAbsent(piece.id(), piece);
            if (other != null && !other.equals(piece)) {
                throw new IllegalArgumentException(
                        "evidence id must stand for one piece, but was " + piece.id() + " for two that differ");
            }
        }
        return new LeadEvidence(byId.values().stream().sorted(ORDER).toList());
    }

    /**
     * The evidence of two records of one lead.
     *
     * @param other the other record
     * @return the pieces of both, each once
     * @throws IllegalArgumentException if two pieces that differ have one id
     */
    public LeadEvidence merge(LeadEvidence other) {
        List<BantEvidence> both = new ArrayList<>(pieces);
        both.addAll(other.pieces);
        return of(both);
    }

    /**
     * Every piece.
     *
     * @return by criterion, source, newest first, id; each id once
     */
    public List<BantEvidence> pieces() {
        return pieces;
    }

    /** The pieces about one criterion: source by source, the newest first, of one day by id. */
    List<Voice> voices(BantCriterion criterion) {
        return voices.getOrDefault(criterion, List.of());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeadEvidence that && pieces.equals(that.pieces);
    }

    @Override
    public int hashCode() {
        return pieces.hashCode();
    }

    @Override
    public String toString() {
        return "LeadEvidence" + pieces.stream().map(BantEvidence::id).toList();
    }
}
