// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.figure.EveryFamily;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.goal.Benchmark;
import io.github.rapport4j.scoring.goal.Target;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.purchase.PurchaseKpi;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.survey.CsatAccumulator;
import io.github.rapport4j.scoring.survey.CsatPolicy;
import io.github.rapport4j.scoring.survey.SurveyKpi;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrendTest {
    private static final Map<String, KpiMeasure> MEASURES = EveryFamily.measures();
    private static final AsOf MID_MARCH = AsOf.of(LocalDate.of(2026, 3, 15), ZoneOffset.UTC);

    private static TrendPlan csat() {
        return TrendPlan.builder()
                .measure(KpiMeasure.of(
                        scope -> CsatAccumulator.using(
                                CsatPolicy.standard(), scope.window().days(), scope.asOf()),
                        csat -> List.of(csat.result())))
                .periods(Periods.ofMonths(YearMonth.of(2026, 3), 3))
                .asOf(MID_MARCH)
                .addTarget(Target.of(SurveyKpi.CSAT, new BigDecimal("0.8")))
                .addBenchmark(Benchmark.of(SurveyKpi.CSAT, new BigDecimal("0.6"), "a study"))
                .build();
    }

    /** 12 of 30 satisfied in January, 27 of 30 in February, 1 of 1 so far in March. */
    private static List<CustomerHistory> base() {
        List<CustomerHistory> base = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            CustomerId customer = CustomerId.of("c" + i);
            List<Fact> facts = new ArrayList<>();
            facts.add(answer(customer, LocalDate.of(2026, 1, 10), i < 12 ? 5 : 2));
            facts.add(answer(customer, LocalDate.of(2026, 2, 10), i < 27 ? 4 : 1));
            if (i == 0) {
                facts.add(answer(customer, LocalDate.of(2026, 3, 10), 5));
            }
            base.add(CustomerHistory.of(customer, facts));
        }
        return base;
    }

    private static Fact answer(CustomerId customer, LocalDate day, int value) {
        FactHead head = FactHead.of(FactId.of(customer + "-" + day), customer, Occurrence.of(day), ZoneOffset.UTC);
        return SurveyAnswer.of(head, SurveyAnswer.Question.ofCsat("q"), SurveyAnswer.Answer.of(value));
    }

    @Test
    @Tag("TARGET-1")
    @Tag("BENCH-1")
    void aRiseIsToldWithItsIntervalVerdictAndBasis() {
        PeriodFigure february =
                csat().review(base().stream()).trends().get(0).figures().get(1);
        List<String> en = february.explain(Locale.ENGLISH).lines().toList();
        assertEquals(
                List.of(
                        "2026-02: better",
                        "  difference to the period before: 50.0 percentage points",
                        "  relative change: 125.0 %",
                        "  interval of the difference: 26.4 to 66.7 percentage points (95 %)",
                        "  judged by the interval of the difference, from the intervals of both periods taken as independent",
                        "  customer satisfaction: unclear"),
                en.subList(0, 6));
        assertTrue(en.contains("  customer satisfaction: above the reference of a study"), en::toString);
        List<String> zh = february.explain(Locale.CHINESE).lines().toList();
        assertEquals(
                List.of(
                        "2026-02：好转",
                        "  与上一期间之差：50.0 个百分点",
                        "  相对变化：125.0 %",
                        "  差值区间：26.4 至 66.7 个百分点（95 %）",
                        "  按差值区间判断（由两期间各自的区间得出，视两期间为独立）"),
                zh.subList(0, 5));
    }

    @Test
    @Tag("TARGET-1")
    void aPeriodThatIsNotOverIsSaidToBeSoAndNotCompared() {
        TrendReport report = csat().review(base().stream());
        PeriodFigure march = report.trends().get(0).latest();
        assertEquals(1, march.result().n());
        assertEquals(
                List.of(
                        "2026-03: not compared",
                        "  the period runs until 2026-03-31, facts are seen up to 2026-03-15: a figure so far"),
                march.explain(Locale.ENGLISH).lines().limit(2).toList());
        assertEquals(PeriodFigure.Verdicts.none(), march.verdicts());
        List<String> all = report.explain(Locale.ENGLISH).lines().toList();
        assertEquals("1 figures over 3 periods, as of 2026-03-15, of 30 customers", all.get(0));
        assertEquals("  customer satisfaction, period by period", all.get(1));
        assertEquals("    2026-03: not compared", all.get(2));
        assertEquals(List.of(report.trends().get(0)), report.trends(SurveyKpi.CSAT));
        assertEquals(List.of(), report.trends(PurchaseKpi.GINI));
    }

    @Test
    @Tag("KPI-F")
    void aFigureThatStillMaturesSaysSo() {
        TrendPlan plan = csat().withMeasure(MEASURES.get("touch"));
        FactHead head = FactHead.of(
                FactId.of("t"), CustomerId.of("A"), Occurrence.of(LocalDate.of(2026, 3, 10)), ZoneOffset.UTC);
        Fact touch = Touch.of(head, Touch.Purpose.CARE, Channel.EMAIL);
        PeriodFigure march = plan.withTargets(List.of())
                .withBenchmarks(List.of())
                .review(List.of(CustomerHistory.of(CustomerId.of("A"), List.of(touch))).stream())
                .trends()
                .get(0)
                .latest();
        assertTrue(march.isMaturing());
        assertTrue(
                march.explain(Locale.ENGLISH).contains("1 have not had their time yet, the figure may still move"),
                march.explain(Locale.ENGLISH));
    }

    @Test
    @Tag("KPI-C")
    void periodsAreNamedShortly() {
        assertEquals("2026", label(Periods.ofYears(2026, 1)));
        assertEquals("2025-Q4", label(Periods.ofQuarters(LocalDate.of(2025, 12, 31), 1)));
        assertEquals("2026-02", label(Periods.ofMonths(YearMonth.of(2026, 2), 1)));
        assertEquals("2026-02-01/2026-02-27", label(Periods.ofTrailingDays(27, LocalDate.of(2026, 2, 27), 1)));
        assertEquals(
                List.of(
                        DateWindow.parse("[2025-07-01, 2025-10-01)"),
                        DateWindow.parse("[2025-10-01, 2026-01-01)"),
                        DateWindow.parse("[2026-01-01, 2026-04-01)")),
                Periods.ofQuarters(LocalDate.of(2026, 2, 1), 3).windows());
        assertEquals(
                List.of(DateWindow.ofMonth(YearMonth.of(2025, 12)), DateWindow.ofMonth(YearMonth.of(2026, 1))),
                Periods.ofMonths(YearMonth.of(2026, 1), 2).windows());
        assertEquals(
                List.of(DateWindow.ofYear(2025), DateWindow.ofYear(2026)),
                Periods.ofYears(2026, 2).windows());
        assertEquals(
                List.of(DateWindow.parse("[2026-01-01, 2026-01-11)"), DateWindow.parse("[2026-01-11, 2026-01-21)")),
                Periods.ofTrailingDays(10, LocalDate.of(2026, 1, 20), 2).windows());
    }

    private static String label(Periods periods) {
        return Periods.label(periods.windows().get(0));
    }

    @Test
    @Tag("KPI-C")
    void periodsWithGapOrOverlapAreRefused() {
        DateWindow january = DateWindow.ofMonth(YearMonth.of(2026, 1));
        DateWindow march = DateWindow.ofMonth(YearMonth.of(2026, 3));
        assertEquals(
                "windows must follow on [2026-01-01, 2026-02-01), but was [2026-03-01, 2026-04-01)",
                refusal(() -> Periods.of(List.of(january, march))));
        assertEquals(
                "windows must follow on [2026-01-01, 2026-02-01), but was [2026-01-01, 2026-02-01)",
                refusal(() -> Periods.of(List.of(january, january))));
        assertEquals("windows must not be empty", refusal(() -> Periods.of(List.of())));
        assertEquals("count must be at least 1, but was 0", refusal(() -> Periods.ofYears(2026, 0)));
        DateWindow february = DateWindow.ofMonth(YearMonth.of(2026, 2));
        assertEquals(Periods.ofMonths(YearMonth.of(2026, 3), 3), Periods.of(List.of(january, february, march)));
        DateWindow none = DateWindow.parse("[2026-01-01, 2026-01-01)");
        assertEquals(
                "windows must not be of no days, but was [2026-01-01, 2026-01-01)",
                refusal(() -> Periods.of(List.of(none))));
    }

    @Test
    void figuresThatDifferBetweenPeriodsAreRefused() {
        KpiMeasure fickle = scope -> MEASURES.get(
                        scope.window().days().startInclusive().getMonthValue() == 2 ? "nps" : "repurchase")
                .start(scope);
        assertEquals(
                "measure must give the same figures for every period, but was [REPURCHASE_RATE] and then [NPS]",
                refusal(() -> csat().withMeasure(fickle).start().result()));
    }

    @Test
    void onlyWhatFollowsTheSamePlanMerges() {
        TrendPlan plan = csat();
        TrendPlan other = plan.withPeriods(Periods.ofYears(2025, 1));
        String samePlan = "other must follow the same plan over " + plan.periods() + " as of " + MID_MARCH
                + ", but was over " + other.periods() + " as of " + MID_MARCH;
        assertEquals(samePlan, refusal(() -> plan.start().merge(other.start())));
        Dimension<CustomerHistory> one = Dimension.of("one", history -> Group.unknown());
        Dimension<CustomerHistory> two = Dimension.of("two", history -> Group.unknown());
        assertEquals(
                "other must be grouped by one of CustomerHistory, but was by two of CustomerHistory",
                refusal(() -> plan.by(one).merge(plan.by(two))));
        Dimension<Object> any = Dimension.of("any", thing -> Group.unknown());
        assertEquals(
                "other must be grouped by any of Touch, but was by any of SurveyAnswer",
                refusal(() -> plan.byFacts(Touch.class, any).merge(plan.byFacts(SurveyAnswer.class, any))));
        Dimension<Touch> channel = TouchChoice.By.CHANNEL.dimension();
        Dimension<Touch> own = Dimension.of(channel.code(), touch -> Group.unknown());
        assertEquals(
                "other must be grouped by channel of Touch, but was by another dimension of that code",
                refusal(() -> plan.byFacts(Touch.class, channel).merge(plan.byFacts(Touch.class, own))));
        assertEquals(samePlan, refusal(() -> plan.by(one).merge(other.by(one))));
    }

    private static String refusal(Executable what) {
        return assertThrows(IllegalArgumentException.class, what).getMessage();
    }
}
