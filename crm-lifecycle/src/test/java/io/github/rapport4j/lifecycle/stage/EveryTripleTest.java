// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The machine at every standing with every event; where they lead is pinned by {@link TransitionTableTest}. */
class EveryTripleTest {
    private static final Evidence PROVEN = Story.rich().with(Proof.DEFERRED);

    @Test
    @Tag("LIFE-2")
    @Tag("LIFE-8")
    void machineDecidesEveryStandingAndEventByTheTable() {
        int allowed = 0;
        for (Standing from : Standing.all()) {
            Story story = storyTo(from);
            assertEquals(from, story.state.standing());
            for (EventKind kind : EventKind.values()) {
                LifecycleEvent event = story.event(kind).withWaiver(Story.waiver());
                Decision decision = story.machine.decide(story.state, event, PROVEN);
                String triple = from + " " + kind.code();
                if (kind.targets(from).isEmpty()) {
                    Decision.Rejected refused = assertInstanceOf(Decision.Rejected.class, decision, triple);
                    assertEquals(Decision.Code.NOT_ALLOWED, refused.code(), triple);
                    assertFalse(refused.overridable(), triple);
                } else {
                    Decision.Accepted accepted = assertInstanceOf(Decision.Accepted.class, decision, triple);
                    assertTrue(kind.targets(from).contains(accepted.state().standing()), triple);
                    allowed++;
                }
            }
        }
        assertEquals(46, allowed);
    }

    @Test
    @Tag("X2")
    @Tag("X4")
    @Tag("LIFE-6")
    void everyFurtherRoundStartsAfresh() {
        Story customer = Story.at(5).then(EventKind.CONTRACT_ENDED).then(EventKind.WON_BACK);
        assertEquals("4 open", customer.state.standing().toString());
        assertFalse(customer.state.isLive());
        customer.then(EventKind.GO_LIVE_ACCEPTED).then(EventKind.LOYALTY_ESTABLISHED);
        assertTrue(customer.state.isLive());
        customer.then(EventKind.RELATIONSHIP_LOST).then(EventKind.RELATIONSHIP_REOPENED);
        assertEquals("3 open", customer.state.standing().toString());
        assertEquals(3, customer.state.cycle());
        assertFalse(customer.state.isProposed());
        assertEquals(Optional.of(LifecycleStage.LOYALTY), customer.state.highestStage());
    }

    private static Story storyTo(Standing standing) {
        if (standing == Standing.none()) {
            return Story.aStory();
        }
        Story story = Story.at(standing.number());
        return switch (standing.disposition().orElseThrow()) {
            case OPEN -> story;
            case DEFERRED -> story.then(EventKind.LEAD_DEFERRED);
            case DISQUALIFIED -> story.then(EventKind.DISQUALIFIED);
            case LOST -> story.then(EventKind.RELATIONSHIP_LOST);
            case ENDED -> story.then(EventKind.CONTRACT_ENDED);
        };
    }
}
