// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisSide;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.health.HealthColour;
import io.github.rapport4j.scoring.health.HealthFigures;
import io.github.rapport4j.scoring.health.HealthPolicy;
import io.github.rapport4j.scoring.health.HealthScorer;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures;
import io.github.rapport4j.scoring.loyalty.LoyaltyPolicy;
import io.github.rapport4j.scoring.loyalty.LoyaltyScorer;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.loyalty.TierPolicy;
import io.github.rapport4j.scoring.loyalty.TierRanking;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.segment.RfmArea;
import io.github.rapport4j.scoring.segment.RfmArea.Span;
import io.github.rapport4j.scoring.segment.RfmGroup;
import io.github.rapport4j.scoring.segment.RfmGroups;
import io.github.rapport4j.scoring.segment.RfmMeasure;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every rule that places customers can be tried in the lab, on the host's own entities, with its reasons. */
class CalculatorsTest {
    /** An account of a host. */
    private record Account(String id, double spend, double loyalty) {}

    private static final List<Account> ACCOUNTS = List.of(
            new Account("a", 100, 80),
            new Account("b", 90, 40),
            new Account("c", 50, 60),
            new Account("d", 10, 20),
            new Account("e", Double.NaN, 20));

    @Test
    @Tag("BANT-17")
    @Tag("QUAD-7")
    void quadrantsAreComparedWithTheReasonsOfBothSides() {
        Comparison<Account, Quadrant> moves =
                PolicyLab.compare(quadrants(Cut.fixed(60), 50), quadrants(Cut.fixed(40), 70), ACCOUNTS);
        assertEquals("""
                1 of 4 would move
                  core stays: 1
                  potential stays: 1
                  basic to potential: 1
                  phase-out stays: 1
                  could not be compared: 1""", moves.explain(Locale.ENGLISH));
        Move<Account, Quadrant> move = moves.moved().get(0);
        assertEquals("c", move.item().id());
        assertEquals("""
                basic to potential
                  before: basic
                    value 50 is low: below 60 (fixed at 60)
                      10 more value would make this customer core
                    loyalty 60 is high: on or above 50 (fixed at 50)
                      10 less loyalty is still enough to stay; with any less this customer becomes phase-out
                  after: potential
                    value 50 is high: on or above 40 (fixed at 40)
                      10 less value is still enough to stay; with any less this customer becomes phase-out
                    loyalty 60 is low: below 70 (fixed at 70)
                      10 more loyalty would make this customer core""", move.explain(Locale.ENGLISH));
        assertEquals(
                "value is not a finite number", moves.refused().get(0).reason().text(Locale.ENGLISH));
        assertEquals(
                "phase-out as before",
                moves.items().get(3).explain(Locale.ENGLISH).lines().findFirst().orElseThrow());
    }

    private static Calculator<Account, Quadrant> quadrants(Cut value, long loyalty) {
        return QuadrantClassifier.using(QuadrantPolicy.standard().withCuts(value, Cut.fixed(loyalty)))
                .toCalculator(axis(Account::spend), axis(Account::loyalty));
    }

    private static Axis<Account> axis(ToDoubleFunction<Account> number) {
        return Axis.ofDouble(number);
    }

    @Test
    @Tag("BANT-17")
    @Tag("TIER-2")
    void tiersAreComparedWithTheReasonsOfBothSides() {
        TierPolicy more = TierPolicy.standard().withShares(50, 25, 25);
        Comparison<Account, LoyaltyTier> moves = PolicyLab.compare(tiers(TierPolicy.standard()), tiers(more), ACCOUNTS);
        assertEquals("""
                1 of 4 would move
                  core stays: 1
                  important to core: 1
                  important stays: 1
                  potential stays: 1
                  could not be compared: 1""", moves.explain(Locale.ENGLISH));
        assertEquals("""
                important to core
                  before: important: place 2 of 4 by contribution
                    spend 90, tenure 40
                    core up to place 1, important up to place 3
                  after: core: place 2 of 4 by contribution
                    spend 90, tenure 40
                    core up to place 2, important up to place 3""", moves.moved().get(0).explain(Locale.ENGLISH));
    }

    private static Calculator<Account, LoyaltyTier> tiers(TierPolicy policy) {
        return TierRanking.using(policy).toCalculator(axis(Account::spend), axis(Account::loyalty), Account::id);
    }

