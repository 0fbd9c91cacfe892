// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.segment.RfmArea.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RfmGroupsTest {
    private static final RfmGroups STANDARD = RfmGroups.standard();

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
    void scoresOutOfRangeAreRefused() {
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
