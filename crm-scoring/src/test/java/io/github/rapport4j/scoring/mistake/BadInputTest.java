// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantWeights;
import io.github.rapport4j.scoring.bant.LeadBands;
import io.github.rapport4j.scoring.calibration.CalibrationPolicy;
import io.github.rapport4j.scoring.calibration.LeadCalibration;
import io.github.rapport4j.scoring.evidence.BantEvidence;
import io.github.rapport4j.scoring.evidence.EvidenceId;
import io.github.rapport4j.scoring.evidence.EvidencePolicy;
import io.github.rapport4j.scoring.evidence.EvidenceScorer;
import io.github.rapport4j.scoring.evidence.LeadEvidence;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthFigures;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.lab.Calculator;
import io.github.rapport4j.scoring.lab.Comparison;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.lab.PolicyLab;
import io.github.rapport4j.scoring.lead.LeadQueue;
import io.github.rapport4j.scoring.lead.QueueOrder;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.loyalty.TierReport;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import io.github.rapport4j.scoring.segment.RfmScores;
import io.github.rapport4j.scoring.stability.MigrationMatrix;
import io.github.rapport4j.scoring.stability.QuadrantSnapshot;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.function.Executable;

/** Bad input is refused, or handled as the rules say, for the item concerned only, in these words. */
class BadInputTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /** An account of a host. */
    private record Account(String id, double value, double loyalty) {}

    private static final Axis<Account> VALUE = Axis.ofDouble(Account::value);
    private static final Axis<Account> LOYALTY = Axis.ofDouble(Account::loyalty);

    @Example
    @Tag("BANT-1")
    @Tag("BANT-2")
    @Tag("BANT-4")
    void numbersOfLeadScoresAreRefusedByName() {
        refused(
                "budget degree must be 0 to 1, but was NaN",
                () -> BantAnswer.partial(BantCriterion.BUDGET, Double.NaN));
        refused(
                "need degree must be 0 to 1, but was Infinity",
                () -> BantAnswer.partial(BantCriterion.NEED, Double.POSITIVE_INFINITY));
        refused("timeline degree must be 0 to 1, but was 1.01", () -> BantAnswer.partial(BantCriterion.TIMELINE, 1.01));
        refused(
                "authority degree must be 0 to 1, but was -0.2",
                () -> BantAnswer.partial(BantCriterion.AUTHORITY, -0.2));
        refused("weights must sum to 100, but was 99", () -> BantWeights.of(20, 25, 30, 24));
        refused("medium must be below high 40, but was 70", () -> LeadBands.of(70, 40));
        refused("medium must be below high 40, but was 40", () -> LeadBands.of(40, 40));
        refused("medium must be above 0, but was 0", () -> LeadBands.of(0, 40));
    }

    @Example
    @Tag("QUAD-7")
    @Tag("TIER-3")
    @Tag("RFM-2")
    void numbersThatAreNoneLeaveOutTheirItemOnly() {
        List<Account> good = List.of(new Account("a", 100, 80), new Account("b", 50, 20), new Account("c", 10, 60));
        List<Account> mixed = new ArrayList<>(good);
        mixed.add(new Account("x", Double.NaN, 50));
        mixed.add(new Account("y", 70, Double.NEGATIVE_INFINITY));
        QuadrantReport<Account> alone = quadrants(good);
        QuadrantReport<Account> beside = quadrants(mixed);
        TierReport<Account> tiersAlone = tiers(good);
        TierReport<Account> tiersBeside = tiers(mixed);
        RfmScores scoresAlone = scores(good);
        RfmScores scoresBeside = scores(mixed);
        for (int i = 0; i < good.size(); i++) {
            assertEquals(alone.placement(i).quadrant(), beside.placement(i).quadrant());
            assertEquals(tiersAlone.tier(i), tiersBeside.tier(i));
            assertEquals(scoresAlone.score(i), scoresBeside.score(i));
        }
        for (String words : List.of(
                beside.placement(3).unclassified().orElseThrow().text(Locale.ENGLISH),
                scoresBeside.missing(3).orElseThrow().text(Locale.ENGLISH).replace("money", "value"),
                tiersBeside
                        .notRanked(3)
                        .orElseThrow()
                        .text(Locale.ENGLISH)
                        .replace("spend within the window", "value"))) {
            assertEquals("value is not a finite number", words);
        }
        assertEquals(
                "loyalty is not a finite number",
                beside.placement(4).unclassified().orElseThrow().text(Locale.ENGLISH));
    }

    @Example
    @Tag("QUAD-10")
    @Tag("TIER-2")
    @Tag("BANT-18")
    void anEmptyBaseGivesAnEmptyAnswer() {
        assertEquals(0, quadrants(List.of()).size());
        assertEquals(0, tiers(List.of()).count(LoyaltyTier.CORE));
        assertEquals(0, scores(List.of()).size());
        assertEquals(
                List.of(), LeadQueue.<String>of(List.of(), QueueOrder.EXPECTED).leads());
        assertEquals(
                "too few to calibrate: 0 closed leads, 0 won and 0 lost; it takes 30, at least 5 on each side",
                LeadCalibration.of(List.of(), CalibrationPolicy.standard()).explain(Locale.ENGLISH));
        Calculator<HealthFigures, HealthColour> health =
                HealthScorer.using(HealthPolicy.standard()).toCalculator();
        assertEquals(
                "0 of 0 would move",
                PolicyLab.compare(health, health, List.of()).explain(Locale.ENGLISH));
        QuadrantSnapshot<String> none = new QuadrantSnapshot<>(DAY, Map.of());
        assertEquals(
                0,
                MigrationMatrix.between(none, new QuadrantSnapshot<>(DAY.plusDays(1), Map.of()))
                        .moved());
    }

    @Example
    @Tag("QUAD-10")
    @Tag("TIER-3")
    @Tag("RFM-2")
    void allEqualValuesAreSaidAndNeverSplit() {
        List<Account> same = List.of(new Account("a", 7, 50), new Account("b", 7, 50), new Account("c", 7, 50));
        QuadrantReport<Account> report = quadrants(same);
        assertEquals(3, report.count(Quadrant.CORE));
        assertEquals(
                List.of(
                        "the cut of value was taken over 3 customers only, fewer than 10",
                        "all customers have the same value",
                        "all customers have the same loyalty"),
                report.warnings().stream()
                        .map(each -> each.text(Locale.ENGLISH))
                        .toList());
        assertEquals(3, tiers(same).count(LoyaltyTier.CORE));
        assertEquals(
                List.of("core holds 3 customers where its share would be 0.6"),
                tiers(same).warnings().stream()
                        .map(each -> each.text(Locale.ENGLISH))
                        .toList());
        assertEquals("333", scores(same).score(2).orElseThrow().toString());
    }

    @Example
    @Tag("BANT-8")
    @Tag("QUAD-7")
    void oneIdTwiceIsCountedOnceOrNamed() {
        List<Account> twice = List.of(new Account("a", 7, 50), new Account("b", 9, 50), new Account("a", 7, 50));
        refused(
                "id must differ between items, but was the same at 2",
                () -> quadrants(twice).index(Account::id));
        assertEquals(3, tiers(twice).ranked());
        BantEvidence piece = piece("a", "yes", DAY);
        assertEquals(List.of(piece), LeadEvidence.of(List.of(piece, piece)).pieces());
        refused(
                "evidence id must stand for one piece, but was a for two that differ",
                () -> LeadEvidence.of(List.of(piece, piece("a", "no", DAY))));
    }

    @Example
    @Tag("BANT-8")
    void evidenceAfterTheDayIsNotLookedAt() {
        LeadEvidence evidence = LeadEvidence.of(List.of(piece("a", "yes", DAY), piece("b", "no", DAY.plusDays(1))));
        EvidenceScorer scorer = EvidenceScorer.using(EvidencePolicy.standard());
        AsOf asOf = AsOf.of(DAY, ZoneOffset.UTC);
        assertEquals(
                scorer.score(LeadEvidence.of(List.of(piece("a", "yes", DAY))), asOf), scorer.score(evidence, asOf));
    }

    @Example
    @Tag("LOY-1")
    @Tag("HEALTH-1")
    void figuresOfAHostAreRefusedByName() {
        refused("usualDays must be 0.25 to 1000000, but was NaN", () -> new LoyaltyFigures.Cadence(1, Double.NaN));
        refused(
                "usualDays must be 0.25 to 1000000, but was Infinity",
                () -> new LoyaltyFigures.Cadence(1, Double.POSITIVE_INFINITY));
        refused("daysSince must be at least 0, but was -1", () -> new LoyaltyFigures.Cadence(-1, 30));
    }

    @Example
    @Tag("BANT-11")
    void anItemThatCannotBeReadIsRefusedAloneInTheLab() {
        HealthScorer scorer = HealthScorer.using(HealthPolicy.standard().withMinimumCoverage(30));
        Calculator<Account, HealthColour> rule = scorer.toCalculator(BadInputTest::figures);
        List<Account> base = List.of(new Account("a", 30, 0), new Account("b", Double.NaN, 0), new Account("c", -1, 0));
        Comparison<Account, HealthColour> comparison = PolicyLab.compare(rule, rule, base);
        assertEquals(1, comparison.items().size());
        assertEquals(
                List.of(
                        "could not be read: usualDays must be 0.25 to 1000000, but was NaN",
                        "could not be read: IllegalStateException"),
                comparison.refused().stream()
                        .map(refused -> refused.reason().text(Locale.ENGLISH))
                        .toList());
        assertEquals(
                "无法读取：IllegalStateException",
                comparison.refused().get(1).reason().text(Locale.CHINESE));
        Calculator<Account, HealthColour> nothing = Calculator.of(item -> null);
        Outcome<HealthColour> outcome = nothing.calculate(base).get(0);
        assertEquals(
                "could not be read: nothing", outcome.refusal().orElseThrow().text(Locale.ENGLISH));
    }

    private static HealthFigures figures(Account account) {
        if (account.value() < 0) {
            throw new IllegalStateException("Zhang San has no figures");
        }
        return HealthFigures.builder()
                .cadence(new LoyaltyFigures.Cadence(10, account.value()))
                .build();
    }

    private static QuadrantReport<Account> quadrants(List<Account> accounts) {
        return QuadrantClassifier.using(QuadrantPolicy.standard()).classify(accounts, VALUE, LOYALTY);
    }

    private static TierReport<Account> tiers(List<Account> accounts) {
        return TierRanking.using(TierPolicy.standard()).rank(accounts, VALUE, LOYALTY, Account::id);
    }

    private static RfmScores scores(List<Account> accounts) {
        return RfmScorer.using(RfmScorePolicy.standard()).score(accounts, LOYALTY, LOYALTY, VALUE);
    }

    private static BantEvidence piece(String id, String answer, LocalDate day) {
        return BantEvidence.builder()
                .id(EvidenceId.of(id))
                .criterion(BantCriterion.NEED)
                .answer(BantAnswer.parse(BantCriterion.NEED, answer))
                .date(day)
                .source("buyer")
                .author("u7")
                .build();
    }

    private static void refused(String message, Executable action) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, action).getMessage());
    }
}
