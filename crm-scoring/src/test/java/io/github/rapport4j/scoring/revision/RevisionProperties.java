// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.revision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.figure.EveryFamily;
import io.github.rapport4j.scoring.figure.KpiMeasure;
import io.github.rapport4j.scoring.figure.KpiSheet;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.retention.RetentionPolicy;
import io.github.rapport4j.scoring.retention.RetentionTally;
import io.github.rapport4j.scoring.retention.RetentionView;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class RevisionProperties {
    private static final Map<String, KpiMeasure> MEASURES = EveryFamily.measures();
    private static final Instant ALL_KNOWN = Instant.parse("2030-01-01T00:00:00Z");

    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return EveryFamily.bases();
    }

    @Provide
    Arbitrary<KpiMeasure> measures() {
        List<KpiMeasure> sheet = List.of(MEASURES.get("nps"), MEASURES.get("repurchase"), MEASURES.get("retention"));
        return Arbitraries.oneOf(Arbitraries.of(MEASURES.values()), Arbitraries.just(KpiMeasure.all(sheet)));
    }

    /** Windows within the days of the facts and days around their ends. */
    @Provide
    Arbitrary<KpiScope> scopes() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(-5, 80),
                        Arbitraries.of("Asia/Shanghai", "UTC", "America/Los_Angeles"))
                .as((start, length, later, zone) -> {
                    DateWindow window = DateWindow.of(
                            DenseArbitraries.FIRST.plusDays(start),
                            DenseArbitraries.FIRST.plusDays((long) start + length));
                    return KpiScope.of(window, AsOf.of(window.lastInclusive().plusDays(later), ZoneId.of(zone)));
                });
    }

    @Property(tries = 400)
    @Tag("FACT-4")
    void withoutLateFactsTheFiguresStayAsTheyWere(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("measures") KpiMeasure measure,
            @ForAll("scopes") KpiScope first) {
        List<CustomerHistory> punctual = base.stream()
                .map(history -> CustomerHistory.of(
                        history.customer(),
                        history.facts().stream()
                                .map(fact -> knownAtOnce(fact, first))
                                .toList()))
                .toList();
        KpiRevision revision = KpiRevision.of(measure, first, ALL_KNOWN, punctual.stream());
        KpiScope later = new KpiScope(first.window(), first.asOf().knownBy(ALL_KNOWN));
        KpiRevision.Same same = (KpiRevision.Same) revision;
        assertEquals(EveryFamily.direct(measure, first, punctual), same.first());
        assertEquals(EveryFamily.direct(measure, later, punctual), same.now());
        assertEquals(0, same.late());
    }

    @Property(tries = 1000)
    @Tag("FACT-4")
    @Tag("KPI-H")
    void theListedFactsAreTheCauseAndWereKnownLate(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("measures") KpiMeasure measure,
            @ForAll("scopes") KpiScope first,
            @ForAll @IntRange(max = 40) int days,
            @ForAll long seed) {
        Instant knownBy = first.asOf().knownBy().plus(Duration.ofDays(days));
        KpiScope now = new KpiScope(first.window(), first.asOf().knownBy(knownBy));
        KpiRevision revision = Splits.check(base, seed, () -> RevisionTally.of(measure, first, knownBy));
        KpiSheet then = EveryFamily.direct(measure, first, base);
        KpiSheet today = EveryFamily.direct(measure, now, base);
        assertEquals(today, revision.now());
        if (revision instanceof KpiRevision.Changed changed) {
            assertEquals(then, changed.first());
            assertNotEquals(values(then), values(today));
            Set<FactId> causes = new HashSet<>();
            for (LateFact late : changed.causes()) {
                assertTrue(causes.add(late.head().id()));
                assertFalse(late.head().recordedAt().isBefore(first.asOf().knownBy()));
                assertTrue(late.head().recordedAt().isBefore(knownBy));
                assertFalse(late.head()
                        .occurredAt()
                        .dayIn(first.asOf().zone())
                        .isAfter(first.asOf().day()));
            }
            assertEquals(values(then), values(EveryFamily.direct(measure, now, without(base, causes))));
        } else {
            assertEquals(then, ((KpiRevision.Same) revision).first());
            assertEquals(values(then), values(today));
        }
    }

    @Property(tries = 600)
    @Tag("FACT-4")
    void ofOneCustomerEveryListedFactIsNeeded(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("measures") KpiMeasure measure,
            @ForAll("scopes") KpiScope first) {
        KpiScope now = new KpiScope(first.window(), first.asOf().knownBy(ALL_KNOWN));
        for (CustomerHistory one : base) {
            KpiRevision revision = KpiRevision.of(measure, first, ALL_KNOWN, List.of(one).stream());
            if (!(revision instanceof KpiRevision.Changed changed)) {
                continue;
            }
            Set<FactId> causes = new HashSet<>();
            changed.causes().forEach(late -> causes.add(late.head().id()));
            for (FactId needed : List.copyOf(causes)) {
                causes.remove(needed);
                assertNotEquals(
                        values(changed.first()),
                        values(EveryFamily.direct(measure, now, without(List.of(one), causes))));
                causes.add(needed);
            }
        }
    }

    /**
     * Of figures whose parts single customers show. The short form of retention is none of them: of one customer who
     * came back alone it has no value, with or without the late fact (see RevisionTest).
     */
    @Property(tries = 400)
    @Tag("FACT-4")
    void onlyFactsThatTheFigureReadsAreListed(
            @ForAll("bases") List<CustomerHistory> base, @ForAll("scopes") KpiScope first) {
        Map<String, Set<FactKind>> read = Map.of(
                "nps", EnumSet.of(FactKind.SURVEY_ANSWER),
                "csat", EnumSet.of(FactKind.SURVEY_ANSWER),
                "repurchase", EnumSet.of(FactKind.PURCHASE),
                "resolution", EnumSet.of(FactKind.SERVICE_EVENT),
                "renewal", EnumSet.of(FactKind.CONTRACT_EVENT),
                "retention", EnumSet.of(FactKind.PURCHASE, FactKind.CONTRACT_EVENT));
        read.forEach((name, kinds) -> {
            KpiMeasure measure = name.equals("retention") ? shares() : MEASURES.get(name);
            KpiRevision revision = KpiRevision.of(measure, first, ALL_KNOWN, base.stream());
            for (LateFact late : revision.fold(same -> List.<LateFact>of(), KpiRevision.Changed::causes)) {
                assertTrue(kinds.contains(late.kind()), () -> name + " was changed by " + late);
            }
        });
    }

    private static KpiMeasure shares() {
        return KpiMeasure.of(
                scope -> RetentionTally.of(scope, RetentionView.of(DenseArbitraries.CNY), RetentionPolicy.standard()),
                sheet -> List.of(sheet.retention(), sheet.churn()));
    }

    private static Fact knownAtOnce(Fact fact, KpiScope scope) {
        FactHead head = fact.head();
        Instant at = head.occurredAt().startIn(scope.asOf().zone());
        return fact.withHead(FactHead.of(head.id(), head.customer(), head.occurredAt(), at));
    }

    private static List<CustomerHistory> without(List<CustomerHistory> base, Set<FactId> causes) {
        List<CustomerHistory> left = new ArrayList<>();
        for (CustomerHistory history : base) {
            List<Fact> kept = history.facts().stream()
                    .filter(fact -> !causes.contains(fact.id()))
                    .toList();
            if (!kept.isEmpty() || history.facts().isEmpty()) {
                left.add(CustomerHistory.of(history.customer(), kept));
            }
        }
        return left;
    }

    private static List<KpiResult> values(KpiSheet sheet) {
        return sheet.results().stream()
                .map(result -> result.withAsOf(result.asOf().map(asOf -> asOf.knownBy(Instant.EPOCH))))
                .toList();
    }
}
