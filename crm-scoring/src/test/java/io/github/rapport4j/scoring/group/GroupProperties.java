// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.relation.RelationPolicy;
import io.github.rapport4j.scoring.relation.TouchChoice;
import io.github.rapport4j.scoring.relation.TouchTally;
import io.github.rapport4j.scoring.service.CaseChoice;
import io.github.rapport4j.scoring.service.ResolutionTally;
import io.github.rapport4j.scoring.service.ServicePolicy;
import io.github.rapport4j.scoring.service.WaitClock;
import io.github.rapport4j.scoring.service.WaitTally;
import io.github.rapport4j.testkit.core.DenseArbitraries;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class GroupProperties {
    private static final List<Optional<String>> AGENTS =
            List.of(Optional.of("ann"), Optional.of("bob"), Optional.empty());
    private static final List<Optional<Channel>> CHANNELS =
            List.of(Optional.empty(), Optional.of(Channel.PHONE), Optional.of(Channel.EMAIL), Optional.empty());
    private static final ServicePolicy ALL_CASES = ServicePolicy.standard().withComplaintsOnly(false);
    private static final Dimension<CustomerHistory> SEGMENT =
            Dimension.of("segment", history -> history.facts().size() < 4 ? Group.unknown() : Group.of("busy"));

    @Provide
    Arbitrary<List<CustomerHistory>> cases() {
        return DenseArbitraries.bases(5, FactKind.SERVICE_EVENT)
                .map(base -> base.stream().map(GroupProperties::staffed).toList());
    }

    @Provide
    Arbitrary<List<CustomerHistory>> touches() {
        return DenseArbitraries.bases(5, FactKind.TOUCH, FactKind.INTERACTION, FactKind.BEHAVIOUR);
    }

    @Provide
    Arbitrary<Dimension<ServiceCase>> dimensions() {
        return Arbitraries.of(
                CaseChoice.By.AGENT.dimension(),
                CaseChoice.By.TEAM.dimension(),
                CaseChoice.By.CHANNEL.dimension(),
                Dimension.of(
                        "number", each -> Group.of(each.id().substring(each.id().length() - 1))));
    }

    @Provide
    Arbitrary<AsOf> asOfs() {
        return DenseArbitraries.asOfs();
    }

    @Provide
    Arbitrary<DateWindow> windows() {
        return DenseArbitraries.windows();
    }

    /** The oracle knows no choices: it cuts the base into one base a group, and counts each on its own. */
    @Property(tries = 500)
    @Tag("KPI-5")
    @Tag("KPI-6")
    @Tag("KPI-H")
    void everyGroupHasTheFiguresOfItsOwnCases(
            @ForAll("cases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll("dimensions") Dimension<ServiceCase> dimension,
            @ForAll boolean complaintsOnly,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        ServicePolicy policy = ALL_CASES.withComplaintsOnly(complaintsOnly);
        WaitClock clock = WaitClock.aroundTheClock();
        Grouped<ResolutionTally.Result> resolved =
                Splits.check(base, seed, () -> ResolutionTally.by(scope, policy, dimension));
        Grouped<WaitTally.Result> waits = Splits.check(base, seed, () -> WaitTally.by(scope, clock, policy, dimension));
        assertEquals(dimension.code(), resolved.dimension());
        assertEquals(resolved.results().keySet(), waits.results().keySet());
        Map<Group, List<CustomerHistory>> parts = parts(base, asOf, dimension);
        assertTrue(parts.keySet().containsAll(resolved.results().keySet()));
        parts.forEach((group, own) -> {
            ResolutionTally whole = ResolutionTally.of(scope, policy);
            WaitTally wait = WaitTally.of(scope, clock, policy);
            own.forEach(whole::add);
            own.forEach(wait::add);
            Optional<ResolutionTally.Result> told =
                    Optional.ofNullable(resolved.results().get(group));
            ResolutionTally.Result expected = whole.result();
            assertFigures(expected.rate(), told.map(ResolutionTally.Result::rate));
            assertFigures(expected.throughput(), told.map(ResolutionTally.Result::throughput));
            assertFigures(expected.openOverdue(), told.map(ResolutionTally.Result::openOverdue));
            Optional<WaitTally.Result> waited =
                    Optional.ofNullable(waits.results().get(group));
            assertFigures(wait.result().responseMedian(), waited.map(WaitTally.Result::responseMedian));
            assertFigures(wait.result().resolutionP90(), waited.map(WaitTally.Result::resolutionP90));
        });
    }

    @Property(tries = 400)
    @Tag("KPI-16")
    @Tag("KPI-H")
    void touchesAddUpOverChannelsPurposesContentsAndSegments(
            @ForAll("touches") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll TouchChoice.By by,
            @ForAll long seed) {
        KpiScope scope = KpiScope.of(window, asOf);
        RelationPolicy policy = RelationPolicy.standard();
        KpiResult whole = Splits.check(base, seed, () -> TouchTally.of(scope, TouchChoice.all(), policy));
        Grouped<KpiResult> parts =
                Splits.check(base, seed, () -> TouchTally.by(scope, TouchChoice.all(), policy, by.dimension()));
        Grouped<KpiResult> segments = Splits.check(
                base,
                seed,
                () -> GroupTally.ofCustomers(scope, SEGMENT, () -> TouchTally.of(scope, TouchChoice.all(), policy)));
        assertEquals(sums(List.of(whole)), sums(parts.results().values()));
        assertEquals(sums(List.of(whole)), sums(segments.results().values()));
        var tally = GroupTally.ofCustomers(scope, SEGMENT, () -> TouchTally.of(scope, TouchChoice.all(), policy));
        base.forEach(tally::add);
        TouchTally together = TouchTally.of(scope, TouchChoice.all(), policy);
        tally.mergeInto(together);
        assertEquals(whole, together.result());
        TreeSet<String> expected = new TreeSet<>();
        for (CustomerHistory history : base) {
            for (Touch touch : history.touches()) {
                if (asOf.sees(touch.occurredAt(), touch.recordedAt())) {
                    expected.add(
                            switch (by) {
                                case CHANNEL -> touch.channel().code();
                                case PURPOSE -> touch.purpose().code();
                                case CONTENT -> touch.content().orElse("unknown");
                            });
                }
            }
        }
        assertEquals(
                expected,
                new TreeSet<>(
                        parts.results().keySet().stream().map(Group::toString).toList()));
    }

    @Property(tries = 300)
    @Tag("FACT-4")
    void aGroupDoesNotKnowTheFuture(
            @ForAll("cases") List<CustomerHistory> base,
            @ForAll("asOfs") AsOf asOf,
            @ForAll("windows") DateWindow window,
            @ForAll("dimensions") Dimension<ServiceCase> dimension) {
        KpiScope scope = KpiScope.of(window, asOf);
        Function<CustomerHistory, CustomerHistory> past = each -> each.asOf(asOf);
        assertEquals(
                count(ResolutionTally.by(scope, ALL_CASES, dimension), base, past),
                count(ResolutionTally.by(scope, ALL_CASES, dimension), base, Function.identity()));
        assertEquals(
                count(GroupTally.ofCustomers(scope, SEGMENT, () -> ResolutionTally.of(scope, ALL_CASES)), base, past),
                count(
                        GroupTally.ofCustomers(scope, SEGMENT, () -> ResolutionTally.of(scope, ALL_CASES)),
                        base,
                        Function.identity()));
    }

    @Example
    @Tag("KPI-5")
    @Tag("KPI-A")
    void aChoiceIsAnOptionOfTheDefinitionInBothLanguages() {
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2024), AsOf.of(DenseArbitraries.FIRST, ZoneOffset.UTC));
        Choice<ServiceCase> choice = CaseChoice.ofAgent("ann")
                .and(CaseChoice.By.CHANNEL.dimension(), Group.of(Channel.PHONE))
                .and(CaseChoice.By.TEAM.dimension(), Group.unknown())
                .and(Dimension.of("shift", each -> Group.of("night")), Group.of("night"));
        List<Reason> options = ResolutionTally.of(scope, ALL_CASES.withChoice(choice))
                .result()
                .rate()
                .definition()
                .options()
                .subList(0, 5);
        assertEquals(
                List.of(
                        "complaints and service requests alike",
                        "only agent ann",
                        "only channel " + Channel.PHONE.label(Locale.ENGLISH),
                        "only those without a known team",
                        "only shift night"),
                options.stream().map(each -> each.text(Locale.ENGLISH)).toList().subList(0, 5));
        assertEquals("仅统计客服：ann", options.get(1).text(Locale.CHINESE));
        assertEquals(
                "仅统计渠道：" + Channel.PHONE.label(Locale.CHINESE), options.get(2).text(Locale.CHINESE));
        assertEquals("仅统计未注明团队者", options.get(3).text(Locale.CHINESE));
        assertEquals("agent ann, channel phone, no team, shift night", choice.toString());
        assertEquals(List.of(), CaseChoice.all().options());
    }

    @Example
    @Tag("KPI-H")
    void onlyTalliesOfOneDefinitionAreMerged() {
        KpiScope scope = KpiScope.of(DateWindow.ofYear(2024), AsOf.of(DenseArbitraries.FIRST, ZoneOffset.UTC));
        var byAgent = ResolutionTally.by(scope, ALL_CASES, CaseChoice.By.AGENT.dimension());
        var byTeam = ResolutionTally.by(scope, ALL_CASES, CaseChoice.By.TEAM.dimension());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> byAgent.merge(byTeam));
        assertEquals("dimension must be agent, but was team", e.getMessage());
        var own = ResolutionTally.by(scope, ALL_CASES, Dimension.of("agent", each -> Group.unknown()));
        e = assertThrows(IllegalArgumentException.class, () -> byAgent.merge(own));
        assertEquals("dimension must be agent, but was another of that code", e.getMessage());
        var other = ResolutionTally.by(scope, ALL_CASES.withResolveDays(9), CaseChoice.By.AGENT.dimension());
        assertThrows(IllegalArgumentException.class, () -> byAgent.merge(other), "also while both are empty");
    }

    @Example
    void aDimensionOfTheHostIsNoneOfOursEvenWithTheSameCode() {
        Dimension<ServiceCase> ours = CaseChoice.By.AGENT.dimension();
        Dimension<ServiceCase> theirs = Dimension.of("agent", each -> Group.of("li"));
        assertEquals(ours.code(), theirs.code());
        assertNotEquals(ours, theirs);
        assertNotEquals(CaseChoice.ofAgent("li"), Choice.of(theirs, Group.of("li")));
        assertEquals(ours, CaseChoice.By.AGENT.dimension());
        assertEquals(theirs, Dimension.of("agent", each -> Group.unknown()));
    }

    @Example
    void groupsAreInOrderWithTheUnknownLast() {
        assertEquals(
                "[a, b, unknown]", new TreeSet<>(Set.of(Group.unknown(), Group.of("b"), Group.of("a"))).toString());
        assertNotEquals(Group.of("unknown"), Group.unknown());
        assertEquals(Group.of(Channel.PHONE), Group.of("phone"));
        assertEquals(Group.unknown(), Group.ofNullable(null));
        assertThrows(IllegalArgumentException.class, () -> Group.of(" "));
        Grouped<String> grouped =
                new Grouped<>("letter", new TreeMap<>(Map.of(Group.of("a"), "A", Group.unknown(), "?")));
        assertEquals(Optional.of("A"), grouped.of("a"));
        assertEquals(Optional.empty(), grouped.of("b"));
        assertEquals(Optional.of("?"), grouped.unknown());
    }

    @Example
    void groupsDimensionsAndChoicesAreKnownByTheirCodes() {
        Dimension<String> first = Dimension.of("first", text -> Group.of(text.substring(0, 1)));
        Dimension<String> last = Dimension.of("last", text -> Group.of(text.substring(text.length() - 1)));
        assertEquals(Group.of(Channel.PHONE).hashCode(), Group.of("phone").hashCode());
        assertNotEquals(Group.of("a").hashCode(), Group.of("b").hashCode());
        assertEquals(first, Dimension.of("first", text -> Group.unknown()));
        assertEquals(
                first.hashCode(), Dimension.of("first", text -> Group.unknown()).hashCode());
        assertNotEquals(first, last);
        assertNotEquals(first.hashCode(), last.hashCode());
        Choice<String> choice = Choice.of(first, Group.of("a"));
        assertEquals(choice, Choice.<String>all().and(first, Group.of("a")));
        assertEquals(choice.hashCode(), Choice.of(first, Group.of("a")).hashCode());
        for (Choice<String> other : List.of(
                Choice.of(first, Group.of("b")), Choice.of(last, Group.of("a")), choice.and(last, Group.of("z")))) {
            assertNotEquals(choice, other);
            assertNotEquals(choice.hashCode(), other.hashCode());
        }
    }

    private static <R, A extends Accumulator<CustomerHistory, R, A>> Grouped<R> count(
            GroupTally<CustomerHistory, R, A> tally,
            List<CustomerHistory> base,
            Function<CustomerHistory, CustomerHistory> view) {
        base.forEach(each -> tally.add(view.apply(each)));
        return tally.result();
    }

    private static void assertFigures(KpiResult expected, Optional<KpiResult> told) {
        if (told.isEmpty()) {
            assertTrue(expected.n() == 0 && expected.exclusions().total() == 0, expected.toString());
            return;
        }
        KpiResult result = told.get();
        assertEquals(expected.value(), result.value());
        assertEquals(expected.n(), result.n());
        assertEquals(expected.interval(), result.interval());
        assertEquals(expected.exclusions(), result.exclusions());
        assertEquals(expected.warnings(), result.warnings());
    }

    private static List<Long> sums(Iterable<KpiResult> results) {
        long[] sums = new long[4];
        for (KpiResult result : results) {
            sums[0] += Splits.counts(result).get(0);
            sums[1] += Splits.counts(result).get(1);
            sums[2] += result.n();
            sums[3] += result.exclusions().total();
        }
        return List.of(sums[0], sums[1], sums[2], sums[3]);
    }

    private static Map<Group, List<CustomerHistory>> parts(
            List<CustomerHistory> base, AsOf asOf, Dimension<ServiceCase> dimension) {
        Map<Group, List<CustomerHistory>> parts = new TreeMap<>();
        for (CustomerHistory history : base) {
            for (ServiceCase each : history.asOf(asOf).serviceCases()) {
                Group group = switch (dimension.code()) {
                    case "agent" ->
                        last(each.steps().stream()
                                .flatMap(step -> step.agent().stream())
                                .toList());
                    case "team" ->
                        last(each.steps().stream()
                                .flatMap(step -> step.team().stream())
                                .toList());
                    case "channel" ->
                        each.steps().stream()
                                .flatMap(step -> step.channel().stream())
                                .map(channel -> Group.of(channel.code()))
                                .findFirst()
                                .orElse(Group.unknown());
                    default -> Group.of(each.id().substring(each.id().length() - 1));
                };
                parts.computeIfAbsent(group, key -> new ArrayList<>())
                        .add(CustomerHistory.of(history.customer(), List.copyOf(each.steps())));
            }
        }
        return parts;
    }

    private static Group last(List<String> names) {
        return names.isEmpty() ? Group.unknown() : Group.of(names.get(names.size() - 1));
    }

    /** Gives the steps of cases to few agents, teams and channels, so that they meet. */
    private static CustomerHistory staffed(CustomerHistory history) {
        List<Fact> facts = new ArrayList<>();
        for (ServiceEvent event : history.serviceEvents()) {
            int number = facts.size();
            facts.add(event.withAgent(AGENTS.get(number % 3))
                    .withTeam(AGENTS.get(number / 3 % 3))
                    .withChannel(CHANNELS.get(number % 4)));
        }
        return CustomerHistory.of(history.customer(), facts);
    }
}
