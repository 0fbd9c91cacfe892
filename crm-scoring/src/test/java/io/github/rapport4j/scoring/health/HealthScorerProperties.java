// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.lab.PolicyLab;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Cadence;
import io.github.rapport4j.scoring.loyalty.LoyaltyFigures.Satisfaction;
import io.github.rapport4j.scoring.warning.ActivityTrend;
import io.github.rapport4j.scoring.warning.ScanPoint;
import io.github.rapport4j.scoring.warning.WarningPolicy;
import io.github.rapport4j.scoring.warning.WarningReport;
import io.github.rapport4j.scoring.warning.WarningScanner;
import io.github.rapport4j.testkit.scoring.HealthArbitraries;
import io.github.rapport4j.testkit.scoring.WarningArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class HealthScorerProperties {
    private static final HealthPolicy POLICY = HealthPolicy.standard();
    private static final HealthScorer SCORER = HealthScorer.using(POLICY);
    private static final MathContext PRECISE = new MathContext(40);

    @Property
    @Tag("HEALTH-1")
    void healthIsTheWeightedMeanOfWhatIsKnown(@ForAll("figures") HealthFigures figures) {
        HealthScore score = SCORER.score(figures);
        assertEquals(coverage(figures), score.coverage().numerator());
        assertEquals(expected(figures), score.score().map(Score::points));
        assertEquals(
                coverage(figures) >= 60 ? "number" : "too-little",
                score.<String>fold(number -> "number", why -> "too-little"));
    }

    @Property
    @Tag("HEALTH-1")
    void theColourFollowsTheScoreAndASevereComplaintHoldsItAtAmber(@ForAll("figures") HealthFigures figures) {
        HealthScore score = SCORER.score(figures);
        Optional<HealthColour> expected = expected(figures).map(points -> {
            if (points.compareTo(BigDecimal.valueOf(40)) < 0) {
                return HealthColour.RED;
            }
            boolean severe = figures.service().equals(Optional.of(ServiceState.SEVERE));
            return severe || points.compareTo(BigDecimal.valueOf(70)) < 0 ? HealthColour.AMBER : HealthColour.GREEN;
        });
        assertEquals(expected, score.colour());
        assertEquals(expected, score.toOutcome().term());
    }

    @Property
    @Tag("HEALTH-1")
    void theLinesAddUpToTheScore(@ForAll("figures") HealthFigures figures) {
        HealthScore score = SCORER.score(figures);
        assertEquals(score.score().isPresent(), score.breakdown().isPresent());
        score.breakdown().ifPresent(breakdown -> {
            long sum = 0;
            for (HealthScore.Line line : breakdown.lines()) {
                sum += line.amount().micros();
            }
            assertEquals(score.score().orElseThrow().micros(), sum);
        });
    }

    @Property
    @Tag("HEALTH-1")
    void betterIsNeverLower(@ForAll("figures") HealthFigures figures) {
        long before = micros(figures);
        figures.cadence()
                .ifPresent(c -> assertTrue(micros(figures.withCadence(new Cadence(0, c.usualDays()))) >= before));
        figures.trend()
                .filter(t -> t.before() > 0)
                .ifPresent(t ->
                        assertTrue(micros(figures.withTrend(new ActivityTrend(t.recent() + 1, t.before()))) >= before));
        figures.service().ifPresent(s -> assertTrue(micros(figures.withService(ServiceState.CALM)) >= before));
        figures.contract().ifPresent(s -> assertTrue(micros(figures.withContract(ContractState.RUNNING)) >= before));
    }

    @Property(tries = 300)
    @Tag("HEALTH-1")
    void nothingLaterLeaksInAndEverySignalIsListed(
            @ForAll("histories") CustomerHistory history, @ForAll("points") ScanPoint point) {
        CustomerHistory past = CustomerHistory.of(
                history.customer(),
                history.facts().stream()
                        .filter(fact -> point.asOf().sees(fact.occurredAt(), fact.recordedAt()))
                        .toList());
        HealthScore score = SCORER.score(history, point);
        assertEquals(SCORER.score(past, point).figures(), score.figures());
        WarningReport report = WarningScanner.using(WarningPolicy.standard()).scan(history, point);
        assertEquals(report.signals(), score.figures().warnings());
        String text = score.explain(Locale.ENGLISH);
        report.signals()
                .forEach(signal -> assertTrue(text.contains(signal.kind().text(Locale.ENGLISH) + " since "
                        + signal.since().day())));
    }

    @Property(tries = 100)
    void everyScoreSaysWhyInBothLanguages(@ForAll("figures") HealthFigures figures) {
        HealthScore score = SCORER.score(figures);
        assertFalse(score.explain(Locale.ENGLISH).contains("{"));
        assertTrue(score.explain(Locale.CHINESE).matches("(?s).*\\p{IsHan}.*"));
        assertEquals(POLICY.ref(), score.policy());
    }

    @Property(tries = 50)
    void twoPoliciesCanBeCompared(@ForAll("bases") List<HealthFigures> base) {
        HealthScorer stricter = HealthScorer.using(POLICY.withGreenFrom(Score.FULL));
        long moved = base.stream()
                .filter(figures -> !SCORER.score(figures)
                        .colour()
                        .equals(stricter.score(figures).colour()))
                .count();
        assertEquals(
                moved,
                PolicyLab.compare(SCORER.toCalculator(), stricter.toCalculator(), base)
                        .moved()
                        .size());
    }

    @Provide
    Arbitrary<HealthFigures> figures() {
        return HealthArbitraries.figures();
    }

    @Provide
    Arbitrary<List<HealthFigures>> bases() {
        return HealthArbitraries.figures().list().ofMaxSize(10);
    }

    @Provide
    Arbitrary<CustomerHistory> histories() {
        return WarningArbitraries.histories();
    }

    @Provide
    Arbitrary<ScanPoint> points() {
        return WarningArbitraries.points();
    }

    private static long micros(HealthFigures figures) {
        return SCORER.score(figures).score().map(Score::micros).orElse(-1L);
    }

    private static int coverage(HealthFigures f) {
        return (f.cadence().isPresent() ? 30 : 0)
                + (f.satisfaction().isPresent() ? 20 : 0)
                + (f.trend().filter(t -> t.before() > 0).isPresent() ? 20 : 0)
                + (f.service().isPresent() ? 20 : 0)
                + (f.contract().isPresent() ? 10 : 0);
    }

    /** The formulas of the spec in 40 digits, rounded once. */
    private static Optional<BigDecimal> expected(HealthFigures f) {
        if (coverage(f) < 60) {
            return Optional.empty();
        }
        BigDecimal sum = BigDecimal.ZERO;
        if (f.cadence().isPresent()) {
            Cadence c = f.cadence().get();
            BigDecimal g = BigDecimal.valueOf(c.daysSince()).divide(BigDecimal.valueOf(c.usualDays()), PRECISE);
            sum = sum.add(part(30, BigDecimal.valueOf(3).subtract(g).divide(BigDecimal.valueOf(2))));
        }
        if (f.satisfaction().isPresent()) {
            Satisfaction s = f.satisfaction().get();
            int lowest = s.scale().lowest();
            sum = sum.add(part(20, over(s.answer() - lowest, s.scale().highest() - lowest)));
        }
        if (f.trend().filter(t -> t.before() > 0).isPresent()) {
            sum = sum.add(
                    part(20, over(3 * f.trend().get().recent(), f.trend().get().before())));
        }
        if (f.service().isPresent()) {
            sum = sum.add(part(20, over(new int[] {100, 30, 0}[f.service().get().ordinal()], 100)));
        }
        if (f.contract().isPresent()) {
            sum = sum.add(part(
                    10, over(new int[] {100, 50, 0}[f.contract().get().ordinal()], 100)));
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(coverage(f)), PRECISE)
                .setScale(20, RoundingMode.HALF_UP)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return Optional.of(mean.scale() < 0 ? mean.setScale(0) : mean);
    }

    private static BigDecimal part(int weight, BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).multiply(BigDecimal.valueOf(100L * weight));
    }

    private static BigDecimal over(int count, int target) {
        return BigDecimal.valueOf(count).divide(BigDecimal.valueOf(target), PRECISE);
    }
}
