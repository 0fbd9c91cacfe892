// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class FeedbackProperties {
    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(5, FactKind.INTERACTION, FactKind.SURVEY_ANSWER, FactKind.SERVICE_EVENT);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Property(tries = 600)
    @Tag("KPI-25")
    @Tag("KPI-H")
    void feedbackIsThatOfTheSlowAnswer(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll TrendPeriod by,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RelationPolicy policy = RelationPolicy.standard().withTrendPeriod(by);
        FeedbackTally.Result result = Splits.check(base, seed, () -> FeedbackTally.of(scope, policy));
        TreeMap<String, Long> expected = expected(base, asOf, window, by);
        long[] cases = new long[2];
        for (CustomerHistory history : base) {
            for (ServiceCase each : history.asOf(asOf).serviceCases()) {
                boolean isSettled = each.settledAt()
                        .map(at -> window.contains(at.dayIn(asOf.zone())))
                        .orElse(false);
                boolean isLearnt =
                        each.steps().stream().anyMatch(step -> step.cause().isPresent())
                                && each.steps().stream()
                                        .anyMatch(step -> step.improvement().isPresent());
                cases[0] += isSettled ? 1 : 0;
                cases[1] += isSettled && isLearnt ? 1 : 0;
            }
        }
        TreeMap<String, Long> told = new TreeMap<>();
        long all = 0;
        for (FeedbackTally.Period period : result.periods()) {
            String key = key(period.days().startInclusive(), by);
            period.bySource().forEach((source, count) -> told.put(key + " source " + source.code(), count));
            period.byTheme().forEach((theme, count) -> told.put(key + " theme " + theme.code(), count));
            period.bySentiment().forEach((mood, count) -> told.put(key + " mood " + mood.code(), count));
            all += period.all();
        }
        assertEquals(expected, told);
        for (int i = 1; i < result.periods().size(); i++) {
            assertEquals(
                    result.periods().get(i - 1).days().endExclusive(),
                    result.periods().get(i).days().startInclusive(),
                    "no period is left out, also one without feedback");
        }
        assertEquals(KpiValue.Count.of(all), result.count().value());
        assertEquals(cases[0] == 0 ? List.of(0L, 0L) : List.of(cases[1], cases[0]), Splits.counts(result.documented()));
    }

    @Property(tries = 600)
    @Tag("KPI-25")
    @Tag("KPI-H")
    void aTrendComparesTheLastTwoWholePeriodsThatAreOver(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll TrendPeriod by,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RelationPolicy policy = RelationPolicy.standard().withTrendPeriod(by);
        FeedbackTrend trend =
                Splits.check(base, seed, () -> FeedbackTally.of(scope, policy)).trend();
        TreeMap<String, Long> counts = expected(base, asOf, window, by);
        List<String> whole = wholePeriods(window, asOf, by);
        String last = whole.isEmpty() ? "none" : whole.get(whole.size() - 1);
        String before = whole.size() < 2 ? "none" : whole.get(whole.size() - 2);
        TreeMap<String, KpiResult> told = new TreeMap<>();
        trend.bySource().forEach((source, result) -> told.put(" source " + source.code(), result));
        trend.byTheme().forEach((theme, result) -> told.put(" theme " + theme.code(), result));
        trend.bySentiment().forEach((mood, result) -> told.put(" mood " + mood.code(), result));
        TreeSet<String> labels = new TreeSet<>();
        counts.keySet().forEach(key -> labels.add(key.substring(key.indexOf(' '))));
        assertEquals(labels, told.keySet());
        long[] sum = new long[2];
        told.forEach((label, result) -> {
            long then = whole.size() < 2 ? 0 : counts.getOrDefault(before + label, 0L);
            long now = whole.size() < 2 ? 0 : counts.getOrDefault(last + label, 0L);
            sum[0] += label.startsWith(" source") ? then : 0;
            sum[1] += label.startsWith(" source") ? now : 0;
            assertChange(then, now, result);
        });
        assertChange(sum[0], sum[1], trend.all());
        boolean isTooShort = trend.all().value() instanceof KpiValue.Undefined undefined
                && undefined.reason().code() == RelationKpi.Note.NO_TWO_PERIODS;
        assertEquals(whole.size() < 2, isTooShort);
    }

    private static void assertChange(long then, long now, KpiResult result) {
        assertEquals(then == 0 ? List.of(0L, 0L) : List.of(now - then, then), Splits.counts(result));
        assertEquals(then + now, result.n());
        assertEquals(then > 0, result.interval().isPresent());
        result.interval().ifPresent(interval -> {
            double change = (double) now / then - 1;
            assertTrue(interval.low() <= change + 1e-12 && change - 1e-12 <= interval.high(), interval.toString());
        });
    }

    @Example
    @Tag("KPI-25")
    void aTrendOfKnownCounts() {
        // 10 in April and 20 in May: Wilson for 20 of 30 is 0.4878 to 0.8077
        List<Fact> facts = new ArrayList<>();
        CustomerId customer = CustomerId.of("c");
        for (int i = 0; i < 30; i++) {
            LocalDate day = LocalDate.of(2024, i < 10 ? 4 : 5, 1 + i % 30);
            FactHead head = FactHead.of(FactId.of("s" + i), customer, Occurrence.of(day), ZoneOffset.UTC);
            facts.add(ServiceEvent.ofOpening(head, "K" + i, ServiceEvent.Matter.COMPLAINT, Severity.MAJOR));
        }
        DateWindow year = DateWindow.ofYear(2024);
        FeedbackTrend trend = trend(facts, KpiScope.of(year, AsOf.of(LocalDate.of(2024, 5, 31), ZoneOffset.UTC)));
        assertEquals("100.0", trend.all().rounded().orElseThrow().toPlainString());
        assertEquals(0.4878 / 0.5122 - 1, trend.all().interval().orElseThrow().low(), 1e-3);
        assertEquals(0.8077 / 0.1923 - 1, trend.all().interval().orElseThrow().high(), 1e-2);
        FeedbackTrend early = trend(facts, KpiScope.of(year, AsOf.of(LocalDate.of(2024, 5, 30), ZoneOffset.UTC)));
        assertEquals(List.of(0L, 0L), Splits.counts(early.all()), "May is not over; April follows none in March");
        List<String> options = trend.bySource().get(FeedbackSource.SERVICE).definition().options().stream()
                .map(option -> option.text(Locale.ENGLISH))
                .toList();
        assertEquals(List.of("source: complaint or service request", "by month"), options.subList(0, 2));
    }

    private static FeedbackTrend trend(List<Fact> facts, KpiScope scope) {
        FeedbackTally tally = FeedbackTally.of(scope, RelationPolicy.standard());
        tally.add(CustomerHistory.of(CustomerId.of("c"), facts));
        return tally.result().trend();
    }

    @Property
    @Tag("KPI-25")
    @Tag("KPI-C")
    void everyDayLiesInOnePeriod(@ForAll TrendPeriod by, @ForAll @IntRange(min = -40_000, max = 40_000) int number) {
        LocalDate day = LocalDate.of(2024, 2, 29).plusDays(number);
        DateWindow period = by.holding(day);
        assertTrue(period.contains(day));
        for (LocalDate each = period.startInclusive(); each.isBefore(period.endExclusive()); each = each.plusDays(1)) {
            assertEquals(key(day, by), key(each, by));
        }
        assertNotEquals(key(day, by), key(period.startInclusive().minusDays(1), by));
        assertNotEquals(key(day, by), key(period.endExclusive(), by));
    }

    private static TreeMap<String, Long> expected(
            List<CustomerHistory> base, AsOf asOf, DateWindow window, TrendPeriod by) {
        TreeMap<String, Long> expected = new TreeMap<>();
        for (CustomerHistory history : base) {
            for (Fact fact : history.facts()) {
                LocalDate day = fact.occurredAt().dayIn(asOf.zone());
                if (asOf.sees(fact.occurredAt(), fact.recordedAt()) && window.contains(day)) {
                    labels(fact).forEach(label -> expected.merge(key(day, by) + " " + label, 1L, Long::sum));
                }
            }
        }
        return expected;
    }

    /** Day by day: a period is whole when the window holds as many days of it as there are. */
    private static List<String> wholePeriods(DateWindow window, AsOf asOf, TrendPeriod by) {
        Map<String, Long> days = new LinkedHashMap<>();
        for (LocalDate day = window.startInclusive();
                day.isBefore(window.endExclusive()) && !day.isAfter(asOf.day());
                day = day.plusDays(1)) {
            days.merge(key(day, by), 1L, Long::sum);
        }
        List<String> whole = new ArrayList<>();
        days.forEach((key, count) -> {
            LocalDate around = window.startInclusive();
            while (!key(around, by).equals(key)) {
                around = around.plusDays(1);
            }
            LocalDate first = around;
            while (key(first.minusDays(1), by).equals(key)) {
                first = first.minusDays(1);
            }
            LocalDate end = around;
            while (key(end, by).equals(key)) {
                end = end.plusDays(1);
            }
            if (first.until(end, ChronoUnit.DAYS) == count) {
                whole.add(key);
            }
        });
        return whole;
    }

    private static String key(LocalDate day, TrendPeriod by) {
        return switch (by) {
            case WEEK -> day.get(IsoFields.WEEK_BASED_YEAR) + "w" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTH -> day.toString().substring(0, 7);
            case QUARTER -> day.getYear() + "q" + day.get(IsoFields.QUARTER_OF_YEAR);
            case YEAR -> day.toString().substring(0, 4);
        };
    }

    @Example
    @Tag("KPI-25")
    void aCaseIsLearntFromWhenCauseAndImprovementAreBothThere() {
        LocalDate day = DenseArbitraries.FIRST;
        KpiScope scope = KpiScope.of(DateWindow.of(day, day.plusDays(1)), AsOf.of(day, ZoneOffset.UTC));
        FeedbackTally tally = FeedbackTally.of(scope, RelationPolicy.standard());
        FreeText text = FreeText.of("a seal was missing");
        for (String id : List.of("none", "cause", "improvement", "both")) {
            CustomerId customer = CustomerId.of(id);
            ServiceEvent.Builder resolved = ServiceEvent.builder()
                    .head(FactHead.of(FactId.of(id), customer, Occurrence.of(day), ZoneOffset.UTC))
                    .caseId("K")
                    .step(ServiceEvent.Step.RESOLVED)
                    .cause(Optional.of(text).filter(each -> id.equals("cause") || id.equals("both")))
                    .improvement(Optional.of(text).filter(each -> id.equals("improvement") || id.equals("both")));
            tally.add(CustomerHistory.of(customer, List.of(resolved.build())));
        }
        assertEquals(List.of(1L, 4L), Splits.counts(tally.result().documented()));
    }

    private static List<String> labels(Fact fact) {
        List<String> labels = new ArrayList<>();
        if (fact instanceof Interaction each
                && (each.feedback().isPresent()
                        || each.purpose().stream().anyMatch(why -> why == Interaction.Purpose.FEEDBACK))) {
            labels.add("source interaction");
            each.topics().forEach(topic -> labels.add("theme " + topic.code()));
            each.sentiment().ifPresent(mood -> labels.add("mood " + mood.code()));
        } else if (fact instanceof SurveyAnswer each && each.comment().isPresent()) {
            labels.add("source survey");
        } else if (fact instanceof ServiceEvent each && each.step() == ServiceEvent.Step.OPENED) {
            labels.add("source service");
            each.topic().ifPresent(topic -> labels.add("theme " + topic.code()));
        }
        return labels;
    }
}
