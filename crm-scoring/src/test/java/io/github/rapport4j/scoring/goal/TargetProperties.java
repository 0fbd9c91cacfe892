// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.kpi.Confidence;
import io.github.rapport4j.scoring.kpi.KpiName;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.retention.RetentionKpi;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.service.ServiceKpi;
import io.github.rapport4j.scoring.survey.Nps;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class TargetProperties {
    @Property
    @Tag("TARGET-1")
    @Tag("BENCH-1")
    void theWholeIntervalDecides(
            @ForAll @IntRange(max = 60) int a,
            @ForAll @IntRange(max = 60) int b,
            @ForAll @IntRange(max = 100) int percent) {
        BigDecimal goal = BigDecimal.valueOf(percent, 2);
        Ratio ratio = Ratio.of(Math.min(a, b), Math.max(a, b));
        KpiResult kept = share(RetentionKpi.RETENTION_RATE, ratio);
        KpiResult lost = share(RetentionKpi.CHURN_RATE, ratio);
        Verdict atLeast =
                Target.of(RetentionKpi.RETENTION_RATE, goal).review(kept).verdict();
        Verdict atMost = Target.of(RetentionKpi.CHURN_RATE, goal).review(lost).verdict();
        Position position = Benchmark.of(RetentionKpi.RETENTION_RATE, goal, "trade")
                .compare(kept)
                .position();
        if (!ratio.isDefined()) {
            assertEquals(
                    List.of(Verdict.UNCLEAR, Verdict.UNCLEAR, Position.UNKNOWN), List.of(atLeast, atMost, position));
            return;
        }
        Interval interval = kept.interval().orElseThrow();
        double at = percent / 100.0;
        boolean isAbove = interval.low() > at;
        boolean isBelow = interval.high() < at;
        assertEquals(interval.low() >= at ? Verdict.MET : isBelow ? Verdict.MISSED : Verdict.UNCLEAR, atLeast);
        assertEquals(interval.high() <= at ? Verdict.MET : isAbove ? Verdict.MISSED : Verdict.UNCLEAR, atMost);
        assertEquals(isAbove ? Position.ABOVE : isBelow ? Position.BELOW : Position.ACROSS, position);
        assertEquals(
                Target.ofAtMost(RetentionKpi.RETENTION_RATE, goal).review(kept).verdict(), atMost, "the sense decides");
    }

    @Property
    @Tag("TARGET-1")
    @Tag("BENCH-1")
    void withoutIntervalTheValueDecides(@ForAll @IntRange(max = 9) int overdue, @ForAll @IntRange(max = 9) int limit) {
        KpiResult result = KpiResult.builder()
                .definition(ServiceKpi.OPEN_OVERDUE.definition(
                        RetentionPolicy.standard().ref(), List.of()))
                .value(KpiValue.Count.of(overdue))
                .n(overdue)
                .build();
        TargetReview review =
                Target.of(ServiceKpi.OPEN_OVERDUE, BigDecimal.valueOf(limit)).review(result);
        assertEquals(overdue <= limit ? Verdict.MET : Verdict.MISSED, review.verdict());
        assertEquals(Optional.of(BigDecimal.valueOf(overdue - limit)), review.difference());
        BenchmarkComparison trade = Benchmark.of(ServiceKpi.OPEN_OVERDUE, BigDecimal.valueOf(limit), "trade")
                .compare(result);
        assertEquals(
                overdue > limit ? Position.ABOVE : overdue < limit ? Position.BELOW : Position.ACROSS,
                trade.position());
        assertEquals(review.difference(), trade.difference());
    }

    @Example
    @Tag("TARGET-1")
    void theReviewTellsExpectedActualAndWhy() {
        KpiResult result = share(RetentionKpi.RETENTION_RATE, Ratio.of(190, 200));
        TargetReview review =
                Target.of(RetentionKpi.RETENTION_RATE, new BigDecimal("0.90")).review(result);
        assertEquals(Verdict.MET, review.verdict());
        assertEquals(
                List.of(
                        "customer retention rate: met",
                        "  expected: at least 90.0 %",
                        "  actual: 95.0 %",
                        "  difference: 5.0 percentage points",
                        "  judged by the whole interval",
                        "  customer retention rate: 95.0 %"),
                review.explanation().text(Locale.ENGLISH).lines().limit(6).toList());
        assertEquals(
                List.of("客户留存率：达成", "  预期：不低于 90.0 %", "  实际：95.0 %", "  差额：5.0 个百分点"),
                review.explanation().text(Locale.CHINESE).lines().limit(4).toList());
        TargetReview none = Target.of(RetentionKpi.CHURN_RATE, BigDecimal.ONE)
                .review(share(RetentionKpi.CHURN_RATE, Ratio.of(0, 0)));
        assertEquals(
                List.of("customer churn rate: unclear", "  expected: at most 100.0 %", "  actual: no value"),
                none.explanation().text(Locale.ENGLISH).lines().limit(3).toList());
        assertEquals(Optional.empty(), none.difference());
    }

    @Example
    @Tag("BENCH-1")
    void netPointsAreComparedInPoints() {
        KpiResult nps = Nps.ofCounts(70, 20, 10).result();
        BenchmarkComparison comparison = Benchmark.of(SurveyKpi.NPS, BigDecimal.valueOf(30), "trade survey 2026")
                .compare(nps);
        assertEquals(Position.ABOVE, comparison.position());
        assertEquals(0, comparison.difference().orElseThrow().compareTo(BigDecimal.valueOf(30)));
        assertEquals(
                List.of(
                        "net promoter score: above the reference of trade survey 2026",
                        "  reference: 30 points",
                        "  actual: 60 points",
                        "  difference: 30 points",
                        "  judged by the whole interval"),
                comparison.explanation().text(Locale.ENGLISH).lines().limit(5).toList());
    }

    @Example
    @Tag("TARGET-1")
    void whatMakesNoSenseIsRefused() {
        KpiResult result = share(RetentionKpi.RETENTION_RATE, Ratio.of(1, 2));
        assertMessage(
                "result must be of churn-rate, but was retention-rate",
                () -> Target.of(RetentionKpi.CHURN_RATE, BigDecimal.ONE).review(result));
        assertMessage(
                "kpi must know which way is good, but was gini", () -> Target.of(PurchaseKpi.GINI, BigDecimal.ONE));
        assertMessage("source must not be blank", () -> Benchmark.of(SurveyKpi.NPS, BigDecimal.TEN, " "));
    }

    @Example
    @Tag("TARGET-1")
    @Tag("BENCH-1")
    void oneNumberHasOneForm() {
        for (String ten : List.of("10", "10.0", "1E1")) {
            BigDecimal number = new BigDecimal(ten);
            assertEquals(BigDecimal.TEN, Target.of(SurveyKpi.NPS, number).goal());
            assertEquals(
                    BigDecimal.TEN, Benchmark.of(SurveyKpi.NPS, number, "trade").reference());
        }
        assertEquals(
                new BigDecimal("0.9"),
                Target.of(RetentionKpi.RETENTION_RATE, new BigDecimal("0.90")).goal());
    }

    private static void assertMessage(String message, org.junit.jupiter.api.function.Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }

    private static KpiResult share(KpiName kpi, Ratio ratio) {
        Confidence confidence = Confidence.standard();
        return KpiResult.ofShare(kpi.definition(RetentionPolicy.standard().ref(), List.of()), ratio, confidence)
                .build();
    }
}
