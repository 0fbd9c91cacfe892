// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.mistake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.loyalty.LoyaltyTier;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.scoring.segment.RfmMeasure;
import io.github.rapport4j.scoring.segment.RfmScore;
import io.github.rapport4j.scoring.segment.RfmScorePolicy;
import io.github.rapport4j.scoring.segment.RfmScorer;
import io.github.rapport4j.scoring.segment.RfmScores;
import io.github.rapport4j.scoring.stability.CarriedState;
import io.github.rapport4j.scoring.stability.HysteresisPolicy;
import io.github.rapport4j.scoring.stability.SteadyClassifier;
import io.github.rapport4j.scoring.stability.SteadyPlacement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Mistakes that segments elsewhere make; each must not happen here. */
class SegmentMistakesProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 31);

    @Property(tries = 300)
    @Tag("RFM-2")
    void manyTiesCollapseNoClassIntoNothing(@ForAll @Size(min = 1, max = 40) List<@IntRange(max = 3) Integer> base) {
        RfmScores scores = scores(base);
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < base.size(); i++) {
            for (int j = 0; j < base.size(); j++) {
                if (base.get(i).equals(base.get(j))) {
                    assertEquals(money(scores, i), money(scores, j), "a tie is never split");
                }
            }
            found.add(money(scores, i));
        }
        if (scores.scale(RfmMeasure.MONEY).classes() > 1) {
            assertTrue(found.contains(1) && found.contains(5), "the ends are reached: " + found);
        }
    }

    @Example
    @Tag("RFM-2")
    void everyScoreCanBeReachedAndNoEdgeIsMovedByAUnitOfMoney() {
        List<Integer> base = IntStream.rangeClosed(1, 100).boxed().toList();
        RfmScores scores = scores(base);
        for (int score = 1; score <= 5; score++) {
            int wanted = score;
            assertEquals(
                    20,
                    IntStream.range(0, 100)
                            .filter(i -> money(scores, i) == wanted)
                            .count());
        }
        List<BigDecimal> edges = scores.scale(RfmMeasure.MONEY).edges();
        assertEquals("20.8", edges.get(0).toPlainString());
        List<Integer> cents = base.stream().map(i -> i * 100).toList();
        assertEquals(
                edges.stream()
                        .map(edge -> edge.movePointRight(2).stripTrailingZeros())
                        .toList(),
                scores(cents).scale(RfmMeasure.MONEY).edges().stream()
                        .map(BigDecimal::stripTrailingZeros)
                        .toList());
    }

    @Property(tries = 200)
    @Tag("RFM-2")
    void whoBoughtLaterNeverScoresLower(@ForAll @Size(min = 2, max = 30) List<@IntRange(max = 400) Integer> daysSince) {
        RfmScores scores = scores(daysSince);
        Set<Integer> used = new TreeSet<>();
        for (int i = 0; i < daysSince.size(); i++) {
            used.add(scores.score(i).orElseThrow().recency());
            for (int j = 0; j < daysSince.size(); j++) {
                if (daysSince.get(i) < daysSince.get(j)) {
                    assertTrue(scores.score(i).orElseThrow().recency()
                            >= scores.score(j).orElseThrow().recency());
                }
            }
        }
        assertEquals(scores.scale(RfmMeasure.RECENCY).classes(), used.size(), "no class stays empty");
    }

    @Property(tries = 100)
    @Tag("QUAD-5")
    void whoWobblesAtTheCutDoesNotFlap(@ForAll @Size(value = 24) List<@IntRange(min = -9, max = 9) Integer> wobble) {
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < wobble.size(); i++) {
            // never six running on one side
            values.add(100
                    + (i % 5 == 0
                            ? Math.abs(wobble.get(i))
                            : i % 5 == 2 ? -1 - Math.abs(wobble.get(i)) : wobble.get(i)));
        }
        HysteresisPolicy standard = HysteresisPolicy.standard();
        assertEquals(1, placements(standard, values).stream().distinct().count(), values.toString());
        HysteresisPolicy none = standard.withBand(0).withConfirmations(1, 1);
        assertEquals(2, placements(none, values).stream().distinct().count(), "a plain cut flaps");
    }

    private static List<Quadrant> placements(HysteresisPolicy policy, List<Integer> values) {
        QuadrantClassifier plain =
                QuadrantClassifier.using(QuadrantPolicy.standard().withCuts(Cut.fixed(100), Cut.fixed(50)));
        List<Quadrant> placed = new ArrayList<>();
        @Nullable CarriedState carried = null;
        for (int i = 0; i < values.size(); i++) {
            QuadrantReport<Integer> report =
                    plain.classify(List.of(values.get(i)), Axis.ofLong(v -> v), Axis.ofLong(v -> 80));
            CarriedState before = carried;
            SteadyPlacement placement = SteadyClassifier.using(policy)
                    .classify(report, AsOf.of(DAY.plusMonths(i), ZoneOffset.UTC), item -> before)
                    .placement(0);
            carried = placement.carried().orElseThrow();
            placed.add(placement.quadrant().orElseThrow());
        }
        return placed;
    }

    @Example
    @Tag("QUAD-1")
    @Tag("TIER-2")
    void coreOfQuadrantsAndCoreOfTiersAreTwoThings() {
        assertNotEquals(Quadrant.class, LoyaltyTier.class);
        assertNotEquals(Quadrant.CORE.key(), LoyaltyTier.CORE.key());
        Set<String> keys = new TreeSet<>();
        Arrays.stream(Quadrant.values()).forEach(each -> keys.add(each.key()));
        Arrays.stream(LoyaltyTier.values()).forEach(each -> keys.add(each.key()));
        assertEquals(Quadrant.values().length + LoyaltyTier.values().length, keys.size());
        assertNotEquals(Quadrant.CORE.label(Locale.CHINESE), LoyaltyTier.CORE.label(Locale.CHINESE));
    }

    private static int money(RfmScores scores, int index) {
        return scores.score(index).map(RfmScore::money).orElseThrow();
    }

    private static RfmScores scores(List<Integer> base) {
        Axis<Integer> axis = Axis.ofLong(number -> number);
        return RfmScorer.using(RfmScorePolicy.standard()).score(base, axis, axis, axis);
    }
}
