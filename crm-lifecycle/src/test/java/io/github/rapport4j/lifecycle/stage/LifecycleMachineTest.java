// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static io.github.rapport4j.lifecycle.stage.Story.aStory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifecycleMachineTest {
    @Test
    @Tag("N0")
    @Tag("LIFE-2")
    void sameEventTwiceChangesNothingAndOtherContentIsRefused() {
        Story lead = Story.at(2);
        LifecycleEvent known = lead.state.records().get(1).event();
        Decision again = lead.decide(known.withRecordedAt(known.recordedAt().plusSeconds(9)));
        assertSame(lead.state, assertInstanceOf(Decision.Unchanged.class, again).state());
        assertEquals(Decision.Code.DUPLICATE_EVENT, code(lead.decide(known.withNote(FreeText.of("more")))));
    }

    @Test
    @Tag("LIFE-2")
    void staleVersionIsRefused() {
        Story lead = Story.at(2);
        LifecycleEvent event = lead.event(EventKind.NEEDS_CONFIRMED);
        assertEquals(Decision.Code.STALE_VERSION, code(lead.decide(event.withExpectedVersion(1))));
        assertTrue(lead.decide(event.withExpectedVersion(2)).isAccepted());
    }

    @Test
    @Tag("LIFE-5")
    void eventsOutOfOrderAreRefused() {
        Story lead = Story.at(2);
        LifecycleEvent event = lead.event(EventKind.NEEDS_CONFIRMED);
        LifecycleEvent unborn = event.withRecordedAt(event.effectiveAt().minusSeconds(1));
        assertEquals(Decision.Code.OUT_OF_ORDER, code(lead.decide(unborn)));
        assertEquals(Decision.Code.OUT_OF_ORDER, code(lead.decide(event.withEffectiveAt(Story.instant(0)))));
    }

    @Test
    @Tag("LIFE-5")
    void lateEventIsDecidedOnItsDayAndReportsWhatItDisplaces() {
        Story customer = Story.at(3);
        LifecycleEvent late = Story.event(EventKind.RELATIONSHIP_LOST, "late", 2)
                .withEffectiveAt(Story.instant(2).plusSeconds(5))
                .withRecordedAt(Story.instant(50));
        Decision.Rejected refused = assertInstanceOf(Decision.Rejected.class, customer.decide(late));
        assertEquals(Decision.Code.OUT_OF_ORDER, refused.code());
        assertTrue(refused.overridable());
        Decision.Accepted accepted =
                assertInstanceOf(Decision.Accepted.class, customer.decide(late.withWaiver(Story.waiver())));
        assertEquals("2 lost", accepted.state().standing().toString());
        assertEquals(1, accepted.displaced().size());
        assertEquals(accepted.displaced(), accepted.state().displaced());
        assertEquals(4, accepted.state().records().size());
    }

    @Test
    @Tag("LIFE-3")
    void checkListIsThereBeforeTheEventIsTried() {
        Story lead = Story.at(2);
        Evidence some = Evidence.none(Story.rich().asOf()).with(Proof.CONCERNS_NOTED);
        Readiness list = lead.machine.readiness(lead.state, lead.event(EventKind.NEEDS_CONFIRMED), some);
        assertTrue(list.allowed());
        assertFalse(list.isReady());
        assertEquals(4, list.checks().size());
        assertEquals(
                List.of("客户至少确认一个痛点", "使用部门、决策人和审批流程已知或标为未知", "已指定客户经理"),
                list.missing().stream()
                        .map(guard -> guard.label(Locale.CHINESE))
                        .toList());
        assertFalse(lead.machine
                .readiness(lead.state, lead.event(EventKind.LEAD_SCORED), some)
                .isReady());
        assertTrue(lead.machine
                .readiness(lead.state, lead.event(EventKind.NEEDS_CONFIRMED), Story.rich())
                .isReady());
    }

    @Test
    @Tag("LIFE-4")
    void someoneCanAnswerForWhatIsMissing() {
        Story lead = Story.at(1);
        Evidence none = Evidence.none(Story.rich().asOf()).with(Proof.TAGGED);
        LifecycleEvent event = lead.event(EventKind.CONTACT_MADE);
        Decision.Rejected refused =
                assertInstanceOf(Decision.Rejected.class, lead.machine.decide(lead.state, event, none));
        assertTrue(refused.overridable());
        Decision.Accepted accepted = assertInstanceOf(
                Decision.Accepted.class, lead.machine.decide(lead.state, event.withWaiver(Story.waiver()), none));
        assertEquals(List.of("two-way-contact"), accepted.record().grounds().overridden());
        assertEquals(
                List.of("not-deferred", "tagged"), accepted.record().grounds().met());
    }

    @Test
    @Tag("LIFE-4")
    void hostReplacesGuardsButNotTheReason() {
        LifecyclePolicy policy =
                LifecyclePolicy.standard().withGuards(EventKind.RELATIONSHIP_LOST, List.of(StandardGuard.TAGGED));
        assertEquals(
                List.of(StandardGuard.TAGGED, StandardGuard.REASON_GIVEN, StandardGuard.REASON_NOTED),
                policy.guards(EventKind.RELATIONSHIP_LOST));
        assertNotEquals(LifecyclePolicy.standard().ref(), policy.ref());
        assertEquals(
                "guards must have different codes, but was tagged twice",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> policy.withGuard(EventKind.RELATIONSHIP_LOST, StandardGuard.TAGGED))
                        .getMessage());
    }

    @Test
    @Tag("LIFE-4")
    void shopsCountOrdersDeliveriesAndSecondDays() {
        LifecyclePolicy shop = LifecyclePolicy.retail();
        assertEquals(List.of(StandardGuard.ORDER_PAID), shop.guards(EventKind.CONTRACT_SIGNED));
        assertEquals(List.of(StandardGuard.DELIVERED), shop.guards(EventKind.GO_LIVE_ACCEPTED));
        assertEquals(List.of(StandardGuard.SECOND_PURCHASE_DAY), shop.guards(EventKind.LOYALTY_ESTABLISHED));
    }

    @Test
    @Tag("LIFE-7")
    void movesBackAndOutNeedAReasonOfTheList() {
        Story customer = Story.at(3);
        LifecycleEvent event = customer.event(EventKind.PROPOSAL_REJECTED);
        assertEquals(
                List.of(StandardGuard.REASON_GIVEN),
                missing(customer.decide(event.withReason(Optional.empty()).withWaiver(Story.waiver()))));
        assertEquals(
                List.of(StandardGuard.REASON_GIVEN), missing(customer.decide(event.withReason(MoveReason.DUPLICATE))));
        assertEquals(List.of(StandardGuard.REASON_NOTED), missing(customer.decide(event.withReason(MoveReason.OTHER))));
        assertTrue(customer.decide(event.withReason(MoveReason.OTHER).withNote(FreeText.of("moved away")))
                .isAccepted());
        for (EventKind kind : EventKind.values()) {
            assertEquals(kind.isReasonNeeded(), !MoveReason.of(kind).isEmpty(), kind.code());
        }
    }

    @Test
    @Tag("LIFE-2")
    void refusalSaysWhyInBothLanguages() {
        Story lead = Story.at(1);
        Decision refused =
                lead.decide(EventKind.LEAD_DEFERRED, Evidence.none(Story.rich().asOf()));
        assertEquals(
                "lead deferred lacks what it needs\n  missing: the score is decidedly deferred, or provisionally so and"
                        + " the owner agrees",
                refused.explain(Locale.ENGLISH).strip());
        assertEquals(
                "签订合同",
                lead.decide(EventKind.CONTRACT_SIGNED, Story.rich())
                        .explain(Locale.CHINESE)
                        .strip()
                        .replaceAll(".*不能", ""));
    }

    @Test
    @Tag("LIFE-1")
    void foldAsksNoGuardsAndKeepsWhatDoesNotFit() {
        Story lead = Story.at(2);
        Evidence nothing = Evidence.none(Story.rich().asOf());
        LifecycleRecord stored = LifecycleRecord.of(
                lead.event(EventKind.NEEDS_CONFIRMED),
                lead.state.standing(),
                Story.at(3).state.standing(),
                new LifecycleRecord.Grounds(List.of(), List.of(), nothing));
        assertEquals("3 open", lead.machine.apply(lead.state, stored).standing().toString());
        LifecycleState empty = LifecycleState.none();
        assertEquals(List.of(stored), lead.machine.apply(empty, stored).displaced());
        LifecycleRecord other = LifecycleRecord.of(
                stored.event().withNote(FreeText.of("x")), stored.from(), stored.to(), stored.grounds());
        LifecycleState state = lead.machine.apply(lead.state, stored);
        assertEquals(
                "record must have an id of its own or be the one that has it, but was "
                        + stored.event().id(),
                assertThrows(IllegalArgumentException.class, () -> lead.machine.apply(state, other))
                        .getMessage());
    }

    @Test
    @Tag("LIFE-6")
    void visitsTellWhereTheCustomerWas() {
        Story customer = Story.at(2).then(EventKind.RELATIONSHIP_LOST).then(EventKind.RELATIONSHIP_REOPENED);
        List<Visit> visits = customer.state.visits();
        assertEquals(
                List.of("1 open", "2 open", "2 lost", "2 open"),
                visits.stream().map(visit -> visit.standing().toString()).toList());
        assertEquals(List.of(1, 1, 1, 2), visits.stream().map(Visit::cycle).toList());
        assertEquals(
                List.of(Story.instant(1), Story.instant(2), Story.instant(3), Story.instant(4)),
                visits.stream().map(Visit::entered).toList());
        assertEquals(
                List.of(
                        Optional.of(Story.instant(2)),
                        Optional.of(Story.instant(3)),
                        Optional.of(Story.instant(4)),
                        Optional.empty()),
                visits.stream().map(Visit::left).toList());
        assertEquals(1, visits.get(0).length(Story.instant(99)).toDays());
        assertEquals(95, visits.get(3).length(Story.instant(99)).toDays());
    }

    @Test
    @Tag("LIFE-6")
    void whatLeavesTheCustomerWhereItIsBeginsNoVisit() {
        Story lead = Story.at(1).then(EventKind.LEAD_SCORED).then(EventKind.LEAD_SCORED);
        assertEquals(1, lead.state.visits().size());
        Story customer = Story.at(4).then(EventKind.GO_LIVE_ACCEPTED);
        assertEquals(
                List.of("1 open", "2 open", "3 open", "4 open"),
                customer.state.visits().stream()
                        .map(visit -> visit.standing().toString())
                        .toList());
        assertEquals(6, customer.state.version());
    }

    @Test
    void eventRefusesPartsThatAreNotItsOwn() {
        LifecycleEvent.Builder event = LifecycleEvent.builder()
                .id(FactId.of("e"))
                .effectiveAt(Story.instant(0))
                .recordedAt(Story.instant(0));
        assertEquals(
                "target must be given for existing-imported and only then, but kind was existing-imported",
                assertThrows(IllegalArgumentException.class, event.kind(EventKind.EXISTING_IMPORTED)::build)
                        .getMessage());
        assertEquals(
                "recheckOn must be given for lead-deferred only, but kind was lead-scored",
                assertThrows(
                                IllegalArgumentException.class,
                                event.kind(EventKind.LEAD_SCORED).recheckOn(Story.FIRST)::build)
                        .getMessage());
        assertEquals(
                "code must be that of a move reason, but was bored",
                assertThrows(IllegalArgumentException.class, () -> MoveReason.parse("bored"))
                        .getMessage());
        assertTrue(aStory().state.records().isEmpty());
    }

    private static Decision.Code code(Decision decision) {
        return assertInstanceOf(Decision.Rejected.class, decision).code();
    }

    private static List<Guard> missing(Decision decision) {
        return assertInstanceOf(Decision.Rejected.class, decision).missing();
    }
}
