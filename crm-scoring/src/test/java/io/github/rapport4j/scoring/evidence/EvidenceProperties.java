// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantScore;
import io.github.rapport4j.scoring.lab.ScoreChange;
import io.github.rapport4j.scoring.lead.LeadScorer;
import io.github.rapport4j.testkit.scoring.BantArbitraries;
import io.github.rapport4j.testkit.scoring.EvidenceArbitraries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** The laws of evidence; the oracle is written from the words of the rules, with maps, lists and decimals. */
class EvidenceProperties {
    private static final BigDecimal BEYOND = BigDecimal.TEN;

    @Property(tries = 500)
    @Tag("BANT-8")
    void thePieceThatCountsIsTheOneTheRuleNames(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        for (BantCriterion criterion : BantCriterion.values()) {
            EvidenceReading reading = EvidenceScorer.using(policy).read(LeadEvidence.of(history), criterion, on(day));
            List<BantEvidence> speaking = speaking(policy, history, criterion, day);
            LocalDate newest = speaking.stream()
                    .map(BantEvidence::date)
                    .max(Comparator.naturalOrder())
                    .orElse(day);
            int halfLife = policy.halfLives().days(criterion);
            List<BantEvidence> old = new ArrayList<>(speaking);
            old.removeIf(piece -> ChronoUnit.DAYS.between(piece.date(), newest) <= halfLife);
            speaking.removeAll(old);
            Optional<BantEvidence> used = speaking.stream().min(caution(policy, day));
            assertEquals(used, reading.used());
            assertEquals(used.map(p -> said(policy, p, day)).orElse(BantAnswer.UNKNOWN), reading.answer());
            assertEquals(
                    used.map(p -> ChronoUnit.DAYS.between(p.date(), day)).orElse(-1L),
                    reading.ageDays().orElse(-1));
            assertEquals(List.of(), without(old, reading.superseded()));
            assertEquals(List.of(), without(reading.superseded(), old));
            assertEquals(List.of(), without(speaking, reading.current()));
            assertEquals(List.of(), without(reading.current(), speaking));
            assertEquals(isContradicted(policy, speaking, day), reading.isContradicted());
        }
    }

    @Property(tries = 500)
    @Tag("BANT-8")
    void nothingAfterTheDayLeaks(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        List<BantEvidence> until = new ArrayList<>(history);
        until.removeIf(piece -> piece.date().isAfter(day));
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        assertEquals(scorer.score(LeadEvidence.of(until), on(day)), scorer.score(LeadEvidence.of(history), on(day)));
    }

    @Property(tries = 500)
    @Tag("BANT-8")
    void whatBecameKnownAfterwardsDoesNotLeak(
            @ForAll("histories") List<BantEvidence> history, @ForAll("days") LocalDate day) {
        AsOf asOf = on(day);
        List<BantEvidence> late = new ArrayList<>(history);
        for (int i = 0; i < late.size(); i += 2) {
            late.set(i, late.get(i).withRecordedAt(asOf.knownBy().plusSeconds(i)));
        }
        List<BantEvidence> known = new ArrayList<>(late);
        known.removeIf(piece -> piece.recordedAt().isPresent());
        EvidenceScorer scorer = EvidenceScorer.using(EvidencePolicy.standard());
        assertEquals(scorer.score(LeadEvidence.of(known), asOf), scorer.score(LeadEvidence.of(late), asOf));
        AsOf later = asOf.knownBy(asOf.knownBy().plusSeconds(60));
        assertEquals(
                scorer.score(LeadEvidence.of(history), asOf).score(),
                scorer.score(LeadEvidence.of(late), later).score());
    }

