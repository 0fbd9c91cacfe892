// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.ServiceEvent.Matter;
import io.github.rapport4j.core.fact.ServiceEvent.Step;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class ServiceKpiProperties {
    @Provide
    Arbitrary<List<CustomerHistory>> bases() {
        return DenseArbitraries.bases(5, FactKind.SERVICE_EVENT);
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    @Provide
    Arbitrary<ServicePolicy> policies() {
        return Arbitraries.of(
                ServicePolicy.standard(),
                ServicePolicy.standard().withComplaintsOnly(false),
                ServicePolicy.standard()
                        .withComplaintsOnly(false)
                        .withResolveDays(60)
                        .withReopenDays(25));
    }

    @Property(tries = 800)
    @Tag("KPI-5")
    @Tag("KPI-F")
    @Tag("KPI-H")
    void resolutionsAreThoseOfTheSlowAnswerHoweverTheBaseIsSplit(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll("policies") ServicePolicy policy,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        ResolutionTally.Result result = Splits.check(base, seed, () -> ResolutionTally.of(scope, policy));
        TreeMap<String, Long> counts = new TreeMap<>();
        for (List<ServiceEvent> steps : cases(base, asOf)) {
            count(new Slow(steps, asOf), window, policy, counts);
        }
        long mature = counts.getOrDefault("mature", 0L);
        long received = counts.getOrDefault("received", 0L);
        assertEquals(
                mature == 0 ? List.of(0L, 0L) : List.of(counts.getOrDefault("resolved", 0L), mature),
                Splits.counts(result.rate()));
        assertEquals(received - mature, result.rate().exclusions().count(KpiReason.IMMATURE));
        assertEquals(
                counts.getOrDefault("unopened", 0L), result.rate().exclusions().count(ServiceKpi.Note.NO_OPENING));
        assertEquals(
                received == 0 ? List.of(0L, 0L) : List.of(counts.getOrDefault("first resolved", 0L), received),
                Splits.counts(result.throughput()));
        assertEquals(
                KpiValue.Count.of(counts.getOrDefault("overdue", 0L)),
                result.openOverdue().value());
    }

    private static void count(Slow slow, DateWindow window, ServicePolicy policy, TreeMap<String, Long> counts) {
        Optional<LocalDate> opened = slow.first(Step.OPENED);
        if (opened.isEmpty()) {
            counts.merge("unopened", window.contains(slow.day(slow.steps.get(0))) ? 1L : 0L, Long::sum);
            return;
        }
        if (policy.complaintsOnly() && !slow.isComplaint()) {
            return;
        }
        LocalDate day = opened.get();
        long age = slow.asOf.day().toEpochDay() - day.toEpochDay();
        counts.merge("overdue", slow.isOpen() && age > policy.resolveDays() ? 1L : 0L, Long::sum);
        counts.merge(
                "first resolved",
                slow.first(Step.RESOLVED).filter(window::contains).isPresent() ? 1L : 0L,
                Long::sum);
        if (window.contains(day)) {
            boolean isMature = age >= policy.resolveDays() + policy.reopenDays();
            counts.merge("received", 1L, Long::sum);
            counts.merge("mature", isMature ? 1L : 0L, Long::sum);
            counts.merge("resolved", isMature && slow.isResolved(day, policy) ? 1L : 0L, Long::sum);
        }
    }

    @Property(tries = 600)
    @Tag("KPI-6")
    @Tag("KPI-H")
    void waitsAreThoseOfTheSlowAnswerHoweverTheBaseIsSplit(
            @ForAll("bases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        ServicePolicy policy = ServicePolicy.standard().withComplaintsOnly(false);
        WaitTally.Result result =
                Splits.check(base, seed, () -> WaitTally.of(scope, WaitClock.aroundTheClock(), policy));
        List<Wait> replies = new ArrayList<>();
        List<Wait> settled = new ArrayList<>();
        long untimed = 0;
        for (List<ServiceEvent> steps : cases(base, asOf)) {
            Slow slow = new Slow(steps, asOf);
            if (slow.first(Step.OPENED).filter(window::contains).isPresent()) {
                Optional<Occurrence> reply = slow.when(Step.FIRST_REPLY);
                untimed += slow.isTimed(reply) ? 0 : 1;
                if (slow.isTimed(reply)) {
                    replies.add(slow.wait(reply));
                }
                if (slow.isTimed(slow.settled())) {
                    settled.add(slow.wait(slow.settled()));
                }
            }
        }
        assertWaits(replies, 0.5, result.responseMedian());
        assertWaits(replies, 0.1, result.responseP90());
        assertWaits(settled, 0.5, result.resolutionMedian());
        assertWaits(settled, 0.1, result.resolutionP90());
        assertEquals(untimed, result.responseMedian().exclusions().count(ServiceKpi.Note.NO_TIME));
        assertEquals(
                replies.stream().filter(wait -> !wait.isOver()).count(),
                result.responseMedian().warnings().stream()
                        .filter(reason -> reason.code() == ServiceKpi.Note.WAITING)
                        .mapToLong(reason -> (Long) reason.arguments().get(0))
                        .sum());
    }

    /** Efron's redistribution to the right: what is censored hands its weight to all that waited longer. */
    private static void assertWaits(List<Wait> waits, double left, KpiResult result) {
        List<Wait> rising = new ArrayList<>(waits);
        rising.sort(Comparator.comparingLong(Wait::minutes).thenComparing(wait -> !wait.isOver()));
        double[] weight = new double[rising.size()];
        Arrays.fill(weight, 1.0 / Math.max(1, rising.size()));
        double remaining = 1;
        Optional<Long> found = Optional.empty();
        for (int i = 0; i < weight.length; i++) {
            if (rising.get(i).isOver()) {
                remaining -= weight[i];
                if (found.isEmpty() && remaining <= left + 1e-9) {
                    found = Optional.of(rising.get(i).minutes());
                }
            } else {
                for (int j = i + 1; j < weight.length; j++) {
                    weight[j] += weight[i] / (weight.length - i - 1);
                }
            }
        }
        assertEquals(waits.size(), result.n());
        assertEquals(
                found.map(minutes -> minutes / 60.0),
                result.toDouble().isPresent() ? Optional.of(result.toDouble().getAsDouble()) : Optional.empty());
    }

    private static List<List<ServiceEvent>> cases(List<CustomerHistory> base, AsOf asOf) {
        TreeMap<String, List<ServiceEvent>> cases = new TreeMap<>();
        for (CustomerHistory history : base) {
            for (ServiceEvent event : history.serviceEvents()) {
                if (asOf.sees(event.occurredAt(), event.recordedAt())) {
                    cases.computeIfAbsent(event.customer() + " " + event.caseId(), key -> new ArrayList<>())
                            .add(event);
                }
            }
        }
        cases.values()
                .forEach(steps -> steps.sort(
                        Comparator.comparing(ServiceEvent::occurredAt).thenComparing(ServiceEvent::step)));
        return List.copyOf(cases.values());
    }

    private record Wait(long minutes, boolean isOver) {}

    private record Slow(List<ServiceEvent> steps, AsOf asOf) {
        LocalDate day(ServiceEvent step) {
            return step.occurredAt().dayIn(asOf.zone());
        }

        Optional<Occurrence> when(Step step) {
            return steps.stream()
                    .filter(each -> each.step() == step)
                    .map(ServiceEvent::occurredAt)
                    .findFirst();
        }

        Optional<LocalDate> first(Step step) {
            return when(step).map(each -> each.dayIn(asOf.zone()));
        }

        boolean isComplaint() {
            return steps.stream()
                    .flatMap(each -> each.matter().stream())
                    .findFirst()
                    .equals(Optional.of(Matter.COMPLAINT));
        }

        Optional<Occurrence> settled() {
            int from = 0;
            for (int i = 0; i < steps.size(); i++) {
                from = steps.get(i).step() == Step.REOPENED ? i + 1 : from;
            }
            return steps.subList(from, steps.size()).stream()
                    .filter(each -> each.step() == Step.RESOLVED || each.step() == Step.CLOSED)
                    .map(ServiceEvent::occurredAt)
                    .findFirst();
        }

        boolean isOpen() {
            return settled().isEmpty();
        }

        boolean isTimed(Optional<Occurrence> end) {
            boolean isAt = when(Step.OPENED).orElseThrow() instanceof Occurrence.At;
            return isAt && end.map(each -> each instanceof Occurrence.At).orElse(true);
        }

        Wait wait(Optional<Occurrence> end) {
            Instant start = when(Step.OPENED).orElseThrow().startIn(asOf.zone());
            Instant until = end.map(each -> each.startIn(asOf.zone())).orElse(asOf.endExclusive());
            return new Wait(Math.max(0, Duration.between(start, until).getSeconds()) / 60, end.isPresent());
        }

        boolean isResolved(LocalDate received, ServicePolicy policy) {
            return steps.stream()
                    .filter(each -> each.step() == Step.RESOLVED)
                    .filter(each -> day(each).toEpochDay() - received.toEpochDay() <= policy.resolveDays())
                    .anyMatch(each -> steps.stream()
                            .skip(steps.indexOf(each) + 1L)
                            .filter(later -> later.step() == Step.REOPENED)
                            .allMatch(
                                    later -> day(later).toEpochDay() - day(each).toEpochDay() > policy.reopenDays()));
        }
    }
}
