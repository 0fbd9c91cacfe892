// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

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
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        FeedbackTally.Result result =
                Splits.check(base, seed, () -> FeedbackTally.of(scope, RelationPolicy.standard()));
        TreeMap<String, Long> expected = new TreeMap<>();
        long[] cases = new long[2];
        for (CustomerHistory history : base) {
            for (Fact fact : history.facts()) {
                LocalDate day = fact.occurredAt().dayIn(asOf.zone());
                if (asOf.sees(fact.occurredAt(), fact.recordedAt()) && window.contains(day)) {
                    labels(fact)
                            .forEach(label ->
                                    expected.merge(day.toString().substring(0, 7) + " " + label, 1L, Long::sum));
                }
            }
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
        for (FeedbackTally.Month month : result.months()) {
            month.bySource().forEach((source, count) -> told.put(month.month() + " source " + source.code(), count));
            month.byTheme().forEach((theme, count) -> told.put(month.month() + " theme " + theme.code(), count));
            month.bySentiment().forEach((mood, count) -> told.put(month.month() + " mood " + mood.code(), count));
            all += month.all();
        }
        assertEquals(expected, told);
        assertEquals(KpiValue.Count.of(all), result.count().value());
        assertEquals(cases[0] == 0 ? List.of(0L, 0L) : List.of(cases[1], cases[0]), Splits.counts(result.documented()));
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
