// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.AxisReason;
import io.github.rapport4j.testkit.scoring.SegmentArbitraries;
import io.github.rapport4j.testkit.scoring.SegmentArbitraries.Buyer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RfmScorerProperties {
    private static final Axis<Buyer> RECENCY = Axis.ofLong(Buyer::daysSinceLast);
    private static final Axis<Buyer> FREQUENCY = Axis.ofLong(Buyer::purchases);
    private static final Axis<Buyer> MONEY = Axis.ofDouble(Buyer::spend);

    @Provide
    Arbitrary<List<Buyer>> bases() {
        return SegmentArbitraries.bases();
    }

    @Provide
    Arbitrary<List<Buyer>> hostileBases() {
        return SegmentArbitraries.hostileBases();
    }

    @Property
    @Tag("RFM-2")
    void laterAndOftenerAndMoreNeverScoreLower(@ForAll("bases") List<Buyer> base, @ForAll RfmBinning binning) {
        RfmScores scores = score(binning, base);
        for (int a = 0; a < base.size(); a++) {
            for (int b = 0; b < base.size(); b++) {
                RfmScore one = scores.score(a).orElseThrow();
                RfmScore two = scores.score(b).orElseThrow();
                assertTrue(
                        base.get(a).daysSinceLast() >= base.get(b).daysSinceLast() || one.recency() >= two.recency());
                assertTrue(base.get(a).purchases() <= base.get(b).purchases() || one.frequency() >= two.frequency());
                assertTrue(base.get(a).spend() <= base.get(b).spend() || one.money() >= two.money());
            }
        }
    }

    @Property
    @Tag("RFM-2")
    void tiesAreNeverSplit(@ForAll("bases") List<Buyer> base) {
        for (RfmBinning binning : List.of(RfmBinning.QUANTILE, RfmBinning.R_RFM_0_3)) {
            RfmScores scores = score(binning, base);
            for (int a = 0; a < base.size(); a++) {
                for (int b = 0; b < a; b++) {
                    RfmScore one = scores.score(a).orElseThrow();
                    RfmScore two = scores.score(b).orElseThrow();
                    assertTrue(base.get(a).daysSinceLast() != base.get(b).daysSinceLast()
                            || one.recency() == two.recency());
                    assertTrue(
                            base.get(a).purchases() != base.get(b).purchases() || one.frequency() == two.frequency());
                    assertTrue(base.get(a).spend() != base.get(b).spend() || one.money() == two.money());
                }
            }
        }
    }

    @Property
    @Tag("RFM-2")
    void theDefaultIsWhatSortedListsSay(@ForAll("bases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        List<Integer> recency = slow(base, buyer -> -buyer.daysSinceLast());
        List<Integer> frequency = slow(base, Buyer::purchases);
        List<Integer> money = slow(base, Buyer::spend);
        for (int i = 0; i < base.size(); i++) {
            assertEquals(Optional.of(new RfmScore(recency.get(i), frequency.get(i), money.get(i))), scores.score(i));
        }
    }

    @Property
    @Tag("RFM-2")
    void theEdgesTellWhoIsInWhichClass(@ForAll("bases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        RfmScale recency = scores.scale(RfmMeasure.RECENCY);
        RfmScale money = scores.scale(RfmMeasure.MONEY);
        for (int i = 0; i < base.size(); i++) {
            BigDecimal days = BigDecimal.valueOf(base.get(i).daysSinceLast());
            BigDecimal spend = new BigDecimal(base.get(i).spend());
            long fresher =
                    recency.edges().stream().filter(e -> days.compareTo(e) < 0).count();
            long richer =
                    money.edges().stream().filter(e -> spend.compareTo(e) > 0).count();
            assertEquals(
                    recency.scores().get((int) fresher),
                    scores.score(i).orElseThrow().recency());
            assertEquals(
                    money.scores().get((int) richer),
                    scores.score(i).orElseThrow().money());
        }
    }

    @Property
    @Tag("RFM-2")
    void fewClassesAreSaidAndStillReachBothEnds(@ForAll("bases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        int warned = 0;
        for (RfmMeasure measure : RfmMeasure.values()) {
            RfmScale scale = scores.scale(measure);
            assertEquals(base.size(), scale.customers());
            assertEquals(Math.max(0, scale.classes() - 1), scale.edges().size());
            warned += scale.classes() < 5 ? 1 : 0;
            if (scale.classes() == 1) {
                assertEquals(List.of(3), scale.scores());
            } else if (scale.classes() > 1) {
                assertEquals(1, scale.scores().get(0));
                assertEquals(5, scale.scores().get(scale.classes() - 1));
            }
        }
        long distinct = base.stream().map(Buyer::purchases).distinct().count();
        assertTrue(scores.scale(RfmMeasure.FREQUENCY).classes() <= distinct);
        assertEquals(warned, scores.warnings().size());
        scores.warnings().forEach(reason -> assertEquals(RfmReason.FEW_CLASSES, reason.code()));
    }

    @Property
    @Tag("RFM-2")
    void theOrderOfTheItemsDoesNotMatterByDefault(@ForAll("bases") List<Buyer> base, @ForAll long seed) {
        List<Buyer> shuffled = new ArrayList<>(base);
        Collections.shuffle(shuffled, new Random(seed));
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        RfmScores other = score(RfmBinning.QUANTILE, shuffled);
        for (int i = 0; i < shuffled.size(); i++) {
            assertEquals(scores.score(base.indexOf(shuffled.get(i))), other.score(i));
        }
        for (RfmMeasure measure : RfmMeasure.values()) {
            assertEquals(scores.scale(measure), other.scale(measure));
        }
    }

    @Property
    @Tag("RFM-2")
    void ntilePartsAreEquallyLarge(@ForAll("bases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.NTILE, base);
        int[] sizes = new int[6];
        for (int i = 0; i < base.size(); i++) {
            sizes[scores.score(i).orElseThrow().recency()]++;
        }
        for (int k = 1; k <= 5; k++) {
            assertEquals((base.size() + 5 - k) / 5, sizes[k]);
        }
    }

    @Property
    @Tag("RFM-2")
    void whoCannotBeReadIsLeftOutAndChangesNobody(@ForAll("hostileBases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        List<Buyer> readable =
                base.stream().filter(b -> Double.isFinite(b.spend())).toList();
        RfmScores clean = score(RfmBinning.QUANTILE, readable);
        assertEquals(base.size() - readable.size(), scores.missing());
        int next = 0;
        for (int i = 0; i < base.size(); i++) {
            if (Double.isFinite(base.get(i).spend())) {
                assertEquals(clean.score(next++), scores.score(i));
            } else {
                assertEquals(Optional.empty(), scores.score(i));
                assertEquals(Optional.of(Reason.of(AxisReason.NOT_FINITE, RfmMeasure.MONEY)), scores.missing(i));
            }
        }
    }

    @Property
    @Tag("RFM-3")
    void groupsCountEverybodyOnce(@ForAll("bases") List<Buyer> base) {
        RfmScores scores = score(RfmBinning.QUANTILE, base);
        int all = RfmGroups.standard().count(scores).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        assertEquals(base.size(), all);
    }

    private static RfmScores score(RfmBinning binning, List<Buyer> base) {
        return RfmScorer.using(RfmScorePolicy.standard().withBinning(binning)).score(base, RECENCY, FREQUENCY, MONEY);
    }

    /** Higher is better here. Parts by how many quantiles a number exceeds, then ranks the parts there are. */
    private static List<Integer> slow(List<Buyer> base, ToDoubleFunction<Buyer> measure) {
        List<BigDecimal> sorted = base.stream()
                .map(b -> new BigDecimal(measure.applyAsDouble(b)))
                .sorted()
                .toList();
        List<Integer> exceeded = base.stream()
                .map(b -> exceeded(sorted, new BigDecimal(measure.applyAsDouble(b))))
                .toList();
        List<Integer> parts = List.copyOf(new TreeSet<>(exceeded));
        int[][] spread = {{}, {3}, {1, 5}, {1, 3, 5}, {1, 2, 4, 5}, {1, 2, 3, 4, 5}};
        return exceeded.stream()
                .map(e -> spread[parts.size()][parts.indexOf(e)])
                .toList();
    }

    private static int exceeded(List<BigDecimal> sorted, BigDecimal value) {
        int count = 0;
        for (int fifth = 1; fifth <= 4; fifth++) {
            BigDecimal position = BigDecimal.valueOf(2L * fifth * (sorted.size() - 1), 1);
            int below = position.intValue();
            BigDecimal start = sorted.get(below);
            BigDecimal end = sorted.get(Math.min(below + 1, sorted.size() - 1));
            BigDecimal quantile = start.add(end.subtract(start).multiply(position.subtract(BigDecimal.valueOf(below))));
            count += value.compareTo(quantile) > 0 ? 1 : 0;
        }
        return count;
    }
}
