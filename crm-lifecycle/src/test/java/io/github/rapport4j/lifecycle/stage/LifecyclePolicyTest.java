// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.EvidenceRules;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifecyclePolicyTest {
    private static final LifecyclePolicy STANDARD = LifecyclePolicy.standard();

    @Test
    @Tag("LIFE-4")
    void policyThatLeavesNoWayIntoAStageIsRefusedAndTheStageNamed() {
        assertRefused(
                "1 identification, but was closed by [lead-captured [event-allowed]]",
                EventKind.LEAD_CAPTURED,
                StandardGuard.EVENT_ALLOWED);
        assertRefused(
                "2 discovery, but was closed by [contact-made [event-allowed]]",
                EventKind.CONTACT_MADE,
                StandardGuard.EVENT_ALLOWED);
        assertRefused(
                "3 relationship, but was closed by [needs-confirmed [import-allowed]]",
                EventKind.NEEDS_CONFIRMED,
                StandardGuard.IMPORT_ALLOWED);
        assertRefused(
                "4 cooperation, but was closed by [contract-signed [recheck-set]]",
                EventKind.CONTRACT_SIGNED,
                StandardGuard.RECHECK_SET);
        assertRefused(
                "5 loyalty, but was closed by [loyalty-established [reason-given]]",
                EventKind.LOYALTY_ESTABLISHED,
                StandardGuard.REASON_GIVEN);
    }

    @Test
    @Tag("LIFE-4")
    void guardsThatReplaceOthersAreLookedAtToo() {
        List<Guard> never = List.of(StandardGuard.CONTRACT_TERMS, new HostGuard(false, false));
        IllegalArgumentException refused = assertThrows(
                IllegalArgumentException.class,
                () -> LifecyclePolicy.retail().withGuards(EventKind.CONTRACT_SIGNED, never));
        assertEquals(
                "guards must leave a way into stage 4 cooperation, but was closed by [contract-signed [host-guard]]",
                refused.getMessage());
    }

    @Test
    @Tag("LIFE-4")
    void wayThatSomeoneMayAnswerForIsOpen() {
        HostGuard hard = new HostGuard(true, false);
        LifecyclePolicy policy = STANDARD.withGuard(EventKind.CONTRACT_SIGNED, hard);
        assertTrue(policy.guards(EventKind.CONTRACT_SIGNED).contains(hard));
        assertEquals(policy.guards(EventKind.CONTRACT_SIGNED), policy.chosenGuards(EventKind.CONTRACT_SIGNED));
        assertEquals(List.of(), policy.chosenGuards(EventKind.RELATIONSHIP_LOST));
        assertEquals(2, policy.guards(EventKind.RELATIONSHIP_LOST).size());
        assertTrue(new HostGuard(true, true).isOverridable());
    }

    @Test
    @Tag("LIFE-4")
    void guardsKnowBeforeWhichEventsTheyCanBeMet() {
        for (EventKind kind : EventKind.values()) {
            for (StandardGuard guard : StandardGuard.values()) {
                boolean attainable = switch (guard) {
                    case IMPORT_ALLOWED, EVENT_ALLOWED -> false;
                    case RECHECK_SET -> kind == EventKind.LEAD_DEFERRED;
                    case REASON_GIVEN -> !MoveReason.of(kind).isEmpty();
                    default -> true;
                };
                assertEquals(attainable, guard.isAttainable(kind), guard.code() + " before " + kind.code());
            }
            assertTrue(new HostGuard(true, true).isAttainable(kind));
        }
        assertTrue(new HostGuard(true, true).isAsked(Story.event(EventKind.EXISTING_IMPORTED, "e-1", 1)));
    }

    @Test
    @Tag("LIFE-4")
    void eventsThatNoStageNeedsMayBeTakenAway() {
        List<EventKind> needed = new ArrayList<>();
        for (EventKind kind : EventKind.values()) {
            try {
                LifecyclePolicy policy = STANDARD.withGuard(kind, StandardGuard.EVENT_ALLOWED);
                assertTrue(policy.guards(kind).contains(StandardGuard.EVENT_ALLOWED), kind.code());
            } catch (IllegalArgumentException e) {
                needed.add(kind);
            }
        }
        assertEquals(
                List.of(
                        EventKind.LEAD_CAPTURED,
                        EventKind.CONTACT_MADE,
                        EventKind.NEEDS_CONFIRMED,
                        EventKind.CONTRACT_SIGNED,
                        EventKind.LOYALTY_ESTABLISHED),
                needed);
    }

    @Test
    @Tag("LIFE-4")
    void eventTakenAwayIsRefusedAndNobodyCanAnswerForIt() {
        LifecyclePolicy policy = STANDARD.withGuard(EventKind.WON_BACK, StandardGuard.EVENT_ALLOWED);
        Story lost = Story.aStory(policy).then(EventKind.LEAD_CAPTURED).then(EventKind.RELATIONSHIP_LOST);
        LifecycleEvent event = lost.event(EventKind.WON_BACK).withWaiver(Story.waiver());
        Decision.Rejected refused = assertInstanceOf(Decision.Rejected.class, lost.decide(event));
        assertFalse(refused.overridable());
        assertEquals(
                "won back lacks what it needs\n  missing: the policy allows the event",
                refused.explain(Locale.ENGLISH));
        assertEquals("挽回的条件未满足\n  缺少：政策允许该事件", refused.explain(Locale.CHINESE));
    }

    @Test
    @Tag("LIFE-4")
    void guardsOfTheTradeStandFirst() {
        for (EventKind kind : EventKind.values()) {
            List<Guard> demanded = StandardGuards.demanded(kind, true);
            List<Guard> contracts = new ArrayList<>(StandardGuards.contractBusiness(kind));
            List<Guard> shops = new ArrayList<>(StandardGuards.shops(kind));
            contracts.addAll(demanded);
            shops.addAll(demanded);
            assertEquals(STANDARD.guards(kind), contracts, kind.code());
            assertEquals(LifecyclePolicy.retail().guards(kind), shops, kind.code());
        }
    }

    @Test
    void policiesAreEqualWhenAllTheirFieldsAre() {
        LifecyclePolicy named = STANDARD.named("ours", 3);
        assertEquals("ours", named.ref().name());
        assertEquals(3, named.ref().version());
        assertEquals(named, STANDARD.named("ours", 3));
        assertEquals(named.hashCode(), STANDARD.named("ours", 3).hashCode());
        assertNotEquals(named.hashCode(), STANDARD.hashCode());
        assertNotEquals(named, STANDARD);
        assertNotEquals(STANDARD, LifecyclePolicy.retail().named("standard", 1));
        assertFalse(STANDARD.equals((Object) "standard"));
        assertNotEquals(STANDARD.ref(), STANDARD.withImportAllowed(false).ref());
        assertTrue(STANDARD.isImportAllowed());
        assertFalse(STANDARD.withImportAllowed(false).isImportAllowed());
        assertTrue(named.toString().startsWith(named.ref() + " lead-captured=[name, channel, source] "));
        assertTrue(named.toString().endsWith(" import=true"));
        assertSame(STANDARD, LifecycleMachine.using(STANDARD).policy());
    }

    @Test
    void evidenceRulesAreAFieldToo() {
        EvidenceRules rules = EvidenceRules.standard();
        assertEquals(rules, STANDARD.evidenceRules());
        EvidenceRules stricter = rules.withSpans(new EvidenceRules.Spans(24, 30, 12));
        LifecyclePolicy policy = STANDARD.withEvidenceRules(stricter);
        assertEquals(stricter, policy.evidenceRules());
        assertNotEquals(STANDARD.ref(), policy.ref());
        assertEquals(policy.evidenceRules(), policy.named("x", 2).evidenceRules());
    }

    private static void assertRefused(String stage, EventKind kind, StandardGuard guard) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> STANDARD.withGuard(kind, guard));
        assertEquals("guards must leave a way into stage " + stage, refused.getMessage());
    }

    /** A guard as a host writes it; one that can be overridden leaves the default. */
    private static final class HostGuard implements Guard {
        private final boolean isSoft;
        private final boolean isAttainable;

        HostGuard(boolean isSoft, boolean isAttainable) {
            this.isSoft = isSoft;
            this.isAttainable = isAttainable;
        }

        @Override
        public boolean isMet(LifecycleState state, LifecycleEvent event, Evidence evidence) {
            return isAttainable;
        }

        @Override
        public boolean isOverridable() {
            return isSoft && Guard.super.isOverridable();
        }

        @Override
        public boolean isAttainable(EventKind kind) {
            return isAttainable && Guard.super.isAttainable(kind);
        }

        @Override
        public String code() {
            return "host-guard";
        }

        @Override
        public String key() {
            return "guard.name";
        }

        @Override
        public Texts texts() {
            return StandardGuard.NAME.texts();
        }
    }
}
