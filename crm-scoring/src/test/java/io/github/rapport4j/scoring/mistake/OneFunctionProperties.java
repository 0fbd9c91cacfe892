// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAssessment;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.evidence.EvidencedScore;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.health.HealthFigures;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScore;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.lab.ScoreChange;
import io.github.rapport4j.scoring.lead.LeadScorer;
import io.github.rapport4j.scoring.lead.Scored;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import io.github.rapport4j.testkit.scoring.EvidenceArbitraries;
import io.github.rapport4j.testkit.scoring.HealthArbitraries;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** However a lead or a customer is scored, the answer is the same to the last bit; and what moved adds up. */
class OneFunctionProperties {
    /** A lead of a host; one without evidence is a bad one. */
    private record Lead(Optional<LeadEvidence> evidence) {
        LeadEvidence read() {
            return evidence.orElseThrow(() -> new IllegalArgumentException("lead must have evidence, but had none"));
        }
    }

    @Property(tries = 200)
    @Tag("BANT-11")
    void singleBatchParallelAndTheLabAgreeAlsoBesideBadLeads(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("leads") List<Lead> leads,
            @ForAll("days") LocalDate day) {
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        AsOf asOf = AsOf.of(day, ZoneOffset.UTC);
        List<Optional<BantScore>> single = leads.stream()
                .map(lead ->
                        lead.evidence().map(known -> scorer.score(known, asOf).score()))
                .toList();
        LeadScorer<Lead> batch = LeadScorer.of(scorer.scorer(), lead -> scorer.assess(lead.read(), asOf));
        assertEquals(single, scores(batch.scoreAll(leads).toList()));
        assertEquals(single, scores(batch.scoreAll(leads.parallelStream()).toList()));
        assertEquals(
                single.stream().map(score -> score.map(BantScore::band)).toList(),
                scorer.toCalculator(Lead::read, asOf).calculate(leads).stream()
                        .map(Outcome::term)
                        .toList());
    }

    private static List<Optional<BantScore>> scores(List<Scored<Lead>> scored) {
        return scored.stream()
                .map(each -> each.<Optional<BantScore>>fold(
                        (lead, score) -> Optional.of(score), (lead, why) -> Optional.empty()))
                .toList();
    }

    @Property(tries = 200)
    @Tag("BANT-11")
    @Tag("BANT-8")
    void evidenceThatComesPieceByPieceScoresAsAllAtOnce(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("answers") BantAssessment undated,
            @ForAll("days") LocalDate day) {
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        AsOf asOf = AsOf.of(day, ZoneOffset.UTC);
        LeadEvidence grown = LeadEvidence.none().withUndated(undated);
        List<BantEvidence> seen = new ArrayList<>();
        for (BantEvidence piece : history) {
            grown = grown.merge(LeadEvidence.of(List.of(piece)));
            seen.add(piece);
            LeadEvidence anew = LeadEvidence.of(seen).withUndated(undated);
            assertEquals(scorer.score(anew, asOf), scorer.score(grown, asOf));
            assertEquals(
                    scorer.score(anew, asOf).explanation(),
                    scorer.score(grown, asOf).explanation());
        }
    }

    @Property(tries = 200)
    @Tag("BANT-17")
    void whatMovedAddsUpAlsoWhenEvidenceAndUndatedAnswersChange(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("evidence") LeadEvidence one,
            @ForAll("evidence") LeadEvidence other,
            @ForAll("days") LocalDate day) {
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        EvidencedScore before = scorer.score(one, AsOf.of(day, ZoneOffset.UTC));
        EvidencedScore after = scorer.score(other, AsOf.of(day.plusDays(40), ZoneOffset.UTC));
        assertAddsUp(
                EvidencedScore.explainChange(before, after),
                after.score()
                        .expected()
                        .points()
                        .subtract(before.score().expected().points()));
    }

    @Property(tries = 200)
    @Tag("BANT-17")
    @Tag("HEALTH-1")
    void whatMovedAHealthScoreAddsUp(@ForAll("figures") HealthFigures one, @ForAll("figures") HealthFigures other) {
        HealthScorer scorer = HealthScorer.using(HealthPolicy.standard());
        HealthScore before = scorer.score(one);
        HealthScore after = scorer.score(other);
        if (before.breakdown().isPresent() && after.breakdown().isPresent()) {
            assertAddsUp(
                    ScoreChange.between(
                            before.breakdown().orElseThrow(), after.breakdown().orElseThrow()),
                    after.score()
                            .orElseThrow()
                            .points()
                            .subtract(before.score().orElseThrow().points()));
        }
    }

    private static void assertAddsUp(ScoreChange change, BigDecimal difference) {
        BigDecimal sum =
                change.lines().stream().map(ScoreChange.Part::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(difference), change::toString);
        assertEquals(0, sum.compareTo(change.difference()), change::toString);
    }

    @Provide
    Arbitrary<LeadEvidence> evidence() {
        return Combinators.combine(EvidenceArbitraries.histories(), BantArbitraries.assessments())
                .as((history, undated) -> LeadEvidence.of(history).withUndated(undated));
    }

    @Provide
    Arbitrary<List<Lead>> leads() {
        return evidence().optional(0.8).map(Lead::new).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<List<BantEvidence>> histories() {
        return EvidenceArbitraries.histories();
    }

    @Provide
    Arbitrary<BantAssessment> answers() {
        return BantArbitraries.assessments();
    }

    @Provide
    Arbitrary<EvidencePolicy> policies() {
        return EvidenceArbitraries.policies();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EvidenceArbitraries.days();
    }

    @Provide
    Arbitrary<HealthFigures> figures() {
        return HealthArbitraries.figures();
    }
}