    @Property(tries = 500)
    @Tag("BANT-8")
    void orderAndRepetitionDoNotMatterAndMergingSumsNothing(
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day,
            @ForAll Random random,
            @ForAll @IntRange(max = 16) int cut) {
        List<BantEvidence> shuffled = new ArrayList<>(history);
        shuffled.addAll(history);
        Collections.shuffle(shuffled, random);
        LeadEvidence once = LeadEvidence.of(history);
        assertEquals(once, LeadEvidence.of(shuffled));
        int end = Math.min(cut, history.size());
        LeadEvidence merged = LeadEvidence.of(history.subList(0, end))
                .merge(LeadEvidence.of(history.subList(end / 2, history.size())));
        assertEquals(once, merged);
        assertEquals(once.hashCode(), merged.hashCode());
        EvidenceScorer scorer = EvidenceScorer.using(EvidencePolicy.standard());
        assertEquals(scorer.score(once, on(day)), scorer.score(merged, on(day)));
    }

    @Property(tries = 500)
    @Tag("BANT-9")
    void evidenceFadesTowardsUnknown(
            @ForAll("scoring") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        EvidencedScore score = EvidenceScorer.using(policy.withFading()).score(LeadEvidence.of(history), on(day));
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (BantCriterion criterion : BantCriterion.values()) {
            EvidenceReading reading = score.reading(criterion);
            BigDecimal prior = policy.withFading().scoring().prior(criterion);
            BigDecimal weight = policy.scoring().weights().maximum(criterion).points();
            sums[0] = sums[0].add(weight.multiply(degree(reading, BigDecimal.ZERO)));
            sums[1] = sums[1].add(weight.multiply(degree(reading, prior)));
            sums[2] = sums[2].add(weight.multiply(degree(reading, BigDecimal.ONE)));
            assertEquals(0, k(policy, reading).compareTo(reading.freshness()), criterion.code());
        }
        assertEquals(Score.of(sums[0]), score.score().low());
        assertEquals(Score.of(sums[1]), score.score().expected());
        assertEquals(Score.of(sums[2]), score.score().high());
        assertTrue(score.score().low().compareTo(score.score().expected()) <= 0);
        assertTrue(score.score().expected().compareTo(score.score().high()) <= 0);
    }

    @Property(tries = 500)
    @Tag("BANT-9")
    void faintAnswersAreAskedForAgain(
            @ForAll("scoring") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        EvidencedScore score = EvidenceScorer.using(policy.withFading()).score(LeadEvidence.of(history), on(day));
        for (BantCriterion criterion : BantCriterion.values()) {
            EvidenceReading reading = score.reading(criterion);
            boolean open = !reading.answer().isKnown() || reading.freshness().compareTo(new BigDecimal("0.5")) < 0;
            assertEquals(open, score.score().nextQuestions().contains(criterion), reading.toString());
        }
    }

    @Property(tries = 500)
    @Tag("BANT-10")
    void raisingAnAnswerLowersNothingAlsoWhileItFades(
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day,
            @ForAll("degrees") BigDecimal degree,
            @ForAll BantCriterion criterion) {
        EvidenceScorer scorer = EvidenceScorer.using(EvidencePolicy.standard().withFading());
        Optional<BantEvidence> used =
                scorer.read(LeadEvidence.of(history), criterion, on(day)).used();
        BantEvidence piece = used.orElseGet(() -> piece("z", criterion, day, "new"));
        BigDecimal floor = used.flatMap(p -> p.answer().degree()).orElse(BigDecimal.ONE);
        List<BantEvidence> raised = new ArrayList<>(history);
        raised.remove(piece);
        raised.add(piece.withAnswer(BantAnswer.partial(criterion, floor.max(degree))));
        BantScore before = scorer.score(LeadEvidence.of(history), on(day)).score();
        BantScore after = scorer.scorer()
                .score(scorer.assess(LeadEvidence.of(history), on(day)).withAnswer(criterion, BantAnswer.YES));
        assertTrue(before.low().compareTo(after.low()) <= 0);
        assertTrue(before.expected().compareTo(after.expected()) <= 0);
        assertTrue(before.high().compareTo(after.high()) <= 0);
        if (scorer.read(LeadEvidence.of(raised), criterion, on(day))
                .used()
                .map(BantEvidence::id)
                .equals(Optional.of(piece.id()))) {
            BantScore higher = scorer.score(LeadEvidence.of(raised), on(day)).score();
            assertTrue(before.low().compareTo(higher.low()) <= 0);
            assertTrue(before.expected().compareTo(higher.expected()) <= 0);
            assertTrue(before.high().compareTo(higher.high()) <= 0);
        }
    }

