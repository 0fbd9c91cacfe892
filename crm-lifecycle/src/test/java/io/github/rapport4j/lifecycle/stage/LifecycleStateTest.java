// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LifecycleStateTest {
    @Test
    @Tag("LIFE-3")
    void checkListOfAKnownEventIsThatOfItsTime() {
        Story lead = Story.at(2);
        LifecycleEvent contact = lead.state.records().get(1).event();
        assertTrue(lead.machine.readiness(lead.state, contact, Story.rich()).allowed());
    }

    @Test
    void possibleEventsAreThoseOfTheTable() {
        Story lead = Story.at(2);
        assertEquals(
                List.of(
                        EventKind.NEEDS_CONFIRMED,
                        EventKind.REQUALIFIED,
                        EventKind.RELATIONSHIP_LOST,
                        EventKind.DISQUALIFIED),
                lead.machine.possible(lead.state));
    }

    @Test
    @Tag("LIFE-2")
    void acceptedEventsSayWhereTheyLedAndWhatWasWaived() {
        Story lead = Story.at(1);
        Evidence tagged = Evidence.none(Story.rich().asOf()).with(Proof.TAGGED);
        LifecycleEvent event = lead.event(EventKind.CONTACT_MADE).withWaiver(Story.waiver());
        Decision waived = lead.machine.decide(lead.state, event, tagged);
        assertEquals("contact made: now discovery, open\n  waived: two-way-contact", waived.explain(Locale.ENGLISH));
        lead.then(event, tagged);
        Decision known = lead.decide(event);
        assertEquals("contact made is known already", known.explain(Locale.ENGLISH));
        assertEquals("unchanged", known.<String>fold(yes -> "accepted", same -> "unchanged", no -> "rejected"));
        Decision early = Story.aStory().decide(EventKind.CONTACT_MADE, Story.rich());
        assertEquals("contact made is not possible at nowhere yet", early.explain(Locale.ENGLISH));
    }

    @Test
    @Tag("LIFE-5")
    void displacedEventsAreNamed() {
        Story customer = Story.at(3);
        LifecycleEvent late = Story.event(EventKind.RELATIONSHIP_LOST, "late", 2)
                .withEffectiveAt(Story.instant(2).plusSeconds(5))
                .withRecordedAt(Story.instant(50))
                .withWaiver(Story.waiver());
        Decision.Accepted accepted = assertInstanceOf(Decision.Accepted.class, customer.decide(late));
        assertEquals(
                "relationship lost: now discovery, lost\n  no longer fits: needs confirmed",
                accepted.explain(Locale.ENGLISH));
        assertTrue(accepted.state().toString().startsWith("LifecycleState[2 lost, cycle 1, version 4, records=["));
        assertTrue(accepted.state().toString().endsWith(", displaced=[e-3]]"));
    }

    @Test
    void statesAreEqualWhenTheirRecordsAre() {
        Story one = Story.at(2);
        Story same = Story.at(2);
        assertEquals(one.state, same.state);
        assertEquals(one.state.hashCode(), same.state.hashCode());
        assertNotEquals(one.state.hashCode(), Story.at(3).state.hashCode());
        Story other = Story.aStory().then(EventKind.LEAD_CAPTURED);
        other.then(other.event(EventKind.CONTACT_MADE).withWaiver(Story.waiver()), Story.rich());
        assertEquals(one.state.standing(), other.state.standing());
        assertEquals(one.state.version(), other.state.version());
        assertNotEquals(one.state, other.state);
        assertFalse(one.state.equals((Object) "2 open"));
    }

    @Test
    @Tag("LIFE-6")
    void visitsAreEqualWhenAllTheirPartsAre() {
        List<Visit> visits = Story.at(2).state.visits();
        assertEquals(
                Story.at(2).state.records().get(0).event().effectiveAt(),
                visits.get(0).entered());
        assertEquals(Optional.of(visits.get(1).entered()), visits.get(0).left());
        assertEquals(Optional.empty(), visits.get(1).left());
        assertEquals(visits, Story.at(2).state.visits());
        assertEquals(visits.get(0).hashCode(), Story.at(2).state.visits().get(0).hashCode());
        assertNotEquals(visits.get(0).hashCode(), visits.get(1).hashCode());
        assertNotEquals(visits.get(0), Story.at(1).state.visits().get(0));
        assertFalse(visits.get(0).equals((Object) "1 open"));
        assertEquals(
                "Visit[1 open, cycle 1, 2026-01-02T00:00:00Z to 2026-01-03T00:00:00Z]",
                visits.get(0).toString());
        assertEquals(
                "Visit[2 open, cycle 1, 2026-01-03T00:00:00Z to now]",
                visits.get(1).toString());
    }
}
