// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.testkit.scoring;

import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.HalfLives;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries for dated evidence about leads, with few sources and days so that ties are frequent. */
public final class EvidenceArbitraries {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private EvidenceArbitraries() {}

    /**
     * Days within about two and a half years, many of them equal, one day or one half-life apart.
     *
     * @return a day
     */
    public static Arbitrary<LocalDate> days() {
        Arbitrary<Integer> beside = Arbitraries.of(0, 1, 2, 89, 90, 91, 179, 180, 181, 365, 366);
        return Arbitraries.oneOf(beside, Arbitraries.integers().between(0, 900)).map(START::plusDays);
    }

    /**
     * Pieces of evidence; retractions, purchase dates and notes are among them.
     *
     * @return a piece with one of 40 ids
     */
    public static Arbitrary<BantEvidence> pieces() {
        Arbitrary<BantEvidence.Builder> heads = Combinators.combine(
                        Arbitraries.integers().between(10, 49),
                        Arbitraries.of(BantCriterion.class),
                        days(),
                        Arbitraries.of("form", "buyer", "partner"))
                .as((id, criterion, day, source) -> BantEvidence.builder()
                        .id(EvidenceId.of("e" + id))
                        .criterion(criterion)
                        .date(day)
                        .source(source)
                        .author("u1"));
        return Combinators.combine(
                        heads,
                        BantArbitraries.answers(),
                        days(),
                        Arbitraries.integers().between(0, 3))
                .as(EvidenceArbitraries::piece);
    }

    /**
     * The evidence of a lead, each id once.
     *
     * @return up to 16 pieces in any order
     */
    public static Arbitrary<List<BantEvidence>> histories() {
        return pieces().list().ofMaxSize(16).map(pieces -> {
            Map<EvidenceId, BantEvidence> byId = new LinkedHashMap<>();
            pieces.forEach(piece -> byId.putIfAbsent(piece.id(), piece));
            return List.copyOf(byId.values());
        });
    }

    /**
     * Policies with and without fading, with short and with the standard half-lives.
     *
     * @return a policy
     */
    public static Arbitrary<EvidencePolicy> policies() {
        Arbitrary<HalfLives> halfLives =
                Arbitraries.of(HalfLives.standard(), HalfLives.ofDays(1, 2, 90, 30), HalfLives.ofDays(90, 1, 1, 180));
        return Combinators.combine(
                        BantArbitraries.policies(),
                        halfLives,
                        Arbitraries.of("0.5", "0.3", "1").map(BigDecimal::new),
                        Arbitraries.of(true, false))
                .as((scoring, lives, gap, fading) -> {
                    EvidencePolicy policy = EvidencePolicy.standard()
                            .withScoring(scoring)
                            .withHalfLives(lives)
                            .withContradictionFrom(gap);
                    return fading ? policy.withFading() : policy;
                });
    }

    private static BantEvidence piece(BantEvidence.Builder head, BantAnswer answer, LocalDate day, int extra) {
        BantEvidence piece = head.answer(answer).build();
        if (extra == 0) {
            return piece.withNote(FreeText.of("said on the phone"));
        }
        boolean dated = extra == 1 && piece.criterion() == BantCriterion.TIMELINE && answer.isKnown();
        return dated ? piece.withPurchaseDate(day) : piece;
    }
}
