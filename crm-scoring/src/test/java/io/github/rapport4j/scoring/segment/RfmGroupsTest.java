// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisReason;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.lab.Outcome;
import io.github.rapport4j.scoring.rfm.RfmTable;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.Workers;
import io.github.rapport4j.scoring.segment.RfmArea.Span;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RfmGroupsTest {
    private static final RfmGroups STANDARD = RfmGroups.standard();

    @Test
    @Tag("RFM-3")
    void thePolicyLabGetsTheGroupOfEveryItemAndWhyOneHasNone() {
        Axis<Integer> axis =
                Axis.ofReading(item -> item < 0 ? Reading.missing("no purchase") : Reading.of(item.doubleValue()));
        RfmScorer scorer = RfmScorer.using(RfmScorePolicy.standard());
        List<Outcome<RfmGroup>> outcomes = STANDARD.<Integer, RfmGroup>toCalculator(
                        RfmGroup.class, base -> scorer.score(List.copyOf(base), axis, axis, axis))
                .calculate(List.of(-1, 1, 2, 3, 4, 5));
        assertEquals(6, outcomes.size());
        assertTrue(outcomes.get(0).refusal().isPresent());
        assertEquals(Optional.of(RfmGroup.NEW), outcomes.get(1).term());
        assertEquals(Optional.of(RfmGroup.CANNOT_LOSE), outcomes.get(5).term());
        assertEquals(
                3, outcomes.get(5).why().orElseThrow().explanation().parts().size());
        assertEquals(
                "groups must be of LifecycleStage, but was champions",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> STANDARD.toCalculator(
                                        LifecycleStage.class,
                                        base -> scorer.score(List.<Integer>of(), axis, axis, axis)))
                        .getMessage());
    }

    @Test
    void tablesAndPoliciesAreKnownByTheirContent() {
        assertEquals(STANDARD.hashCode(), RfmGroups.standard().hashCode());
        assertNotEquals(STANDARD.hashCode(), STANDARD.named("acme", 1).hashCode());
        RfmScorePolicy policy = RfmScorePolicy.standard();
        assertEquals(policy.hashCode(), RfmScorePolicy.standard().hashCode());
        assertNotEquals(policy.hashCode(), policy.named("acme", 1).hashCode());
    }

    @Test
    @Tag("RFM-3")
    void allCellsOfTheStandardTable() {
        // rows: recency 1 to 5; columns: frequency 1 to 5; letters: money 1 to 5
        String[][] expected = {
            {"hhhhh", "hhhhh", "rrrrx", "rrrrx", "xxxxx"},
            {"hhhhh", "hhhhh", "rrrrx", "rrrrx", "xxxxx"},
            {"sssss", "sssss", "aaaaa", "lllll", "lllll"},
            {"ooooo", "ppppp", "ppppp", "lllll", "lllll"},
            {"nnnnn", "ppppp", "ppppp", "llccc", "llccc"}
        };
        Map<Character, RfmGroup> letters = Map.of(
                'h',
                RfmGroup.HIBERNATING,
                'r',
                RfmGroup.AT_RISK,
                'x',
                RfmGroup.CANNOT_LOSE,
                's',
                RfmGroup.ABOUT_TO_SLEEP,
                'a',
                RfmGroup.NEEDS_ATTENTION,
                'l',
                RfmGroup.LOYAL,
                'o',
                RfmGroup.PROMISING,
                'p',
                RfmGroup.POTENTIAL_LOYALIST,
                'n',
                RfmGroup.NEW,
                'c',
                RfmGroup.CHAMPIONS);
        Set<Term> seen = new HashSet<>();
        for (int r = 1; r <= 5; r++) {
            for (int f = 1; f <= 5; f++) {
                for (int m = 1; m <= 5; m++) {
                    RfmScore score = new RfmScore(r, f, m);
                    assertEquals(score, RfmScore.parse(score.toString()));
                    assertEquals(letters.get(expected[r - 1][f - 1].charAt(m - 1)), STANDARD.group(score));
                    seen.add(STANDARD.group(score));
                }
            }
        }
        assertEquals(Set.of(RfmGroup.values()), seen);
    }

    @Test
    @Tag("RFM-3")
    void aCellLeftOutIsRefused() {
        List<RfmArea> areas = new ArrayList<>(STANDARD.areas());
        areas.remove(areas.size() - 1);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> RfmGroups.of(areas));
        assertEquals("areas must cover every cell exactly once, but was 0 times at 111", refusal.getMessage());
    }

    @Test
    @Tag("RFM-3")
    void aCellNamedTwiceIsRefused() {
        List<RfmArea> areas = new ArrayList<>(STANDARD.areas());
        areas.add(new RfmArea(RfmGroup.LOYAL, Span.of(5, 5), Span.of(5, 5), Span.of(5, 5)));
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> RfmGroups.of(areas));
        assertEquals("areas must cover every cell exactly once, but was 2 times at 555", refusal.getMessage());
    }

    @Test
    @Tag("RFM-3")
    void aHostsOwnTable() {
        RfmGroups one = RfmGroups.of(List.of(RfmArea.of(RfmGroup.LOYAL, Span.ANY, Span.ANY)));
        assertEquals(RfmGroup.LOYAL, one.group(RfmScore.parse("123")));
        assertNotEquals(STANDARD.ref().fingerprint(), one.ref().fingerprint());
        assertEquals("house v2", one.named("house", 2).ref().toString().substring(0, 8));
        assertEquals(STANDARD.areas(), RfmGroups.of(STANDARD.areas()).areas());
    }

    @Test
    @Tag("RFM-3")
    void reasonsInBothLanguages() {
        RfmScore score = RfmScore.parse("543");
        assertEquals(
                "champions: recency 5, frequency 4, money 3",
                STANDARD.reason(score).text(Locale.ENGLISH));
        assertEquals("冠军客户：最近购买 5 分，购买频率 4 分，购买金额 3 分", STANDARD.reason(score).text(Locale.CHINESE));
    }

    @Test
    @Tag("RFM-2")
    void anAllEqualBaseAndAnEmptyOne() {
        Axis<Integer> same = Axis.ofLong(i -> 7);
        RfmScores scores = RfmScorer.using(RfmScorePolicy.standard()).score(List.of(1, 2, 3), same, same, same);
        assertEquals("333", scores.score(0).orElseThrow().toString());
        assertEquals("""
                3 customers scored, 0 not, by quantiles
                  recency has too few distinct values for five classes: 1, scored 3
                  frequency has too few distinct values for five classes: 1, scored 3
                  money has too few distinct values for five classes: 1, scored 3""", scores.explain(Locale.ENGLISH));
        for (RfmBinning binning : RfmBinning.values()) {
            RfmScores none = RfmScorer.using(RfmScorePolicy.standard().withBinning(binning))
                    .score(List.<Integer>of(), same, same, same);
            assertEquals(0, none.size());
            assertEquals(0, none.scale(RfmMeasure.MONEY).classes());
            assertEquals(3, none.warnings().size());
        }
    }

    @Test
    @Tag("RFM-2")
    void oneIsAddedToTheQuantilesAsRDoes() {
        // quantiles 2.8, 4.6, 6.4, 8.2 and one more each
        List<Integer> base = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        Axis<Integer> axis = Axis.ofLong(i -> i);
        RfmScores scores = RfmScorer.using(RfmScorePolicy.standard().withBinning(RfmBinning.R_RFM_0_3))
                .score(base, axis, axis, axis);
        assertEquals(
                "[3.8, 5.6, 7.4, 9.2]", scores.scale(RfmMeasure.MONEY).edges().toString());
        assertEquals(
                "[7.4, 5.6]",
                scores.scale(RfmMeasure.RECENCY).edges().subList(1, 3).toString());
        List<String> found = base.stream()
                .map(i -> scores.score(i - 1).orElseThrow().toString())
                .toList();
        assertEquals(List.of("511", "511", "511", "422", "422", "333", "333", "244", "244", "155"), found);
    }

    @Test
    @Tag("RFM-2")
    void aLaterPartOfNobodyBreaksNothing() {
        Axis<Integer> axis = Axis.ofLong(i -> i);
        RfmScores scores = RfmScorer.using(RfmScorePolicy.standard().withBinning(RfmBinning.NTILE))
                .score(List.of(10, 20, 30), axis, axis, axis);
        assertTrue(scores.explain(Locale.ENGLISH)
                .startsWith("3 customers scored, 0 not, by equal parts as in SQL NTILE\n"));
        assertTrue(
                scores.explain(Locale.ENGLISH)
                        .contains(
                                "recency has too few distinct values for five classes: 3, scored 1, 2, 3\n    edges: 20, 10\n"));
        assertTrue(scores.explain(Locale.ENGLISH)
                .endsWith("money has too few distinct values for five classes: 3, scored 1, 2, 3\n    edges: 20, 30"));
        assertEquals("133", scores.score(2).map(RfmScore::toString).orElseThrow());
    }

    @Test
    @Tag("RFM-2")
    void aNumberOnTheEdgeOfTheHigherClassReachesIt() {
        // quantiles 1, 2, 3, 4 and one more each
        Axis<Integer> axis = Axis.ofLong(i -> i);
        RfmScores scores = RfmScorer.using(RfmScorePolicy.standard().withBinning(RfmBinning.R_RFM_0_3))
                .score(List.of(0, 1, 2, 3, 4, 5), axis, axis, axis);
        List<Integer> money = new ArrayList<>();
        List<Integer> recency = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            money.add(scores.score(i).orElseThrow().money());
            recency.add(scores.score(i).orElseThrow().recency());
        }
        assertEquals(List.of(1, 1, 2, 3, 4, 5), money);
        assertEquals(List.of(5, 5, 4, 3, 2, 1), recency);
    }

    @Test
    @Tag("RFM-2")
    void whoLacksAFrequencyIsMissingAndCounted() {
        Axis<Integer> axis = Axis.ofLong(i -> i);
        Axis<Integer> patchy = Axis.ofDouble(i -> i == 2 ? Double.NaN : i);
        RfmScorePolicy house = RfmScorePolicy.standard().named("house", 3);
        RfmScores scores = RfmScorer.using(house).score(List.of(1, 2, 3), axis, patchy, axis);
        assertEquals(Optional.of(Reason.of(AxisReason.NOT_FINITE, RfmMeasure.FREQUENCY)), scores.missing(1));
        assertEquals(1, scores.count(scores.score(0).orElseThrow()));
        assertEquals(0, scores.count(RfmScore.parse("333")));
        assertEquals(house.ref(), scores.policy());
        assertEquals("RfmScores[3, missing=1, " + house.ref() + "]", scores.toString());
        assertEquals(
                "2 customers scored, 1 not, by quantiles",
                scores.explain(Locale.ENGLISH).lines().findFirst().orElseThrow());
        assertTrue(scores.explain(Locale.ENGLISH)
                .contains(scores.scale(RfmMeasure.MONEY).edges().get(0).toString()));
    }

    @Test
    @Tag("RFM-2")
    void aTableIsScoredByDaysOrByOrders() {
        PurchaseColumns.Builder bought = PurchaseColumns.builder(Currency.getInstance("CNY"));
        bought.add(0, 10, 100).add(0, 10, 100).add(0, 10, 100).add(1, 10, 100).add(1, 12, 200);
        bought.add(3, 9, 100);
        AsOf asOf = AsOf.of(LocalDate.ofEpochDay(20), ZoneOffset.UTC);
        RfmTable table = RfmTable.of(bought.build(), asOf, Workers.ofCaller());
        RfmScores byDays = RfmScorer.using(RfmScorePolicy.standard()).score(table);
        assertEquals(4, byDays.size());
        assertEquals(Optional.of(Reason.of(RfmReason.NO_PURCHASE)), byDays.missing(2));
        assertEquals(1, byDays.missing());
        assertEquals(5, byDays.score(1).orElseThrow().frequency());
        assertEquals(5, byDays.score(1).orElseThrow().recency());
        assertEquals(1, byDays.score(3).orElseThrow().recency());
        RfmScores byOrders = RfmScorer.using(RfmScorePolicy.standard().withBinning(RfmBinning.NTILE))
                .score(table);
        assertEquals(3, byOrders.score(0).orElseThrow().frequency());
        assertEquals(2, byOrders.score(1).orElseThrow().frequency());
    }

    @Test
    @Tag("RFM-3")
    void groupsNobodyIsInAreCountedToo() {
        Axis<Integer> same = Axis.ofLong(i -> 7);
        RfmScores scores = RfmScorer.using(RfmScorePolicy.standard()).score(List.of(1, 2), same, same, same);
        Map<Term, Integer> counts = STANDARD.count(scores);
        assertEquals(Set.of(RfmGroup.values()), counts.keySet());
        assertEquals(RfmGroup.CHAMPIONS, counts.keySet().iterator().next(), "in the order of the table");
        assertEquals(2, counts.get(RfmGroup.NEEDS_ATTENTION));
    }

    @Test
    void policiesAreKnownByTheirContent() {
        RfmScorePolicy standard = RfmScorePolicy.standard();
        assertEquals(standard, standard.withBinning(RfmBinning.QUANTILE));
        assertNotEquals(standard, standard.withBinning(RfmBinning.NTILE));
        assertNotEquals(standard, standard.named("house", 1));
        assertEquals("RfmScorePolicy[" + standard.ref() + ", quantile]", standard.toString());
        assertFalse(RfmBinning.QUANTILE.isByOrders());
        assertTrue(RfmBinning.NTILE.isByOrders());
        assertEquals(STANDARD, STANDARD.named("standard", 1));
        assertNotEquals(STANDARD, STANDARD.named("house", 1));
        assertEquals("RfmGroups[" + STANDARD.ref() + "]", STANDARD.toString());
        assertEquals(
                "loyal 5-5 1-2 1-5",
                RfmArea.of(RfmGroup.LOYAL, Span.of(5, 5), Span.of(1, 2)).toString());
    }

    @Test
    @Tag("RFM-2")
    void scoresOutOfRangeAreRefused() {
        assertEquals(
                "recency must be 1 to 5, but was 0",
                assertThrows(IllegalArgumentException.class, () -> new RfmScore(0, 1, 1))
                        .getMessage());
        assertEquals(
                "frequency must be 1 to 5, but was 6",
                assertThrows(IllegalArgumentException.class, () -> new RfmScore(1, 6, 1))
                        .getMessage());
        assertEquals(
                "from must be 1 to 5, but was 6",
                assertThrows(IllegalArgumentException.class, () -> Span.of(6, 6))
                        .getMessage());
        assertEquals(
                "money must be 1 to 5, but was 6",
                assertThrows(IllegalArgumentException.class, () -> new RfmScore(1, 1, 6))
                        .getMessage());
        assertEquals(
                "text must be three digits, but was 5555",
                assertThrows(IllegalArgumentException.class, () -> RfmScore.parse("5555"))
                        .getMessage());
        assertEquals(
                "to must be 3 to 5, but was 2",
                assertThrows(IllegalArgumentException.class, () -> Span.of(3, 2))
                        .getMessage());
    }
}