    @Property(tries = 500)
    @Tag("BANT-7")
    void everyLineCarriesItsEvidenceAndItsAge(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        EvidencedScore score = EvidenceScorer.using(policy).score(LeadEvidence.of(history), on(day));
        BigDecimal sum = BigDecimal.ZERO;
        for (EvidencedLine line : score.breakdown().lines()) {
            sum = sum.add(line.amount().points());
            assertEquals(line.answer().isKnown(), line.evidence().isPresent());
            assertEquals(
                    line.evidence()
                            .map(p -> day.toEpochDay() - p.date().toEpochDay())
                            .orElse(-1L),
                    line.ageDays().orElse(-1));
            assertEquals(line.evidence(), score.reading(line.subject()).used());
        }
        assertEquals(0, sum.compareTo(score.score().expected().points()));
        assertEquals(
                score.score().breakdown().lines(),
                score.breakdown().lines().stream().map(EvidencedLine::line).toList());
    }

    @Property(tries = 500)
    @Tag("BANT-17")
    void whatMovedBetweenTwoDaysAddsUpToTheDifference(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate one,
            @ForAll("days") LocalDate two) {
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        EvidencedScore before = scorer.score(LeadEvidence.of(history), on(one));
        EvidencedScore after = scorer.score(LeadEvidence.of(history), on(two));
        ScoreChange change = EvidencedScore.explainChange(before, after);
        BigDecimal sum =
                change.lines().stream().map(ScoreChange.Part::difference).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal moved = after.score()
                .expected()
                .points()
                .subtract(before.score().expected().points());
        assertEquals(0, moved.compareTo(sum));
        assertEquals(0, moved.compareTo(change.difference()));
        for (ScoreChange.Part part : change.lines()) {
            int i = ((BantCriterion) part.subject()).ordinal();
            assertEquals(before.breakdown().lines().get(i).amount(), part.before());
            assertEquals(after.breakdown().lines().get(i).amount(), part.after());
            assertEquals(after.breakdown().lines().get(i).reason(), part.reason());
        }
    }

    @Property(tries = 300)
    @Tag("BANT-11")
    void theBatchGivesWhatTheSingleScoreGives(
            @ForAll("policies") EvidencePolicy policy,
            @ForAll("histories") List<BantEvidence> history,
            @ForAll("days") LocalDate day) {
        EvidenceScorer scorer = EvidenceScorer.using(policy);
        LeadEvidence evidence = LeadEvidence.of(history);
        LeadScorer<LeadEvidence> batch = LeadScorer.of(scorer.scorer(), lead -> scorer.assess(lead, on(day)));
        BantScore single = scorer.score(evidence, on(day)).score();
        batch.scoreAll(List.of(evidence, LeadEvidence.none()))
                .limit(1)
                .forEach(scored -> assertEquals(single, scored.fold((lead, score) -> score, (lead, why) -> null)));
        assertEquals(single.band(), scorer.scorer().band(scorer.assess(evidence, on(day))));
    }

    /** The newest word of each source that says something, by walking the history day by day. */
    private static List<BantEvidence> speaking(
            EvidencePolicy policy, List<BantEvidence> history, BantCriterion criterion, LocalDate day) {
        Map<String, BantEvidence> words = new TreeMap<>();
        List<BantEvidence> byTime = new ArrayList<>(history);
        byTime.removeIf(p -> p.criterion() != criterion || p.date().isAfter(day));
        byTime.sort(Comparator.comparing(BantEvidence::date)
                .thenComparing(caution(policy, day).reversed()));
        byTime.forEach(piece -> words.put(piece.source(), piece));
        words.values().removeIf(piece -> said(policy, piece, day).equals(BantAnswer.UNKNOWN));
        return new ArrayList<>(words.values());
    }

