// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.figure.EveryFamily;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class GroupedTrendProperties {
    private static final Map<String, KpiMeasure> MEASURES = EveryFamily.measures();
    private static final Dimension<CustomerHistory> RESTS = Dimension.of("rest", GroupedTrendProperties::group);
    private static final Periods QUARTERS = Periods.ofQuarters(LocalDate.of(2024, 7, 1), 3);

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return EveryFamily.bases();
    }

    @Provide
    Arbitrary<List<CustomerHistory>> touched() {
        return DenseArbitraries.bases(5, FactKind.TOUCH, FactKind.INTERACTION, FactKind.BEHAVIOUR);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    private static TrendPlan plan(AsOf asOf, KpiMeasure... measures) {
        return TrendPlan.builder()
                .measure(KpiMeasure.all(List.of(measures)))
                .periods(QUARTERS)
                .asOf(asOf)
                .build();
    }

    /** By the number of facts: 0 to 2, none for others. */
    private static Group group(CustomerHistory history) {
        int rest = history.facts().size() % 4;
        return rest < 3 ? Group.of("rest " + rest) : Group.unknown();
    }

    @Property(tries = 200)
    @Tag("KPI-H")
    void everyGroupIsCountedAsIfItWereTheBaseAndAllTogetherAreTheWhole(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf, @ForAll long seed) {
        TrendPlan plan = plan(asOf, MEASURES.values().toArray(KpiMeasure[]::new));
        GroupedTrends report = Splits.check(base, seed, () -> plan.by(RESTS));
        Map<String, List<CustomerHistory>> groups = new TreeMap<>();
        List<CustomerHistory> rest = new ArrayList<>();
        for (CustomerHistory history : base) {
            CustomerHistory seen = history.asOf(asOf);
            if (!seen.facts().isEmpty() || history.facts().isEmpty()) {
                group(seen)
                        .code()
                        .map(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()))
                        .orElse(rest)
                        .add(history);
            }
        }
        List<String> names = new ArrayList<>(groups.keySet());
        if (!rest.isEmpty()) {
            names.add("unknown");
        }
        assertEquals("rest", report.groups().dimension());
        assertEquals(
                names,
                report.groups().results().keySet().stream().map(Group::toString).toList());
        groups.forEach((key, own) -> assertEquals(
                Optional.of(plan.review(own.stream())), report.groups().of(key)));
        assertEquals(
                rest.isEmpty() ? Optional.empty() : Optional.of(plan.review(rest.stream())),
                report.groups().unknown());
        assertEquals(plan.review(base.stream()), report.total());
    }

    @Property(tries = 200)
    @Tag("KPI-H")
    void countsOfTheGroupsAddUpToTheTotal(@ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        TrendPlan plan = plan(
                asOf,
                MEASURES.get("nps"),
                MEASURES.get("repurchase"),
                MEASURES.get("referrals"),
                MEASURES.get("resolution"),
                MEASURES.get("touch"));
        GroupedTrendTally tally = plan.by(RESTS);
        base.forEach(tally::add);
        addsUp(tally.result());
    }

    private static void addsUp(GroupedTrends report) {
        List<TrendReport> all = List.copyOf(report.groups().results().values());
        for (int row = 0; row < report.total().trends().size(); row++) {
            for (int period = 0; period < QUARTERS.windows().size(); period++) {
                long n = 0;
                long left = 0;
                for (TrendReport group : all) {
                    n += result(group, row, period).n();
                    left += result(group, row, period).exclusions().total();
                }
                KpiResult total = result(report.total(), row, period);
                assertEquals(total.n(), n, total::toString);
                assertEquals(total.exclusions().total(), left, total::toString);
            }
        }
    }

    private static KpiResult result(TrendReport report, int row, int period) {
        return report.trends().get(row).figures().get(period).result();
    }

    @Property(tries = 200)
    @Tag("KPI-16")
    @Tag("KPI-H")
    void touchesByChannelAreThoseOfTheChannelAndAddUp(
            @ForAll("touched") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf, @ForAll long seed) {
        TrendPlan plan = plan(asOf, MEASURES.get("touch"));
        GroupedTrends report =
                Splits.check(base, seed, () -> plan.byFacts(Touch.class, TouchChoice.By.CHANNEL.dimension()));
        report.groups().results().forEach((group, trends) -> {
            Channel channel = Stream.of(Channel.values())
                    .filter(one -> group.code().equals(Optional.of(one.code())))
                    .findFirst()
                    .orElseThrow();
            for (int i = 0; i < QUARTERS.windows().size(); i++) {
                KpiScope scope = KpiScope.of(QUARTERS.windows().get(i), asOf);
                TouchTally own = TouchTally.of(scope, TouchChoice.ofChannel(channel), RelationPolicy.standard());
                base.forEach(own::add);
                KpiResult actual = result(trends, 0, i);
                assertEquals(own.result().value(), actual.value());
                assertEquals(own.result().exclusions(), actual.exclusions());
            }
        });
        assertEquals(plan.review(base.stream()), report.total());
        addsUp(report);
    }

    @Property(tries = 200)
    @Tag("KPI-5")
    @Tag("KPI-H")
    void casesStayWholeWhateverTheyAreGroupedBy(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("asOfs") AsOf asOf) {
        TrendPlan plan = plan(asOf, MEASURES.get("resolution"), MEASURES.get("waits"));
        Dimension<ServiceCase> matters =
                Dimension.of("matter", one -> one.matter().map(Group::of).orElse(Group.unknown()));
        GroupedTrendTally tally = plan.byCases(matters);
        base.forEach(tally::add);
        GroupedTrends report = tally.result();
        report.groups().results().forEach((group, trends) -> {
            List<CustomerHistory> own = new ArrayList<>();
            for (CustomerHistory history : base) {
                CustomerHistory seen = history.asOf(asOf);
                List<String> ids = seen.serviceCases().stream()
                        .filter(one ->
                                one.matter().map(ServiceEvent.Matter::code).equals(group.code()))
                        .map(ServiceCase::id)
                        .toList();
                List<Fact> kept = new ArrayList<>(seen.facts());
                kept.removeIf(fact -> fact instanceof ServiceEvent step && !ids.contains(step.caseId()));
                if (!ids.isEmpty()) {
                    own.add(CustomerHistory.of(history.customer(), kept));
                }
            }
            assertEquals(plan.review(own.stream()), trends);
        });
        addsUp(report);
        assertEquals(plan.review(base.stream()), report.total());
    }
}
