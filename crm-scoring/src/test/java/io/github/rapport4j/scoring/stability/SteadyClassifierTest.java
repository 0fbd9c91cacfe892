// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.axis.Reading;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReason;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries.Context;
import io.github.rapport4j.testkit.scoring.StabilityArbitraries.Evaluation;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SteadyClassifierTest {
    private static final HysteresisPolicy STANDARD = HysteresisPolicy.standard();
    private static final LocalDate DAY = LocalDate.of(2024, 5, 31);
    private static final CarriedState CORE =
            new CarriedState(AxisState.of(Side.HIGH, DAY), AxisState.of(Side.HIGH, DAY));

    @Test
    @Tag("QUAD-5")
    void highTurnsLowAfterTwoBelowTheBand() {
        assertEquals(List.of("core", "core", "basic"), values(100, 89, 89));
        assertEquals(List.of("core", "core", "core", "core", "basic"), values(100, 89, 95, 89, 89));
        assertEquals(List.of("core", "core", "core"), values(100, 90, 90));
    }

    @Test
    @Tag("QUAD-5")
    void lowTurnsHighAfterTwoOnOrAboveTheBand() {
        assertEquals(List.of("basic", "basic", "core"), values(99, 110, 110));
        assertEquals(List.of("basic", "basic", "basic"), values(99, 109, 109));
    }

    @Test
    @Tag("QUAD-5")
    void sixRunningOnTheOtherSideSuffice() {
        assertEquals("core", values(100, 99, 99, 99, 99, 99).get(5));
        assertEquals("basic", values(100, 99, 99, 99, 99, 99, 99).get(6));
        assertEquals("core", values(100, 99, 99, 99, 100, 99, 99, 99).get(7));
        assertEquals("core", values(99, 100, 100, 100, 100, 100, 100).get(6));
        // one beyond the band is across the cut too, and does not start the six anew
        assertEquals("basic", values(100, 99, 99, 89, 99, 99, 99).get(6));
    }

    @Test
    @Tag("QUAD-5")
    void theBandOfANegativeCutLiesOnBothSidesOfIt() {
        assertEquals(List.of(true, true, true), loyal(-20, -21, -22));
        assertEquals(List.of(true, true, false), loyal(-20, -23, -23));
        assertEquals(List.of(false, false, false), loyal(-21, -20, -19));
        assertEquals(List.of(false, false, true), loyal(-21, -18, -18));
    }

    @Test
    @Tag("QUAD-5")
    void anEvaluationCountsFromThe25thDay() {
        assertEquals(CORE, next(80, 60, DAY.plusDays(24), Set.of()).carried().orElseThrow());
        AxisState value =
                next(80, 60, DAY.plusDays(25), Set.of()).carried().orElseThrow().value();
        assertEquals(new AxisState(Side.HIGH, 1, 1, DAY.plusDays(25)), value);
        assertEquals(CORE, next(80, 60, DAY.minusDays(30), Set.of()).carried().orElseThrow());
    }

    @Test
    @Tag("QUAD-5")
    void churnContractEndAndSevereComplaintAreLowAtOnce() {
        for (Shock shock : Set.of(Shock.CHURN, Shock.CONTRACT_END, Shock.SEVERE_COMPLAINT)) {
            SteadyPlacement placement = next(120, 90, DAY.plusDays(1), Set.of(shock));
            assertEquals(Optional.of(Quadrant.POTENTIAL), placement.quadrant());
            assertEquals(Optional.of(shock), placement.shock());
            // low at once, while the days that count stay what they were
            assertEquals(
                    AxisState.of(Side.LOW, DAY),
                    placement.carried().orElseThrow().loyalty());
        }
    }

    @Test
    @Tag("QUAD-5")
    @Tag("LOY-3")
    void aHeldLowIndexIsLowAtOnce() {
        Reading held = Reading.ofLow(Score.of(49), Reason.of(QuadrantReason.NO_PURCHASE));
        QuadrantReport<Reading> report = QuadrantClassifier.using(
                        QuadrantPolicy.standard().withCuts(Cut.fixed(100), Cut.fixed(10)))
                .classify(List.of(held), Axis.ofDouble(item -> 120), Axis.ofReading(item -> item));
        SteadyPlacement placement = SteadyClassifier.using(STANDARD)
                .classify(report, AsOf.of(DAY.plusDays(1), ZoneOffset.UTC), item -> CORE)
                .placement(0);
        assertEquals(Optional.of(Quadrant.POTENTIAL), placement.quadrant());
        assertEquals(Optional.of(Shock.SEVERE_COMPLAINT), placement.shock());
    }

    @Test
    @Tag("QUAD-5")
    void aMergeDropsThePreviousPlacement() {
        SteadyPlacement merged = next(99, 49, DAY.plusDays(1), Set.of(Shock.MERGE));
        assertEquals(Optional.of(Quadrant.PHASE_OUT), merged.quadrant());
        assertEquals(Optional.empty(), merged.shock());
        SteadyPlacement kept = next(99, 49, DAY.plusDays(1), Set.of());
        assertEquals(Optional.of(Quadrant.CORE), kept.quadrant());
        assertTrue(kept.isHeld());
    }

    @Test
    @Tag("QUAD-5")
    void whoCannotBePlacedKeepsWhatItCarriedUnlessMerged() {
        Axis<Integer> none = Axis.ofDouble(item -> Double.NaN);
        QuadrantReport<Integer> report =
                QuadrantClassifier.using(QuadrantPolicy.standard()).classify(List.of(1), none, none);
        AsOf asOf = AsOf.of(DAY.plusDays(30), ZoneOffset.UTC);
        SteadyReport<Integer> steady = SteadyClassifier.using(STANDARD).classify(report, asOf, item -> CORE);
        assertEquals(Optional.of(CORE), steady.placement(0).carried());
        assertEquals(Optional.empty(), steady.placement(0).quadrant());
        assertEquals("SteadyReport[" + asOf + ", 1, held=0]", steady.toString());
        assertEquals(
                "not classified: "
                        + report.placement(0).unclassified().orElseThrow().text(Locale.ENGLISH),
                steady.placement(0).explain(Locale.ENGLISH));
        SteadyReport<Integer> merged =
                SteadyClassifier.using(STANDARD).classify(report, asOf, item -> CORE, item -> Set.of(Shock.MERGE));
        assertEquals(Optional.empty(), merged.placement(0).carried());
    }

    @Test
    @Tag("QUAD-5")
    void itSaysWhatIsPending() {
        SteadyPlacement placement = next(89, 90, DAY.plusDays(30), Set.of());
        assertEquals("""
                core; by the cuts alone basic, which is not confirmed
                  value stays high: 1 of 2 evaluations running beyond the band, 1 of 6 across the cut""", firstLines(placement, Locale.ENGLISH));
        assertEquals("""
                核心客户；仅按分界值为基础客户，尚未确认
                  价值保持为高：连续越过缓冲带 1 次（需 2 次），连续越过分界值 1 次（需 6 次）""", firstLines(placement, Locale.CHINESE));
        assertEquals(
                "loyalty is low at once: churn",
                next(120, 90, DAY.plusDays(30), Set.of(Shock.CHURN))
                        .explanation()
                        .parts()
                        .get(0)
                        .reason()
                        .text(Locale.ENGLISH));
    }

    @Test
    @Tag("QUAD-5")
    void policiesRefuseNonsenseAndTellThemselvesApart() {
        assertEquals(
                "across must be at least 3, but was 2",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withConfirmations(3, 2))
                        .getMessage());
        assertEquals(
                "percent must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withBand(-1))
                        .getMessage());
        assertEquals(
                "across must be at least 2, but was 1",
                assertThrows(IllegalArgumentException.class, () -> new AxisState(Side.LOW, 2, 1, DAY))
                        .getMessage());
        for (HysteresisPolicy other :
                List.of(STANDARD.withBand(11), STANDARD.withConfirmations(2, 7), STANDARD.withMinimumDays(24))) {
            assertNotEquals(STANDARD, other);
            assertNotEquals(STANDARD.ref().fingerprint(), other.ref().fingerprint());
        }
        HysteresisPolicy same = STANDARD.withBand(10).named("standard", 1);
        assertEquals(STANDARD, same);
        assertEquals(STANDARD.ref().hashCode(), same.hashCode());
    }

    @Test
    @Tag("QUAD-5")
    void itSaysWhatIsPendingOfLoyaltyToo() {
        assertEquals("""
                core; by the cuts alone potential, which is not confirmed
                  loyalty stays high: 0 of 2 evaluations running beyond the band, 1 of 6 across the cut""", firstLines(next(100, 49, DAY.plusDays(30), Set.of()), Locale.ENGLISH));
    }

    @Test
    @Tag("QUAD-5")
    void aReportCountsWhoStandsWhereAndWhoIsHeld() {
        QuadrantReport<Integer> report = QuadrantClassifier.using(
                        QuadrantPolicy.standard().withCuts(Cut.fixed(100), Cut.fixed(50)))
                .classify(List.of(99, 120), Axis.ofDouble(item -> item), Axis.ofDouble(item -> 60));
        SteadyReport<Integer> steady = SteadyClassifier.using(STANDARD)
                .classify(report, AsOf.of(DAY.plusDays(30), ZoneOffset.UTC), item -> CORE);
        assertEquals(2, steady.count(Quadrant.CORE));
        assertEquals(0, steady.count(Quadrant.BASIC));
        assertEquals(1, steady.held());
        assertEquals(120, steady.item(1));
        assertSame(report, steady.plain());
        assertEquals(STANDARD.ref(), steady.policy());
        assertEquals(STANDARD.ref(), steady.placement(0).policy());
        assertEquals("SteadyPlacement[core, held]", steady.placement(0).toString());
        assertEquals("SteadyPlacement[core]", steady.placement(1).toString());
    }

    @Test
    void numbersOfAPolicyMayLieOnTheirLimits() {
        HysteresisPolicy least = STANDARD.withBand(0).withConfirmations(1, 1).withMinimumDays(0);
        assertEquals(
                "HysteresisPolicy[" + least.ref() + ", Numbers[percent=0, beyond=1, across=1, days=0]]",
                least.toString());
        assertEquals(
                "beyond must be at least 1, but was 0",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withConfirmations(0, 1))
                        .getMessage());
        assertEquals(
                "days must be at least 0, but was -1",
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withMinimumDays(-1))
                        .getMessage());
    }

    private static String firstLines(SteadyPlacement placement, Locale locale) {
        return String.join("\n", placement.explain(locale).lines().limit(2).toList());
    }

    private static SteadyPlacement next(int value, int loyalty, LocalDate day, Set<Shock> shocks) {
        return Walk.step(STANDARD, new Evaluation(0, value, loyalty, new Context(100, 50, shocks)), day, CORE);
    }

    /** Whether loyalty stands high at a cut of -20, at each of these numbers. */
    private static List<Boolean> loyal(int... numbers) {
        List<Evaluation> series = new ArrayList<>();
        for (int number : numbers) {
            series.add(new Evaluation(25, 90, number, new Context(50, -20, Set.of())));
        }
        return Walk.through(STANDARD, series).stream()
                .map(placement -> placement.quadrant().orElseThrow().isHighLoyalty())
                .toList();
    }

    private static List<String> values(int... values) {
        List<Evaluation> series = new ArrayList<>();
        for (int value : values) {
            series.add(new Evaluation(25, value, 90, new Context(100, 50, Set.of())));
        }
        return Walk.through(STANDARD, series).stream()
                .map(placement -> placement.quadrant().orElseThrow().code())
                .toList();
    }
}