    private static Comparator<BantEvidence> caution(EvidencePolicy policy, LocalDate day) {
        return Comparator.<BantEvidence, BigDecimal>comparing(
                        p -> said(policy, p, day).degree().orElse(BEYOND))
                .thenComparing(BantEvidence::date, Comparator.reverseOrder())
                .thenComparing(p -> p.id().value());
    }

    private static BantAnswer said(EvidencePolicy policy, BantEvidence piece, LocalDate day) {
        if (!policy.isFading() || piece.purchaseDate().isEmpty()) {
            return piece.answer();
        }
        LocalDate date = piece.purchaseDate().get();
        if (!date.plusDays(30).isAfter(day)) {
            return BantAnswer.UNKNOWN;
        }
        String degree = date.isAfter(day.plusMonths(12))
                ? "0"
                : date.isAfter(day.plusMonths(6)) ? "0.3" : date.isAfter(day.plusMonths(3)) ? "0.6" : "1";
        return BantAnswer.parse(BantCriterion.TIMELINE, degree);
    }

    private static boolean isContradicted(EvidencePolicy policy, List<BantEvidence> current, LocalDate day) {
        for (BantEvidence a : current) {
            for (BantEvidence b : current) {
                BigDecimal one = said(policy, a, day).degree().orElseThrow();
                BigDecimal two = said(policy, b, day).degree().orElseThrow();
                if (one.subtract(two).compareTo(policy.contradictionFrom()) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** k d + (1 - k) missing, rounded once to 4 decimals. */
    private static BigDecimal degree(EvidenceReading reading, BigDecimal missing) {
        BigDecimal k = reading.answer().isKnown() ? reading.freshness() : BigDecimal.ZERO;
        BigDecimal d = reading.answer().degree().orElse(BigDecimal.ZERO);
        return k.multiply(d).add(BigDecimal.ONE.subtract(k).multiply(missing)).setScale(4, RoundingMode.HALF_UP);
    }

    private static BigDecimal k(EvidencePolicy policy, EvidenceReading reading) {
        if (reading.used().isEmpty() || reading.used().get().purchaseDate().isPresent()) {
            return BigDecimal.ONE;
        }
        double age = reading.ageDays().orElseThrow();
        double k = StrictMath.pow(0.5, age / policy.halfLives().days(reading.criterion()));
        return BigDecimal.valueOf(k).setScale(6, RoundingMode.HALF_UP);
    }

    private static BantEvidence piece(String id, BantCriterion criterion, LocalDate day, String source) {
        return BantEvidence.builder()
                .id(EvidenceId.of(id))
                .criterion(criterion)
                .date(day)
                .source(source)
                .author("u1")
                .answer(BantAnswer.YES)
                .build();
    }

    private static List<BantEvidence> without(List<BantEvidence> all, List<BantEvidence> some) {
        List<BantEvidence> rest = new ArrayList<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static AsOf on(LocalDate day) {
        return AsOf.of(day, ZoneOffset.UTC);
    }

    @Provide
    Arbitrary<EvidencePolicy> policies() {
        return EvidenceArbitraries.policies();
    }

    @Provide
    Arbitrary<EvidencePolicy> scoring() {
        return BantArbitraries.policies().map(EvidencePolicy.standard()::withScoring);
    }

    @Provide
    Arbitrary<List<BantEvidence>> histories() {
        return EvidenceArbitraries.histories();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return EvidenceArbitraries.days();
    }

    @Provide
    Arbitrary<BigDecimal> degrees() {
        return BantArbitraries.degrees();
    }
}
