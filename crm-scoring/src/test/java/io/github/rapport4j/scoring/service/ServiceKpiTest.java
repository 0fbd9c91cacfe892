// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactHead;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.fact.ServiceEvent.Step;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Interval;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Group;
import io.github.rapport4j.scoring.group.Grouped;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.Splits;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ServiceKpiTest {
    private static final LocalDateTime OPENED = LocalDateTime.of(2026, 3, 2, 9, 0);
    private static final LocalDate DAY = OPENED.toLocalDate();

    @Test
    @Tag("KPI-5")
    void thirtyDaysToResolveAndFourteenToHold() {
        assertEquals(List.of(1L, 1L), rate(44, step(Step.RESOLVED, 30)));
        assertEquals(List.of(0L, 1L), rate(44, step(Step.RESOLVED, 31)));
        assertEquals(List.of(0L, 1L), rate(44, step(Step.RESOLVED, 30), step(Step.REOPENED, 44)));
        assertEquals(List.of(1L, 1L), rate(50, step(Step.RESOLVED, 30), step(Step.REOPENED, 45)));
        assertEquals(
                List.of(1L, 1L), rate(44, step(Step.RESOLVED, 3), step(Step.REOPENED, 5), step(Step.RESOLVED, 20)));
        assertEquals(List.of(0L, 1L), rate(44, step(Step.CLOSED, 3)), "a closing is not a resolution");
    }

    @Test
    @Tag("KPI-5")
    @Tag("KPI-F")
    void whatHadNoTimeYetIsLeftOutAndCounted() {
        ResolutionTally.Result early = tally(43, step(Step.RESOLVED, 1));
        assertEquals(List.of(0L, 0L), Splits.counts(early.rate()));
        assertEquals(1, early.rate().exclusions().count(KpiReason.IMMATURE));
        assertEquals(List.of(0L, 1L), Splits.counts(early.throughput()), "resolved on the day after the window");
    }

    @Test
    @Tag("KPI-5")
    void openAndOverdueStandBeside() {
        assertEquals("0", tally(30).openOverdue().rounded().orElseThrow().toPlainString());
        assertEquals("1", tally(31).openOverdue().rounded().orElseThrow().toPlainString());
        assertEquals(
                "0",
                tally(60, step(Step.RESOLVED, 40))
                        .openOverdue()
                        .rounded()
                        .orElseThrow()
                        .toPlainString());
    }

    @Test
    @Tag("KPI-6")
    void hoursUntilTheFirstReplyAndUntilItIsSettled() {
        WaitTally.Result waits = waits(WaitClock.aroundTheClock());
        assertEquals("4.0", waits.responseMedian().rounded().orElseThrow().toPlainString());
        assertEquals("24.0", waits.resolutionMedian().rounded().orElseThrow().toPlainString());
        assertEquals(
                "median time to first reply: 4.0 hours",
                waits.responseMedian().explanation().reason().text(Locale.ENGLISH));
    }

    @Test
    @Tag("KPI-6")
    void aBusinessCalendarCountsItsOwnHours() {
        WaitClock halves = new WaitClock() {
            @Override
            public String code() {
                return "half";
            }

            @Override
            public Duration between(Instant startInclusive, Instant endExclusive) {
                return Duration.between(startInclusive, endExclusive).dividedBy(2);
            }
        };
        WaitTally.Result waits = waits(halves);
        assertEquals("2.0", waits.responseMedian().rounded().orElseThrow().toPlainString());
        assertEquals(
                "time is counted by half",
                waits.responseMedian().definition().options().get(0).text(Locale.ENGLISH));
        KpiScope scope = scope(10);
        WaitTally one = WaitTally.of(scope, halves, ServicePolicy.standard());
        WaitTally other = WaitTally.of(scope, WaitClock.aroundTheClock(), ServicePolicy.standard());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> one.merge(other));
        assertEquals("clock must be half, but was 24x7", e.getMessage());
    }

    @Test
    @Tag("KPI-6")
    void whoStillWaitsWaitsLongerThanSoFar() {
        WaitTally tally = WaitTally.of(scope(3), WaitClock.aroundTheClock(), ServicePolicy.standard());
        tally.add(history("a"));
        assertEquals("too many still wait to tell", reason(tally));
        tally.add(history("b", step(Step.FIRST_REPLY, 1)));
        assertEquals(
                "24.0", tally.result().responseMedian().rounded().orElseThrow().toPlainString());
        assertEquals(
                "too many still wait to tell",
                tally.result()
                        .responseP90()
                        .explanation()
                        .parts()
                        .get(0)
                        .reason()
                        .text(Locale.ENGLISH));
    }

    /**
     * Twenty replies after one to twenty days, and as many cases that wait since three: the median is not bounded
     * above.
     */
    @Test
    @Tag("KPI-6")
    @Tag("KPI-E")
    void theIntervalOfTheMedianIsInHours() {
        WaitTally tally = WaitTally.of(scope(30), WaitClock.aroundTheClock(), ServicePolicy.standard());
        for (int i = 1; i <= 20; i++) {
            tally.add(history("c" + i, step(Step.FIRST_REPLY, i)));
        }
        KpiResult median = tally.result().responseMedian();
        KaplanMeier days = KaplanMeier.empty();
        for (int i = 1; i <= 20; i++) {
            days.addEvent(i);
        }
        assertEquals(
                Optional.of(Interval.of(
                        24.0 * days.earliestTimeTo(0.5, 0.95).orElseThrow(),
                        24.0 * days.latestTimeTo(0.5, 0.95).orElseThrow(),
                        0.95)),
                median.interval());
        KpiResult p90 = tally.result().responseP90();
        assertEquals(Optional.empty(), p90.interval());
        assertEquals(
                List.of(String.format(
                        Locale.ROOT,
                        "at least %.1f with 95 %% confidence; too few are over yet for an upper end",
                        24.0 * days.earliestTimeTo(0.1, 0.95).orElseThrow())),
                p90.warnings().stream().map(each -> each.text(Locale.ENGLISH)).toList());
        assertTrue(median.explain(Locale.ENGLISH).contains("Kaplan-Meier with Greenwood's error at 95 %"));
    }

    @Test
    @Tag("KPI-5")
    @Tag("KPI-6")
    void casesByAgentTeamAndChannel() {
        ServiceEvent opening =
                opening("a").withChannel(Channel.PHONE).withAgent("ann").withTeam("north");
        ServiceEvent resolved = step(Step.RESOLVED, 2).withAgent("bob").withChannel(Channel.EMAIL);
        CustomerHistory history = CustomerHistory.of(opening.customer(), List.of(opening, resolved));
        for (Choice<ServiceCase> choice : List.of(
                CaseChoice.all(),
                CaseChoice.ofAgent("bob"),
                CaseChoice.ofTeam("north"),
                CaseChoice.ofChannel(Channel.PHONE))) {
            assertEquals(List.of(1L, 1L), Splits.counts(tally(choice, history).rate()), choice.toString());
            assertEquals(choice, CaseChoice.parse(choice.toString()));
            assertEquals(
                    Splits.counts(tally(choice, history).rate()),
                    Splits.counts(
                            tally(CaseChoice.parse(choice.toString()), history).rate()));
        }
        for (Choice<ServiceCase> choice :
                List.of(CaseChoice.ofAgent("ann"), CaseChoice.ofTeam("south"), CaseChoice.ofChannel(Channel.EMAIL))) {
            assertEquals(List.of(0L, 0L), Splits.counts(tally(choice, history).rate()), choice.toString());
        }
        assertEquals(CaseChoice.ofAgent("ann"), CaseChoice.ofAgent("ann"));
        assertNotEquals(CaseChoice.ofAgent("ann"), CaseChoice.ofTeam("ann"));
    }

    @Test
    void aChoiceThatCannotBeReadIsRefused() {
        for (String bad : List.of("everything", "agent", "", "all of them")) {
            assertEquals(
                    "choice must be all, or agent, team or channel with a name, but was " + bad,
                    assertThrows(IllegalArgumentException.class, () -> CaseChoice.parse(bad))
                            .getMessage());
        }
        assertEquals(
                "channel must be the code of a channel, but was pigeon",
                assertThrows(IllegalArgumentException.class, () -> CaseChoice.parse("channel pigeon"))
                        .getMessage());
    }

    @Test
    @Tag("KPI-5")
    void everyArguableNumberIsPartOfThePolicy() {
        ServicePolicy policy = ServicePolicy.standard();
        for (ServicePolicy other : List.of(
                policy.withResolveDays(7),
                policy.withReopenDays(7),
                policy.withComplaintsOnly(false),
                policy.withChoice(CaseChoice.ofTeam("north")),
                policy.withConfidence(policy.confidence().withLevel(0.9)))) {
            assertNotEquals(policy.ref().fingerprint(), other.ref().fingerprint());
        }
        assertEquals(policy.ref().fingerprint(), policy.named("ours", 2).ref().fingerprint());
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> policy.withReopenDays(-1));
        assertEquals("reopenDays must be 0 to 100000, but was -1", e.getMessage());
    }

    @Test
    void daysLieBetweenNoneAndAHundredThousand() {
        ServicePolicy standard = ServicePolicy.standard();
        assertEquals(0, standard.withResolveDays(0).resolveDays());
        assertEquals(100_000, standard.withReopenDays(100_000).reopenDays());
        assertEquals(
                "resolveDays must be 0 to 100000, but was -1",
                assertThrows(IllegalArgumentException.class, () -> standard.withResolveDays(-1))
                        .getMessage());
        assertEquals(
                "reopenDays must be 0 to 100000, but was 100001",
                assertThrows(IllegalArgumentException.class, () -> standard.withReopenDays(100_001))
                        .getMessage());
    }

    @Test
    @Tag("KPI-H")
    void onlyTheSamePolicyMerges() {
        KpiScope scope = scope(44);
        ServicePolicy other = ServicePolicy.standard().withResolveDays(9);
        ResolutionTally resolved = ResolutionTally.of(scope, ServicePolicy.standard());
        assertThrows(IllegalArgumentException.class, () -> resolved.merge(ResolutionTally.of(scope, other)));
        WaitTally waited = WaitTally.of(scope, WaitClock.aroundTheClock(), ServicePolicy.standard());
        assertThrows(
                IllegalArgumentException.class,
                () -> waited.merge(WaitTally.of(scope, WaitClock.aroundTheClock(), other)));
    }

    @Test
    @Tag("KPI-5")
    @Tag("KPI-6")
    void casesWithoutAnAgentAreAGroupOfTheirOwn() {
        KpiScope scope = scope(44);
        CustomerHistory history = history("c", step(Step.RESOLVED, 3));
        var byAgent = ResolutionTally.by(scope, ServicePolicy.standard(), CaseChoice.By.AGENT.dimension());
        byAgent.add(history);
        ResolutionTally.Result unnamed = byAgent.result().unknown().orElseThrow();
        assertEquals(List.of(1L, 1L), Splits.counts(unnamed.rate()));
        var byTeam = WaitTally.by(
                scope, WaitClock.aroundTheClock(), ServicePolicy.standard(), CaseChoice.By.TEAM.dimension());
        byTeam.add(history);
        assertEquals(
                1, byTeam.result().unknown().orElseThrow().resolutionMedian().n());
        assertEquals(1, byTeam.result().results().size());
        var byChannel = ResolutionTally.by(scope, ServicePolicy.standard(), CaseChoice.By.CHANNEL.dimension());
        byChannel.add(history);
        assertEquals(
                List.of(Group.unknown()),
                List.copyOf(byChannel.result().results().keySet()));
    }

    @Test
    @Tag("KPI-5")
    @Tag("KPI-F")
    void groupsShowWhatCountsAndWhatIsLeftOutForWantOfAnOpening() {
        ServiceEvent request = ServiceEvent.ofOpening(
                head("r", OPENED.toInstant(ZoneOffset.UTC)), "R", ServiceEvent.Matter.REQUEST, Severity.MAJOR);
        CustomerHistory history = CustomerHistory.of(
                request.customer(),
                List.of(request.withAgent("bob"), step(Step.RESOLVED, 0).withAgent("ann")));
        Grouped<ResolutionTally.Result> complaints = byAgent(ServicePolicy.standard(), history);
        assertEquals(List.of(Group.of("ann")), List.copyOf(complaints.results().keySet()));
        assertEquals(1, complaints.of("ann").orElseThrow().rate().exclusions().count(ServiceKpi.Note.NO_OPENING));
        ServicePolicy north = ServicePolicy.standard().withChoice(CaseChoice.ofTeam("north"));
        assertEquals(0, byAgent(north, history).results().size(), "neither is of that team");
    }

    private static Grouped<ResolutionTally.Result> byAgent(ServicePolicy policy, CustomerHistory history) {
        var tally = ResolutionTally.by(scope(44), policy, CaseChoice.By.AGENT.dimension());
        tally.add(history);
        return tally.result();
    }

    private static String reason(WaitTally tally) {
        return tally.result()
                .responseMedian()
                .explanation()
                .parts()
                .get(0)
                .reason()
                .text(Locale.ENGLISH);
    }

    private static WaitTally.Result waits(WaitClock clock) {
        WaitTally tally = WaitTally.of(scope(10), clock, ServicePolicy.standard());
        tally.add(history(
                "a",
                at(Step.FIRST_REPLY, Duration.ofHours(4)),
                at(Step.RESOLVED, Duration.ofHours(5)),
                at(Step.REOPENED, Duration.ofHours(9)),
                at(Step.RESOLVED, Duration.ofHours(24))));
        return tally.result();
    }

    private static List<Long> rate(int days, ServiceEvent... steps) {
        return Splits.counts(tally(days, steps).rate());
    }

    private static ResolutionTally.Result tally(int days, ServiceEvent... steps) {
        ResolutionTally tally = ResolutionTally.of(scope(days), ServicePolicy.standard());
        tally.add(history("a", steps));
        return tally.result();
    }

    private static ResolutionTally.Result tally(Choice<ServiceCase> choice, CustomerHistory history) {
        ResolutionTally tally =
                ResolutionTally.of(scope(60), ServicePolicy.standard().withChoice(choice));
        tally.add(history);
        return tally.result();
    }

    private static KpiScope scope(int days) {
        return KpiScope.of(DateWindow.of(DAY, DAY.plusDays(1)), AsOf.of(DAY.plusDays(days), ZoneOffset.UTC));
    }

    private static CustomerHistory history(String id, ServiceEvent... steps) {
        List<ServiceEvent> events = new ArrayList<>(List.of(steps));
        events.add(opening(id));
        return CustomerHistory.of(CustomerId.of("ACME"), events);
    }

    private static ServiceEvent opening(String id) {
        return ServiceEvent.ofOpening(
                head("open " + id, OPENED.toInstant(ZoneOffset.UTC)),
                "K",
                ServiceEvent.Matter.COMPLAINT,
                Severity.values()[0]);
    }

    private static ServiceEvent step(Step step, int days) {
        return at(step, Duration.ofDays(days));
    }

    private static ServiceEvent at(Step step, Duration later) {
        return ServiceEvent.of(
                head(step + " " + later, OPENED.toInstant(ZoneOffset.UTC).plus(later)), "K", step);
    }

    private static FactHead head(String id, Instant at) {
        return FactHead.of(FactId.of(id), CustomerId.of("ACME"), Occurrence.of(at), at);
    }
}
