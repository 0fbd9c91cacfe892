// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.loyalty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.axis.Axis;
import io.github.rapport4j.scoring.axis.Cut;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.quadrant.QuadrantClassifier;
import io.github.rapport4j.scoring.quadrant.QuadrantPolicy;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import io.github.rapport4j.testkit.scoring.LoyaltyArbitraries;
import io.github.rapport4j.testkit.scoring.QuadrantArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class LoyaltyScorerProperties {
    private static final LoyaltyScorer SCORER = LoyaltyScorer.using(LoyaltyPolicy.standard());
    private static final MathContext PRECISE = new MathContext(40);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Property
    @Tag("LOY-1")
    @Tag("LOY-2")
    void theIndexIsTheWeightedMeanOfWhatIsKnown(@ForAll("figures") LoyaltyFigures figures) {
        LoyaltyIndex index = SCORER.score(figures.withHasOpenSevereComplaint(false));
        assertEquals(expected(figures), index.score().map(Score::points));
        assertEquals(coverage(figures), index.coverage().numerator());
    }

    @Property
    @Tag("LOY-2")
    void belowHalfOfTheWeightsThereIsNoNumber(@ForAll("figures") LoyaltyFigures figures) {
        LoyaltyIndex index = SCORER.score(figures);
        assertEquals(coverage(figures) >= 50, index.score().isPresent());
        assertEquals(index.score().isPresent(), index.toReading().value().isPresent());
        assertEquals(
                index.score().isPresent() ? "number" : "too-little",
                index.<String>fold(number -> "number", why -> "too-little"));
    }

    @Property
    @Tag("LOY-1")
    void theLinesAddUpToTheIndex(@ForAll("figures") LoyaltyFigures figures) {
        LoyaltyIndex index = SCORER.score(figures);
        assertEquals(index.score().isPresent(), index.breakdown().isPresent());
        index.breakdown().ifPresent(breakdown -> {
            BigDecimal sum = BigDecimal.ZERO;
            for (LoyaltyIndex.Line line : breakdown.lines()) {
                sum = sum.add(line.amount().points());
                assertTrue(line.amount().micros() >= 0 == (line.subject() != LoyaltyPart.COMPLAINT_CAP));
            }
            assertEquals(0, sum.compareTo(index.score().orElseThrow().points()));
        });
    }

    @Property
    @Tag("LOY-3")
    void anOpenSevereComplaintCapsAtFortyNine(@ForAll("figures") LoyaltyFigures figures) {
        Score cap = Score.of(49);
        Optional<Score> without =
                SCORER.score(figures.withHasOpenSevereComplaint(false)).score();
        Optional<Score> with =
                SCORER.score(figures.withHasOpenSevereComplaint(true)).score();
        assertEquals(without.map(score -> score.compareTo(cap) > 0 ? cap : score), with);
    }

    @Property
    @Tag("LOY-3")
    void anOpenSevereComplaintIsLowWhateverTheCut(@ForAll("bases") List<LoyaltyFigures> base, @ForAll("cuts") Cut cut) {
        QuadrantPolicy policy = QuadrantPolicy.standard().withCuts(Cut.fixed(0), cut);
        QuadrantReport<LoyaltyFigures> report = QuadrantClassifier.using(policy)
                .classify(
                        base,
                        Axis.ofLong(f -> 1),
                        Axis.ofReading(f -> SCORER.score(f).toReading()));
        report.forEach((figures, placement) -> placement.quadrant().ifPresent(quadrant -> {
            if (figures.hasOpenSevereComplaint()) {
                assertFalse(quadrant.isHighLoyalty());
                assertTrue(placement.heldLow().isPresent());
            }
        }));
        assertEquals(base.stream().filter(f -> coverage(f) < 50).count(), report.unclassified());
    }

    @Property
    @Tag("LOY-1")
    void betterIsNeverLower(@ForAll("figures") LoyaltyFigures figures, @ForAll @IntRange(min = 1, max = 400) int more) {
        long before = micros(figures);
        for (LoyaltyFigures better : better(figures, more)) {
            assertTrue(micros(better) >= before, () -> figures + " -> " + better);
        }
    }

    @Property(tries = 100)
    void everyIndexSaysWhyInBothLanguages(@ForAll("figures") LoyaltyFigures figures) {
        LoyaltyIndex index = SCORER.score(figures);
        assertFalse(index.explain(Locale.ENGLISH).contains("{"));
        assertTrue(index.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
        assertEquals(LoyaltyPolicy.standard().ref(), index.policy());
    }

    @Provide
    Arbitrary<LoyaltyFigures> figures() {
        return LoyaltyArbitraries.figures();
    }

    @Provide
    Arbitrary<List<LoyaltyFigures>> bases() {
        return LoyaltyArbitraries.figures().list().ofMaxSize(15);
    }

    @Provide
    Arbitrary<Cut> cuts() {
        return QuadrantArbitraries.cuts();
    }

    private static long micros(LoyaltyFigures figures) {
        return SCORER.score(figures).score().map(Score::micros).orElse(-1L);
    }

    private static List<LoyaltyFigures> better(LoyaltyFigures f, int more) {
        List<LoyaltyFigures> better = new ArrayList<>();
        f.cadence().ifPresent(c -> {
            better.add(f.withCadence(new Cadence(Math.max(0, c.daysSince() - more), c.usualDays())));
            better.add(f.withCadence(new Cadence(c.daysSince(), c.usualDays() + more)));
        });
        f.purchaseDays().ifPresent(days -> better.add(f.withPurchaseDays(days + more)));
        f.relationshipDays().ifPresent(days -> better.add(f.withRelationshipDays(days + more)));
        f.twoWayDays().ifPresent(days -> better.add(f.withTwoWayDays(days + more)));
        f.satisfaction()
                .filter(s -> s.answer() < s.scale().highest())
                .ifPresent(s -> better.add(f.withSatisfaction(new Satisfaction(s.answer() + 1, s.scale()))));
        return better;
    }

    private static int coverage(LoyaltyFigures f) {
        return (f.cadence().isPresent() ? 35 : 0)
                + (f.purchaseDays().isPresent() ? 25 : 0)
                + (f.satisfaction().isPresent() ? 15 : 0)
                + (f.relationshipDays().isPresent() ? 15 : 0)
                + (f.twoWayDays().isPresent() ? 10 : 0);
    }

    /** The formulas of the spec in 40 digits, rounded once. */
    private static Optional<BigDecimal> expected(LoyaltyFigures f) {
        if (coverage(f) < 50) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        if (f.cadence().isPresent()) {
            Cadence c = f.cadence().get();
            BigDecimal g = BigDecimal.valueOf(c.daysSince()).divide(BigDecimal.valueOf(c.usualDays()), PRECISE);
            sum = sum.add(part(35, BigDecimal.valueOf(3).subtract(g).divide(BigDecimal.valueOf(2))));
        }
        if (f.purchaseDays().isPresent()) {
            sum = sum.add(part(25, over(f.purchaseDays().getAsInt() - 1, 4)));
        }
        if (f.satisfaction().isPresent()) {
            Satisfaction s = f.satisfaction().get();
            int lowest = s.scale().lowest();
            sum = sum.add(part(15, over(s.answer() - lowest, s.scale().highest() - lowest)));
        }
        if (f.relationshipDays().isPresent()) {
            sum = sum.add(part(15, over(f.relationshipDays().getAsInt(), 1095)));
        }
        if (f.twoWayDays().isPresent()) {
            sum = sum.add(part(10, over(f.twoWayDays().getAsInt(), 6)));
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(coverage(f)), PRECISE)
                .setScale(20, RoundingMode.HALF_UP)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(mean.scale() < 0 ? mean.setScale(0) : mean);
    }

    private static BigDecimal part(int weight, BigDecimal share) {
        BigDecimal clamped = share.max(BigDecimal.ZERO).min(BigDecimal.ONE);
        return clamped.multiply(BigDecimal.valueOf(weight)).multiply(HUNDRED);
    }

    private static BigDecimal over(int count, int target) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(target), PRECISE);
    }
}