    @Test
    @Tag("BANT-17")
    @Tag("RFM-3")
    void namedGroupsAreComparedWithTheReasonsOfBothSides() {
        RfmGroups two = RfmGroups.of(List.of(
                RfmArea.of(RfmGroup.HIBERNATING, Span.ANY, Span.of(1, 3)),
                RfmArea.of(RfmGroup.CHAMPIONS, Span.ANY, Span.of(4, 5))));
        Comparison<Account, RfmGroup> moves = PolicyLab.compare(groups(RfmGroups.standard()), groups(two), ACCOUNTS);
        assertEquals(4, moves.items().size());
        assertEquals(1, moves.refused().size());
        Move<Account, RfmGroup> move = moves.items().get(3);
        assertEquals(RfmGroup.HIBERNATING, move.to());
        assertTrue(move.after().why().orElseThrow().explanation().parts().size() == RfmMeasure.values().length);
        assertEquals(
                "groups must be of Quadrant, but was champions",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> RfmGroups.standard().toCalculator(Quadrant.class, base -> null))
                        .getMessage());
    }

    private static Calculator<Account, RfmGroup> groups(RfmGroups groups) {
        RfmScorer scorer = RfmScorer.using(RfmScorePolicy.standard());
        return groups.toCalculator(
                RfmGroup.class,
                base -> scorer.score(
                        List.<Account>copyOf(base),
                        axis(Account::loyalty),
                        axis(Account::loyalty),
                        axis(Account::spend)));
    }

    @Test
    @Tag("BANT-17")
    @Tag("HEALTH-1")
    void coloursAreComparedAndThoseWhoGetOneAreCounted() {
        HealthFigures good = HealthFigures.builder()
                .cadence(new LoyaltyFigures.Cadence(0, 30))
                .build();
        HealthFigures fair = HealthFigures.builder()
                .cadence(new LoyaltyFigures.Cadence(50, 30))
                .build();
        HealthPolicy all = HealthPolicy.standard();
        HealthPolicy lenient = all.withMinimumCoverage(30);
        HealthPolicy strict = lenient.withGreenFrom(Score.of(100));
        Comparison<HealthFigures, HealthColour> more =
                PolicyLab.compare(colours(all), colours(lenient), List.of(good, fair));
        assertEquals("""
                0 of 0 would move
                  no outcome to green: 1
                  no outcome to amber: 1""", more.explain(Locale.ENGLISH));
        assertTrue(more.refused().get(0).isEntering() && !more.refused().get(0).isLeaving());
        Comparison<HealthFigures, HealthColour> fewer =
                PolicyLab.compare(colours(lenient), colours(all), List.of(good, fair));
        assertEquals("""
                0 个中有 0 个发生变动
                  绿色 变为无结果：1
                  黄色 变为无结果：1""", fewer.explain(Locale.CHINESE));
        assertTrue(fewer.refused().get(0).isLeaving() && !fewer.refused().get(0).isEntering());
        Comparison<HealthFigures, HealthColour> same =
                PolicyLab.compare(colours(lenient), colours(strict), List.of(good));
        assertEquals(1, same.count(HealthColour.GREEN, HealthColour.GREEN));
        assertTrue(same.items().get(0).explain(Locale.ENGLISH).contains("\n  before: health 100"));
    }

    private static Calculator<HealthFigures, HealthColour> colours(HealthPolicy policy) {
        return HealthScorer.using(policy).toCalculator();
    }

    @Test
    @Tag("BANT-17")
    @Tag("LOY-3")
    void loyaltySidesAreComparedAndASevereComplaintIsLowWhateverTheCut() {
        LoyaltyFigures figures = LoyaltyFigures.builder()
                .cadence(new LoyaltyFigures.Cadence(0, 30))
                .purchaseDays(3)
                .build();
        List<LoyaltyFigures> base = List.of(
                figures,
                figures.withHasOpenSevereComplaint(true),
                LoyaltyFigures.builder().build());
        LoyaltyScorer scorer = LoyaltyScorer.using(LoyaltyPolicy.standard());
        Comparison<LoyaltyFigures, AxisSide> moves =
                PolicyLab.compare(scorer.toCalculator(Score.of(40)), scorer.toCalculator(Score.of(80)), base);
        assertEquals("""
                1 of 2 would move
                  high to low: 1
                  low stays: 1
                  could not be compared: 1""", moves.explain(Locale.ENGLISH));
        Score exact = scorer.score(figures).score().orElseThrow();
        assertEquals(
                AxisSide.HIGH,
                scorer.toCalculator(exact)
                        .calculate(List.of(figures))
                        .get(0)
                        .term()
                        .orElseThrow());
    }

    @Test
    @Tag("BANT-17")
    void anItemThatTheRuleFailsOnIsRefusedAloneInWordsOfOursOnly() {
        Map<String, RuntimeException> failures = Map.of(
                "ours", new IllegalArgumentException("spend must be finite, but was NaN"),
                "mute", new IllegalArgumentException(),
                "strange", new IllegalStateException("Li Lei owes 5"));
        Calculator<String, Quadrant> rule = Calculator.of(item -> {
            if (failures.containsKey(item)) {
                throw failures.get(item);
            }
            return item.isEmpty() ? null : Outcome.of(Quadrant.CORE);
        });
        assertEquals(
                List.of(
                        "could not be read: spend must be finite, but was NaN",
                        "could not be read: IllegalArgumentException",
                        "could not be read: IllegalStateException",
                        "could not be read: nothing",
                        "core"),
                rule.calculate(List.of("ours", "mute", "strange", "", "fine")).stream()
                        .map(outcome -> outcome.<String>fold(Quadrant::code, why -> why.text(Locale.ENGLISH)))
                        .toList());
    }

    @Test
    void aRefusalNeedsAtLeastOneRefusal() {
        Outcome<Quadrant> placed = Outcome.of(Quadrant.CORE);
        assertEquals(
                "before or after must be a refusal, but was core and core",
                assertThrows(IllegalArgumentException.class, () -> new Comparison.Refused<>("a", placed, placed))
                        .getMessage());
        Outcome<Quadrant> none = Outcome.refused(Reason.of(LabReason.REFUSED, 1));
        assertEquals(placed, placed.because(() -> null));
        assertEquals("core as before", new Move<>("a", placed, placed).explain(Locale.ENGLISH));
        assertEquals(
                none.refusal(),
                new Comparison.Refused<>("a", none, placed).before().refusal());
    }
}
