// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.obligation.ObligationBook;
import io.github.rapport4j.lifecycle.obligation.ObligationCase;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.stage.LifecycleMachine;
import io.github.rapport4j.lifecycle.stage.LifecyclePolicy;
import io.github.rapport4j.lifecycle.stage.LifecycleRecord;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AnalyticsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 30);
    private static final AsOf LATER = AsOf.of(FIRST.plusDays(100), ZoneOffset.UTC);
    private static final AsOf OTHER = AsOf.of(FIRST, ZoneOffset.UTC);
    private static final DateWindow WINDOW = DateWindow.ofTrailingDays(101, LATER.day());

    /** In January 1 to stage 2 and lost; in February 1 open at stage 1, 1 to stage 3; 1 imported. */
    private static final List<LifecycleState> BASE = List.of(
            told(0, EventKind.LEAD_CAPTURED, EventKind.CONTACT_MADE, EventKind.RELATIONSHIP_LOST),
            told(3, EventKind.LEAD_CAPTURED),
            told(4, EventKind.LEAD_CAPTURED, EventKind.CONTACT_MADE, EventKind.NEEDS_CONFIRMED),
            told(5, EventKind.EXISTING_IMPORTED));

    @Test
    @Tag("LIFE-6")
    void funnelTellsEachMonth() {
        EntryTally tally = EntryTally.of(LATER);
        BASE.forEach(tally::add);
        EntryFunnel funnel = tally.result();
        assertEquals(3, funnel.entered());
        assertEquals(2, funnel.reached(LifecycleStage.DISCOVERY));
        EntryFunnel.Cohort february = funnel.cohorts().get(1);
        assertEquals(Ratio.of(1, 2), february.conversion(LifecycleStage.IDENTIFICATION));
        assertEquals(Ratio.of(2, 2), february.possible(LifecycleStage.IDENTIFICATION));
        assertEquals(Ratio.of(0, 1), february.conversion(LifecycleStage.RELATIONSHIP));
        assertEquals(Ratio.of(1, 1), february.possible(LifecycleStage.RELATIONSHIP));
        assertEquals(Ratio.of(0, 1), funnel.cohorts().get(0).possible(LifecycleStage.DISCOVERY));
        assertEquals(1, funnel.cohorts().get(0).now(Disposition.LOST));
        assertEquals(0, february.now(Disposition.LOST));
        assertEquals("""
                relationships that began: 3; imported: 1; as of 2026-05-10
                  began in 2026-01: 1; reached stages 2 to 5: 1, 0, 0, 0
                  began in 2026-02: 2; reached stages 2 to 5: 1, 1, 0, 0""", funnel.explain(Locale.ENGLISH));
        assertTrue(funnel.explain(Locale.CHINESE).startsWith("新建关系：3；导入：1；截至"));
        assertEquals(
                "stage must not be the last, but was loyalty",
                assertThrows(IllegalArgumentException.class, () -> february.conversion(LifecycleStage.LOYALTY))
                        .getMessage());
    }

    @Test
    @Tag("LIFE-6")
    void slowestShortStageIsTheBottleneck() {
        AnalyticsPolicy policy = AnalyticsPolicy.builder().minimum(2).build();
        DwellTally tally = DwellTally.of(LATER, policy);
        BASE.forEach(tally::add);
        DwellReport report = tally.result();
        DwellReport.Stage first = report.stages().get(0);
        assertEquals(List.of(3L, 2L, 1L), List.of(first.n(), first.left(), first.open()));
        assertEquals(OptionalLong.of(10), first.medianDays());
        assertEquals(OptionalLong.empty(), report.stages().get(2).medianDays());
        assertEquals(
                Optional.of(LifecycleStage.IDENTIFICATION), report.bottleneck().map(DwellReport.Stage::stage));
        assertEquals("""
                time in stage as of 2026-05-10
                  identification: half leave within 10 days (left: 2, still there: 1)
                  discovery: half leave within 10 days (left: 2, still there: 0)
                  relationship: more than half are still there (left: 0, still there: 1)
                  cooperation: more than half are still there (left: 0, still there: 1)
                  loyalty: nobody has been there
                  bottleneck: identification""", report.explain(Locale.ENGLISH));
        tally.add(BASE.get(2));
        assertEquals(
                Optional.of(LifecycleStage.RELATIONSHIP),
                tally.result().bottleneck().map(DwellReport.Stage::stage));
        DwellTally few = DwellTally.of(LATER, AnalyticsPolicy.standard());
        BASE.forEach(few::add);
        assertEquals(Optional.empty(), few.result().bottleneck());
        assertTrue(few.result()
                .explain(Locale.ENGLISH)
                .endsWith("no stage has seen 5 relationships, too few to tell a bottleneck"));
    }

    @Test
    @Tag("LIFE-7")
    void reasonsAreCountedAndThoseWithoutAreSaid() {
        LossTally tally = LossTally.of(WINDOW, LATER);
        BASE.forEach(tally::add);
        tally.add(BASE.get(0));
        tally.add(told(7, EventKind.LEAD_CAPTURED, EventKind.DISQUALIFIED));
        LossReport report = tally.result();
        MoveReason lost = MoveReason.of(EventKind.RELATIONSHIP_LOST).get(0);
        assertEquals(Map.of(lost, 2L), report.reasons(Disposition.LOST));
        assertEquals(Map.of(), report.reasons(Disposition.ENDED));
        assertEquals(3, report.n());
        assertEquals(0, report.unexplained());
        LossTally bare = LossTally.of(WINDOW, LATER);
        bare.add(story(7, false, EventKind.LEAD_CAPTURED, EventKind.DISQUALIFIED));
        assertEquals(1, bare.result().unexplained());
        assertEquals(
                "relationships that went out from 2026-01-30 to 2026-05-10: 1, without a reason: 1",
                bare.result().explain(Locale.ENGLISH));
        assertEquals(
                "  lost, contact left, at discovery: 2",
                report.explain(Locale.ENGLISH).lines().skip(1).findFirst().orElseThrow());
    }

    @Test
    @Tag("OBL-13")
    void quietRelationshipsAreListedLongestFirst() {
        StaleTally tally = StaleTally.of(LATER);
        for (int i = 0; i < BASE.size(); i++) {
            tally.add(quiet("C-" + i, BASE.get(i)));
        }
        StaleReport report = tally.result();
        assertEquals(3, report.checked());
        assertEquals(
                List.of("C-1", "C-3", "C-2"),
                report.lines().stream().map(line -> line.customer().value()).toList());
        assertEquals(1, report.at(LifecycleStage.RELATIONSHIP).size());
        assertEquals(97 - 14, report.lines().get(0).daysBeyond());
        assertEquals(
                "stale relationships: 3 of 3, as of 2026-05-10",
                report.explain(Locale.ENGLISH).lines().findFirst().orElseThrow());
        assertEquals(
                "asOf must be 2026-01-30[Z], but was 2026-05-10[Z]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> StaleTally.of(OTHER).add(quiet("C-1", BASE.get(0))))
                        .getMessage());
    }

    @Test
    @Tag("LIFE-6")
    void staysInAStageOfOneRoundAddUp() {
        LifecycleState back = told(
                0,
                EventKind.LEAD_CAPTURED,
                EventKind.CONTACT_MADE,
                EventKind.NEEDS_CONFIRMED,
                EventKind.PROPOSAL_REJECTED);
        assertEquals(
                List.of(
                        new Dwell(LifecycleStage.IDENTIFICATION, 1, 10, false),
                        new Dwell(LifecycleStage.DISCOVERY, 1, 10 + 70, true),
                        new Dwell(LifecycleStage.RELATIONSHIP, 1, 10, false)),
                Dwell.from(back, LATER));
        LifecycleState again = told(
                0,
                EventKind.LEAD_CAPTURED,
                EventKind.CONTACT_MADE,
                EventKind.RELATIONSHIP_LOST,
                EventKind.RELATIONSHIP_REOPENED);
        assertEquals(
                List.of(
                        new Dwell(LifecycleStage.IDENTIFICATION, 1, 10, false),
                        new Dwell(LifecycleStage.DISCOVERY, 1, 10, false),
                        new Dwell(LifecycleStage.DISCOVERY, 2, 70, true)),
                Dwell.from(again, LATER));
        assertEquals(0, new Dwell(LifecycleStage.DISCOVERY, 1, 0, true).days());
    }

    @Test
    @Tag("LIFE-6")
    @Tag("LIFE-7")
    @Tag("OBL-13")
    void twoTalliesMergedCountWhatBothCounted() {
        EntryTally entries = EntryTally.of(LATER);
        EntryTally moreEntries = EntryTally.of(LATER);
        DwellTally dwells = DwellTally.of(LATER, AnalyticsPolicy.standard());
        DwellTally moreDwells = DwellTally.of(LATER, AnalyticsPolicy.standard());
        LossTally losses = LossTally.of(WINDOW, LATER);
        LossTally moreLosses = LossTally.of(WINDOW, LATER);
        StaleTally stale = StaleTally.of(LATER);
        StaleTally moreStale = StaleTally.of(LATER);
        for (LifecycleState state : BASE) {
            entries.add(state);
            moreEntries.add(state);
            dwells.add(state);
            moreDwells.add(state);
            losses.add(state);
            moreLosses.add(state);
            stale.add(quiet("C-1", state));
            moreStale.add(quiet("C-2", state));
        }
        moreEntries.add(BASE.get(0));
        entries.merge(moreEntries);
        EntryFunnel funnel = entries.result();
        assertEquals(List.of(7L, 2L), List.of(funnel.entered(), funnel.imported()));
        assertEquals(3, funnel.cohorts().get(0).now(Disposition.LOST));
        assertEquals(Ratio.of(2, 4), funnel.cohorts().get(1).conversion(LifecycleStage.IDENTIFICATION));
        assertEquals(Ratio.of(4, 4), funnel.cohorts().get(1).possible(LifecycleStage.IDENTIFICATION));
        dwells.merge(moreDwells);
        DwellReport.Stage first = dwells.result().stages().get(0);
        assertEquals(List.of(6L, 4L, 2L), List.of(first.n(), first.left(), first.open()));
        assertEquals(2, dwells.result().stages().get(3).open());
        LifecycleState unexplained = story(7, false, EventKind.LEAD_CAPTURED, EventKind.DISQUALIFIED);
        losses.add(unexplained);
        moreLosses.add(unexplained);
        losses.merge(moreLosses);
        assertEquals(
                List.of(4L, 2L), List.of(losses.result().n(), losses.result().unexplained()));
        stale.merge(moreStale);
        assertEquals(6, stale.result().checked());
        assertEquals(6, stale.result().lines().size());
    }

    @Test
    void reportsAreEqualWhenTheirNumbersAre() {
        DwellTally tally = DwellTally.of(LATER, AnalyticsPolicy.standard());
        DwellTally same = DwellTally.of(LATER, AnalyticsPolicy.standard());
        BASE.forEach(tally::add);
        BASE.forEach(same::add);
        assertEquals(tally.result(), same.result());
        assertEquals(tally.result().hashCode(), same.result().hashCode());
        DwellReport before = same.result();
        same.add(BASE.get(0));
        assertNotEquals(tally.result(), same.result());
        assertNotEquals(
                before.hashCode(),
                DwellTally.of(OTHER, AnalyticsPolicy.standard()).result().hashCode());
        assertNotEquals(
                DwellTally.of(LATER, AnalyticsPolicy.standard()).result(),
                DwellTally.of(OTHER, AnalyticsPolicy.standard()).result());
        assertNotEquals(
                DwellTally.of(LATER, AnalyticsPolicy.standard()).result(),
                DwellTally.of(LATER, AnalyticsPolicy.standard().withMinimum(6)).result());
        assertNotEquals(tally.result(), (Object) "report");
        assertTrue(before.toString().contains("2026-05-10"));
        DwellReport.Stage first = before.stages().get(0);
        assertEquals("Stage[identification, left=2, open=1, median=OptionalLong[10]]", first.toString());
        assertEquals(first.hashCode(), tally.result().stages().get(0).hashCode());
        assertNotEquals(first.hashCode(), before.stages().get(4).hashCode());
    }

    @Test
    void talliesOfAnotherKindAreNotMerged() {
        AnalyticsPolicy policy = AnalyticsPolicy.standard();
        String points = "asOf must be 2026-05-10[Z], but was 2026-01-30[Z]";
        assertRefused(points, () -> EntryTally.of(LATER).merge(EntryTally.of(OTHER)));
        assertRefused(points, () -> StaleTally.of(LATER).merge(StaleTally.of(OTHER)));
        assertRefused(points, () -> LossTally.of(WINDOW, LATER).merge(LossTally.of(WINDOW, OTHER)));
        assertRefused(points, () -> DwellTally.of(LATER, policy).merge(DwellTally.of(OTHER, policy)));
        DateWindow day = DateWindow.ofTrailingDays(1, FIRST);
        assertRefused(
                "window must be " + WINDOW + ", but was " + day,
                () -> LossTally.of(WINDOW, LATER).merge(LossTally.of(day, LATER)));
        AnalyticsPolicy ours = policy.named("ours", 2);
        assertRefused(
                "policy must be " + policy.ref() + ", but was " + ours.ref(),
                () -> DwellTally.of(LATER, policy).merge(DwellTally.of(LATER, ours)));
    }

    @Test
    void policyKeepsItsLimits() {
        AnalyticsPolicy policy = AnalyticsPolicy.standard();
        assertEquals(5, policy.minimum());
        assertEquals(LifecycleStage.RELATIONSHIP, policy.lastShortStage());
        assertNotEquals(policy.ref(), policy.withMinimum(6).ref());
        assertNotEquals(
                policy.ref(),
                policy.withLastShortStage(LifecycleStage.DISCOVERY).ref());
        assertRefused("minimum must be at least 1, but was 0", () -> policy.withMinimum(0));
        assertEquals(1, policy.withMinimum(1).minimum());
        assertRefused("days must be at least 0, but was -1", () -> new Dwell(LifecycleStage.DISCOVERY, 1, -1, true));
    }

    private static void assertRefused(String message, Runnable call) {
        assertEquals(
                message, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }

    private static StaleTally.Case quiet(String id, LifecycleState state) {
        CustomerId customer = CustomerId.of(id);
        ObligationCase silence = ObligationCase.of(CustomerHistory.of(customer, List.of()), LATER);
        return new StaleTally.Case(customer, state, ObligationBook.standard().read(state, silence));
    }

    private static LifecycleState told(int start, EventKind... kinds) {
        return story(start, true, kinds);
    }

    /** Events ten days apart, as stored. */
    private static LifecycleState story(int start, boolean isReasoned, EventKind... kinds) {
        LifecycleMachine machine = LifecycleMachine.using(LifecyclePolicy.standard());
        LifecycleState state = LifecycleState.none();
        for (EventKind kind : kinds) {
            Instant at = FIRST.plusDays(start + 10L * state.version())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
            LifecycleEvent.Builder event = LifecycleEvent.builder()
                    .id(FactId.of("e-" + state.version()))
                    .kind(kind)
                    .effectiveAt(at)
                    .recordedAt(at);
            if (isReasoned && kind.isReasonNeeded()) {
                event.reason(MoveReason.of(kind).get(0));
            }
            if (kind == EventKind.EXISTING_IMPORTED) {
                event.target(LifecycleStage.COOPERATION);
            }
            LifecycleRecord.Grounds grounds = new LifecycleRecord.Grounds(List.of(), List.of(), Evidence.none(OTHER));
            var to = kind == EventKind.EXISTING_IMPORTED
                    ? kind.targets(state.standing()).get(3)
                    : kind.targets(state.standing()).get(0);
            state = machine.apply(state, LifecycleRecord.of(event.build(), state.standing(), to, grounds));
        }
        return state;
    }
}
