// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantCriterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private static final LeadEvidence NONE = new LeadEvidence(List.of(), BantAssessment.unknown());

    private final List<BantEvidence> pieces;
    private final BantAssessment undated;
    private final Map<BantCriterion, List<Voice>> voices = new EnumMap<>(BantCriterion.class);

    private LeadEvidence(List<BantEvidence> sorted, BantAssessment undated) {
        this.pieces = sorted;
        this.undated = undated;
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
        return new LeadEvidence(byId.values().stream().sorted(ORDER).toList(), BantAssessment.unknown());
    }

    /**
     * The evidence of two records of one lead.
     *
     * @param other the other record
     * @return the pieces of both, each once; of two undated answers to one criterion the lower
     * @throws IllegalArgumentException if two pieces that differ have one id
     */
    public LeadEvidence merge(LeadEvidence other) {
        List<BantEvidence> both = new ArrayList<>(pieces);
        both.addAll(other.pieces);
        BantAssessment answers = undated;
        for (BantCriterion criterion : BantCriterion.values()) {
            answers =
                    answers.withAnswer(criterion, cautious(undated.answer(criterion), other.undated.answer(criterion)));
        }
        return of(both).withUndated(answers);
    }

    private static BantAnswer cautious(BantAnswer one, BantAnswer other) {
        if (!one.isKnown() || !other.isKnown()) {
            return one.isKnown() ? one : other;
        }
        return one.degree().orElseThrow().compareTo(other.degree().orElseThrow()) <= 0 ? one : other;
    }

    /**
     * The same evidence with answers of which nobody knows the date. An undated answer stands in for a criterion about
     * which no dated piece has been seen, and for no other: any dated word replaces it, a retraction among them. It has
     * no age, so it does not fade, and the score warns of it.
     *
     * @param answers the undated answers, instead of those there were
     * @return the evidence
     */
    public LeadEvidence withUndated(BantAssessment answers) {
        return new LeadEvidence(pieces, Objects.requireNonNull(answers, "answers"));
    }

    /**
     * The answers without a date.
     *
     * @return all unknown when there are none
     */
    public BantAssessment undated() {
        return undated;
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
        return other instanceof LeadEvidence that && pieces.equals(that.pieces) && undated.equals(that.undated);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pieces, undated);
    }

    @Override
    public String toString() {
        String ids = "LeadEvidence" + pieces.stream().map(BantEvidence::id).toList();
        return undated.equals(BantAssessment.unknown()) ? ids : ids + " undated " + undated;
    }
}
