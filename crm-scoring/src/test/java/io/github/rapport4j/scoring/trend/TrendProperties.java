// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.EveryFamily;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.goal.Benchmark;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.statistic.Proportions;
import io.github.rapport4j.scoring.survey.Nps;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class TrendProperties {
    private static final Map<String, KpiMeasure> MEASURES = EveryFamily.measures();
    private static final PolicyRef TEST = PolicyRef.of("test", 1, "");

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return EveryFamily.bases();
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<Periods> periods() {
        Arbitrary<LocalDate> last =
                Arbitraries.integers().between(0, 250).map(days -> DenseArbitraries.FIRST.plusDays(days));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        last,
                        Arbitraries.integers().between(1, 4))
                .as((kind, day, count) -> switch (kind) {
                    case 0 -> Periods.ofMonths(YearMonth.from(day), count);
                    case 1 -> Periods.ofQuarters(day, count);
                    case 2 -> Periods.ofYears(day.getYear(), count);
                    default -> Periods.ofTrailingDays(17, day, count);
                });
    }

    private static TrendPlan plan(Periods periods, AsOf asOf) {
        return TrendPlan.builder()
                .measure(KpiMeasure.all(List.copyOf(MEASURES.values())))
                .periods(periods)
                .asOf(asOf)
                .addTarget(Target.of(SurveyKpi.NPS, BigDecimal.valueOf(30)))
                .addTarget(Target.ofAtMost(RetentionKpi.CHURN_RATE, new BigDecimal("0.4")))
                .addBenchmark(Benchmark.of(PurchaseKpi.REPURCHASE_RATE, new BigDecimal("0.5"), "a study"))
                .build();
    }

    @Property(tries = 150)
    @Tag("KPI-H")
    @Tag("KPI-C")
    void everyPeriodIsCountedAsIfItWereAlone(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("periods") Periods periods,
            @ForAll long seed) {
        TrendPlan plan = plan(periods, asOf);
        TrendReport report = Splits.check(base, seed, plan::start);
        assertEquals(report, plan.review(base.stream()));
        assertEquals(
                base.stream()
                        .filter(h ->
                                h.facts().isEmpty() || !h.asOf(asOf).facts().isEmpty())
                        .count(),
                report.customers());
        for (int i = 0; i < periods.windows().size(); i++) {
            int place = i;
            assertEquals(
                    EveryFamily.direct(
                                    plan.measure(),
                                    KpiScope.of(periods.windows().get(i), asOf),
                                    base)
                            .results(),
                    report.trends().stream()
                            .map(trend -> trend.figures().get(place).result())
                            .toList());
        }
        for (KpiTrend trend : report.trends()) {
            assertEquals(
                    periods.windows(),
                    trend.figures().stream().map(PeriodFigure::period).toList());
        }
    }

    @Property(tries = 150)
    @Tag("TARGET-1")
    @Tag("BENCH-1")
    void periodsThatAreOverAreComparedAndJudgedAndNoOthers(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("periods") Periods periods) {
        TrendPlan plan = plan(periods, asOf);
        TrendReport report = plan.review(base.stream());
        for (KpiTrend trend : report.trends()) {
            KpiName name = trend.name();
            Optional<KpiResult> before = Optional.empty();
            for (PeriodFigure figure : trend.figures()) {
                boolean isOver = !asOf.day().isBefore(figure.period().lastInclusive());
                assertEquals(isOver, figure.isOver());
                assertEquals(
                        isOver && name == SurveyKpi.NPS ? 1 : isOver && name == RetentionKpi.CHURN_RATE ? 1 : 0,
                        figure.verdicts().targets().size());
                assertEquals(
                        isOver && name == PurchaseKpi.REPURCHASE_RATE ? 1 : 0,
                        figure.verdicts().benchmarks().size());
                figure.verdicts()
                        .targets()
                        .forEach(review -> assertEquals(review.target().review(figure.result()), review));
                figure.verdicts()
                        .benchmarks()
                        .forEach(comparison ->
                                assertEquals(comparison.benchmark().compare(figure.result()), comparison));
                assertEquals(isOver ? code(before, figure.result()) : TrendReason.NOT_OVER.code(), code(figure));
                before = Optional.of(figure.result());
            }
        }
    }

    private static String code(Optional<KpiResult> before, KpiResult now) {
        if (before.isEmpty()) {
            return TrendReason.FIRST_PERIOD.code();
        }
        return now.toDouble().isEmpty()
                ? TrendReason.NO_VALUE_NOW.code()
                : before.get().toDouble().isEmpty() ? TrendReason.NO_VALUE_BEFORE.code() : "known";
    }

    private static String code(PeriodFigure figure) {
        return figure.change().fold(known -> "known", reason -> reason.code().code());
    }

    @Property(tries = 150)
    void differencesAreExactAndRoundedOnce(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("periods") Periods periods) {
        for (KpiTrend trend : plan(periods, asOf).review(base.stream()).trends()) {
            for (PeriodFigure figure : trend.figures()) {
                if (figure.change() instanceof KpiChange.Known known) {
                    differs(known);
                }
            }
        }
    }

    private static void differs(KpiChange.Known known) {
        KpiUnit unit = known.now().definition().unit();
        BigDecimal was = precise(known.before());
        BigDecimal is = precise(known.now());
        double scale = Math.max(1, is.abs().max(was.abs()).doubleValue());
        assertEquals(is.subtract(was).doubleValue(), known.difference().doubleValue(), 1e-12 * scale, known::toString);
        assertEquals(unit.shown(is.subtract(was).setScale(40, RoundingMode.HALF_UP)), known.shownDifference());
        if (was.signum() == 0 || unit == KpiUnit.NET_POINTS) {
            assertTrue(known.relative().isEmpty());
            assertTrue(known.shownRelative().isEmpty());
        } else {
            double relative = is.subtract(was).doubleValue() / was.abs().doubleValue();
            assertEquals(relative, known.relative().orElseThrow().doubleValue(), 1e-9 * (1 + Math.abs(relative)));
            assertEquals(
                    100 * relative,
                    known.shownRelative().orElseThrow().doubleValue(),
                    0.051 + 1e-9 * Math.abs(relative));
        }
    }

    /** In the unit, to 60 digits. */
    private static BigDecimal precise(KpiResult result) {
        MathContext digits = new MathContext(60, RoundingMode.HALF_EVEN);
        BigDecimal factor = BigDecimal.valueOf(result.definition().unit().factor());
        return result.value() instanceof KpiValue.Quotient quotient
                ? quotient.numerator()
                        .amount()
                        .multiply(factor)
                        .divide(quotient.denominator().amount(), digits)
                : ((KpiValue.Part) result.value()).amount().multiply(factor);
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return Arbitraries.integers()
                .between(1, 400)
                .flatMap(n -> Arbitraries.integers().between(0, n).map(k -> Ratio.of(k, n)));
    }

    private static KpiResult share(KpiName name, Ratio ratio) {
        return KpiResult.ofShare(name.definition(TEST, List.of()), ratio, Confidence.standard())
                .build();
    }

    private static KpiChange.Known change(KpiResult before, KpiResult now) {
        return (KpiChange.Known) KpiChange.between(Optional.of(before), now);
    }

    @Property(tries = 1000)
    @Tag("KPI-E")
    void sharesAreComparedByTheHybridScoreIntervalOfTheirDifference(
            @ForAll("ratios") Ratio was, @ForAll("ratios") Ratio is) {
        KpiChange.Known known = change(share(RetentionKpi.RETENTION_RATE, was), share(RetentionKpi.RETENTION_RATE, is));
        assertEquals(ChangeBasis.HYBRID_INTERVAL, known.basis());
        Interval expected = Proportions.difference(is, was, 0.95);
        Interval actual = known.interval().orElseThrow();
        assertEquals(expected.low(), actual.low(), 1e-12);
        assertEquals(expected.high(), actual.high(), 1e-12);
        assertEquals(0.95, actual.level());
        boolean isFew = was.denominator() < 5 || is.denominator() < 5;
        KpiChange.Tendency tendency = isFew || expected.contains(0)
                ? KpiChange.Tendency.UNCLEAR
                : is.toDouble() > was.toDouble() ? KpiChange.Tendency.BETTER : KpiChange.Tendency.WORSE;
        assertEquals(tendency, known.tendency());
        assertEquals(
                tendency == KpiChange.Tendency.BETTER
                        ? KpiChange.Tendency.WORSE
                        : tendency == KpiChange.Tendency.WORSE ? KpiChange.Tendency.BETTER : tendency,
                change(share(RetentionKpi.CHURN_RATE, was), share(RetentionKpi.CHURN_RATE, is))
                        .tendency(),
                "of a figure of which low is good it is the other way round");
        KpiChange.Tendency neutral = change(share(PurchaseKpi.TOP_SHARE, was), share(PurchaseKpi.TOP_SHARE, is))
                .tendency();
        assertEquals(
                Map.of(
                                KpiChange.Tendency.BETTER, KpiChange.Tendency.HIGHER,
                                KpiChange.Tendency.WORSE, KpiChange.Tendency.LOWER)
                        .getOrDefault(tendency, KpiChange.Tendency.UNCLEAR),
                neutral);
    }

    @Property(tries = 500)
    void lookedAtBackwardsAChangeIsTheOpposite(@ForAll("ratios") Ratio was, @ForAll("ratios") Ratio is) {
        KpiResult one = share(RetentionKpi.RETENTION_RATE, was);
        KpiResult other = share(RetentionKpi.RETENTION_RATE, is);
        KpiChange.Known there = change(one, other);
        KpiChange.Known back = change(other, one);
        assertEquals(there.shownDifference().negate(), back.shownDifference());
        assertEquals(there.tendency() == KpiChange.Tendency.BETTER, back.tendency() == KpiChange.Tendency.WORSE);
    }

    @Property(tries = 500)
    @Tag("KPI-E")
    void netPointsAreComparedByTheirIntervalsAndStrictlyWhereTheseDoNotHoldTheValue(
            @ForAll @IntRange(max = 60) int promoters,
            @ForAll @IntRange(max = 60) int passives,
            @ForAll @IntRange(max = 60) int detractors) {
        KpiResult before = Nps.ofCounts(20, 10, 20).result();
        if (promoters + passives + detractors == 0) {
            return;
        }
        KpiResult now = Nps.ofCounts(promoters, passives, detractors).result();
        KpiChange.Known known = change(before, now);
        Interval own = now.interval().orElseThrow();
        Interval of = before.interval().orElseThrow();
        boolean isInside = own.contains(now.toDouble().orElseThrow());
        assertEquals(isInside ? ChangeBasis.HYBRID_INTERVAL : ChangeBasis.OVERLAP, known.basis());
        assertEquals(isInside, known.interval().isPresent());
        boolean isApart = own.low() > of.high() || own.high() < of.low();
        if (promoters + passives + detractors < 5) {
            assertEquals(KpiChange.Tendency.UNCLEAR, known.tendency());
        } else if (isApart) {
            assertEquals(
                    own.low() > of.high() ? KpiChange.Tendency.BETTER : KpiChange.Tendency.WORSE, known.tendency());
        } else if (!isInside) {
            assertEquals(KpiChange.Tendency.UNCLEAR, known.tendency());
        }
    }

    @Property(tries = 300)
    void countsAreComparedByTheirValuesAlone(@ForAll @IntRange(max = 9) int was, @ForAll @IntRange(max = 9) int is) {
        KpiChange.Known known = change(count(was), count(is));
        assertEquals(ChangeBasis.VALUE, known.basis());
        assertFalse(known.interval().isPresent());
        assertEquals(BigDecimal.valueOf((long) is - was), known.shownDifference());
        assertEquals(
                is == was ? KpiChange.Tendency.SAME : is < was ? KpiChange.Tendency.BETTER : KpiChange.Tendency.WORSE,
                known.tendency(),
                "fewer open complaints are better");
    }

    @Property(tries = 300)
    void valuesThatReadTheSameAreTheSame(@ForAll @IntRange(max = 200) int was, @ForAll @IntRange(max = 200) int is) {
        KpiChange.Known known = change(days(was), days(is));
        assertEquals(known.shownDifference().signum() == 0, known.tendency() == KpiChange.Tendency.SAME);
        assertEquals(
                Integer.signum((is - was) / 5),
                known.shownDifference().signum(),
                "hundredths of days are shown to one decimal, half up");
    }

    /** Hundredths of days. */
    private static KpiResult days(int hundredths) {
        return KpiResult.builder()
                .definition(PurchaseKpi.GAP_MEAN.definition(TEST, List.of()))
                .value(KpiValue.quotient(KpiValue.Count.of(hundredths), KpiValue.Count.of(100)))
                .n(100)
                .build();
    }

    private static KpiResult count(long count) {
        return KpiResult.builder()
                .definition(ServiceKpi.OPEN_OVERDUE.definition(TEST, List.of()))
                .value(KpiValue.Count.of(count))
                .n(count)
                .build();
    }

    @Property(tries = 300)
    @Tag("KPI-C")
    void periodsFollowOnEachOtherWithoutGapAndEndWhereTheyShould(@ForAll("periods") Periods periods) {
        LocalDate next = periods.windows().get(0).startInclusive();
        for (DateWindow window : periods.windows()) {
            assertEquals(next, window.startInclusive());
            next = window.endExclusive();
        }
    }
}
