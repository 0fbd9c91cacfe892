// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import static io.github.rapport4j.lifecycle.stage.Story.aStory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.proof.Evidence;
import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TransitionRulesTest {
    @Test
    @Tag("T1")
    void leadNeedsNameChannelAndSource() {
        assertNeeds(aStory(), EventKind.LEAD_CAPTURED, "1 open", Proof.NAME, Proof.CHANNEL, Proof.SOURCE);
    }

    @Test
    @Tag("T2")
    void scoringLeavesTheLeadWhereItIs() {
        assertNeeds(Story.at(1), EventKind.LEAD_SCORED, "1 open");
    }

    @Test
    @Tag("T3")
    void leadIsDeferredWhenDecidedOrWithConsent() {
        Story lead = Story.at(1);
        Evidence bare = Evidence.none(Story.rich().asOf());
        assertTrue(lead.decide(EventKind.LEAD_DEFERRED, bare.with(Proof.DEFERRED_DECIDED))
                .isAccepted());
        assertTrue(lead.decide(EventKind.LEAD_DEFERRED, bare.with(Proof.DEFERRED, Proof.OWNER_CONSENT))
                .isAccepted());
        assertEquals(
                List.of(StandardGuard.DEFERRABLE),
                missing(lead.decide(EventKind.LEAD_DEFERRED, bare.with(Proof.DEFERRED))));
        assertEquals(
                "1 deferred",
                lead.then(EventKind.LEAD_DEFERRED).state.standing().toString());
        assertEquals(Optional.of(Story.FIRST.plusDays(90)), lead.state.recheckOn());
    }

    @Test
    @Tag("T4")
    void deferredLeadWaitsForItsDateOrSomethingNew() {
        Story lead = Story.at(1).then(EventKind.LEAD_DEFERRED);
        Evidence onTheDay = evidenceOn(90);
        assertFalse(lead.decide(EventKind.LEAD_REOPENED, evidenceOn(89)).isAccepted());
        assertTrue(lead.decide(EventKind.LEAD_REOPENED, onTheDay).isAccepted());
        assertTrue(lead.decide(EventKind.LEAD_REOPENED, evidenceOn(5).with(Proof.NEW_EVIDENCE))
                .isAccepted());
        assertEquals(
                "1 open", lead.then(EventKind.LEAD_REOPENED).state.standing().toString());
    }

    @Test
    @Tag("T5")
    void contactNeedsTwoWaysAndATagAndIsNotForDeferredLeads() {
        Story lead = Story.at(1);
        Decision deferred = lead.decide(EventKind.CONTACT_MADE, Story.rich().with(Proof.DEFERRED_DECIDED));
        assertEquals(List.of(StandardGuard.NOT_DEFERRED), missing(deferred));
        assertNeeds(lead, EventKind.CONTACT_MADE, "2 open", Proof.TWO_WAY_CONTACT, Proof.TAGGED);
    }

    @Test
    @Tag("T6")
    void confirmedNeedsNeedPainChainConcernsAndManager() {
        assertNeeds(
                Story.at(2),
                EventKind.NEEDS_CONFIRMED,
                "3 open",
                Proof.PAIN_CONFIRMED,
                Proof.CHAIN_SETTLED,
                Proof.CONCERNS_NOTED,
                Proof.ACCOUNT_MANAGER);
    }

    @Test
    @Tag("T7")
    void proposalNeedsDecisionMakerQuestionsAndObjections() {
        Story customer = Story.at(3);
        assertFalse(customer.state.isProposed());
        assertNeeds(
                customer,
                EventKind.PROPOSAL_PRESENTED,
                "3 open",
                Proof.DECISION_MAKER_PRESENT,
                Proof.QUESTIONS_HELD,
                Proof.OBJECTIONS_SETTLED);
        assertTrue(customer.state.isProposed());
    }

    @Test
    @Tag("T8")
    void contractNeedsProposalCallbackAndTerms() {
        Story customer = Story.at(3);
        Decision early = customer.decide(EventKind.CONTRACT_SIGNED, Story.rich().without(Proof.PROPOSAL_PRESENTED));
        assertEquals(List.of(StandardGuard.PROPOSAL_PRESENTED), missing(early));
        customer.then(EventKind.PROPOSAL_PRESENTED);
        assertTrue(customer.decide(EventKind.CONTRACT_SIGNED, Story.rich().without(Proof.PROPOSAL_PRESENTED))
                .isAccepted());
        assertNeeds(customer, EventKind.CONTRACT_SIGNED, "4 open", Proof.CALLBACK_SETTLED, Proof.CONTRACT_TERMS);
    }

    @Test
    @Tag("T9")
    void goLiveNeedsMilestonesAndTraining() {
        Story customer = Story.at(4);
        assertNeeds(customer, EventKind.GO_LIVE_ACCEPTED, "4 open", Proof.MILESTONES_DONE, Proof.TRAINING_HELD);
        assertTrue(customer.state.isLive());
    }

    @Test
    @Tag("T10")
    void loyaltyNeedsGoLiveSatisfactionNoComplaintAndOneTest() {
        Story customer = Story.at(4);
        Evidence none = Story.rich().without(Proof.GO_LIVE_ACCEPTED);
        assertEquals(
                List.of(StandardGuard.GO_LIVE_ACCEPTED), missing(customer.decide(EventKind.LOYALTY_ESTABLISHED, none)));
        assertEquals(
                List.of(StandardGuard.NO_SEVERE_COMPLAINT),
                missing(customer.decide(
                        EventKind.LOYALTY_ESTABLISHED, Story.rich().with(Proof.SEVERE_COMPLAINT))));
        Evidence untested = Story.rich()
                .without(Proof.RENEWED)
                .without(Proof.REPEAT_PURCHASE)
                .without(Proof.REFERRAL_CONVERTED)
                .without(Proof.TENURE);
        assertEquals(
                List.of(StandardGuard.LOYALTY_TEST), missing(customer.decide(EventKind.LOYALTY_ESTABLISHED, untested)));
        for (Proof one : List.of(Proof.RENEWED, Proof.REPEAT_PURCHASE, Proof.REFERRAL_CONVERTED, Proof.TENURE)) {
            assertTrue(customer.decide(EventKind.LOYALTY_ESTABLISHED, untested.with(one))
                    .isAccepted());
        }
        assertNeeds(customer, EventKind.LOYALTY_ESTABLISHED, "5 open", Proof.SATISFIED);
    }

    @Test
    @Tag("R1")
    @Tag("R2")
    void rejectedProposalGoesBackAndMustBePresentedAgain() {
        Story customer = Story.at(3).then(EventKind.PROPOSAL_PRESENTED).then(EventKind.PROPOSAL_REJECTED);
        assertEquals("2 open", customer.state.standing().toString());
        assertFalse(customer.state.isProposed());
        assertEquals(Optional.of(LifecycleStage.RELATIONSHIP), customer.state.highestStage());
        assertNeeds(customer, EventKind.REQUALIFIED, "1 open");
    }

    @Test
    @Tag("R3")
    void contractCanBeCancelledOnlyBeforeGoLive() {
        Story live = Story.at(4).then(EventKind.GO_LIVE_ACCEPTED);
        Decision refused = live.decide(EventKind.CONTRACT_CANCELLED, Story.rich());
        assertEquals(List.of(StandardGuard.BEFORE_GO_LIVE), missing(refused));
        assertNeeds(Story.at(4), EventKind.CONTRACT_CANCELLED, "3 open");
    }

    @Test
    @Tag("R4")
    void loyaltyLapsesAfterTwoFailedReviews() {
        Story loyal = Story.at(5);
        assertNeeds(loyal, EventKind.LOYALTY_LAPSED, "4 open", Proof.REVIEWS_FAILED);
        assertTrue(loyal.state.isLive());
    }

    @Test
    @Tag("X1")
    @Tag("X2")
    void lostAndReopenedNotDeeperThanStageThree() {
        for (int stage = 1; stage <= 5; stage++) {
            Story customer = Story.at(stage).then(EventKind.RELATIONSHIP_LOST);
            assertEquals(stage + " lost", customer.state.standing().toString());
            String back = Math.min(stage, 3) + " open";
            assertNeeds(customer, EventKind.RELATIONSHIP_REOPENED, back, Proof.NEW_EVIDENCE);
            assertEquals(2, customer.state.cycle());
            assertFalse(customer.state.isProposed());
        }
        assertNeeds(Story.at(1).then(EventKind.LEAD_DEFERRED), EventKind.RELATIONSHIP_LOST, "1 lost");
    }

    @Test
    @Tag("X3")
    @Tag("X4")
    void endedContractCanBeWonBack() {
        Story ended = Story.at(5);
        assertNeeds(ended, EventKind.CONTRACT_ENDED, "5 ended", Proof.CONTRACT_OVER);
        Evidence talk = Evidence.none(Story.rich().asOf());
        assertEquals("3 open", after(ended.decide(EventKind.WON_BACK, talk)));
        assertEquals("4 open", after(ended.decide(EventKind.WON_BACK, talk.with(Proof.CONTRACT_SIGNED))));
        assertEquals("4 open", after(ended.decide(EventKind.WON_BACK, talk.with(Proof.ORDER_PAID))));
        assertEquals(2, ended.then(EventKind.WON_BACK).state.cycle());
        assertFalse(ended.state.isLive());
    }

    @Test
    @Tag("X5")
    @Tag("X6")
    void disqualifiedCustomerIsReinstatedAtStageOneByAnAuthor() {
        Story customer = Story.at(4).then(EventKind.DISQUALIFIED);
        assertEquals("4 disqualified", customer.state.standing().toString());
        Decision anonymous =
                customer.decide(customer.event(EventKind.REINSTATED).withWaiver(Optional.empty()));
        assertEquals(List.of(StandardGuard.AUTHOR_NAMED), missing(anonymous));
        assertEquals(
                "1 open", customer.then(EventKind.REINSTATED).state.standing().toString());
        assertEquals(1, customer.state.cycle());
    }

    @Test
    @Tag("M1")
    void existingCustomerIsImportedWhereEvidenceFitsAndPolicyAllows() {
        Evidence none = Evidence.none(Story.rich().asOf());
        assertEquals(List.of(StandardGuard.IMPORT_BUYING), missing(aStory().decide(EventKind.EXISTING_IMPORTED, none)));
        Story story = aStory();
        Decision.Accepted imported = assertInstanceOf(
                Decision.Accepted.class, story.decide(EventKind.EXISTING_IMPORTED, none.with(Proof.ORDER_PAID)));
        assertEquals("4 open", imported.state().standing().toString());
        assertEquals(
                List.of(LifecycleStage.of(1), LifecycleStage.of(2), LifecycleStage.of(3)),
                imported.record().skippedStages());
        Story closed = aStory(LifecyclePolicy.standard().withImportAllowed(false));
        Decision refused =
                closed.decide(closed.event(EventKind.EXISTING_IMPORTED).withWaiver(Story.waiver()));
        assertEquals(List.of(StandardGuard.IMPORT_ALLOWED), missing(refused));
    }

    @Test
    @Tag("M1")
    @Tag("LIFE-2")
    @Tag("LIFE-3")
    void refusedImportNamesTheMissingProofsOfItsTargetAndNoOthers() {
        assertImport(1, List.of(StandardGuard.IMPORT_NAMED), Proof.TWO_WAY_CONTACT, Proof.ORDER_PAID, Proof.RENEWED);
        assertImport(2, List.of(StandardGuard.IMPORT_CONTACTED), Proof.NAME, Proof.ORDER_PAID, Proof.RENEWED);
        assertImport(3, List.of(StandardGuard.IMPORT_NEEDING), Proof.TWO_WAY_CONTACT, Proof.CONTRACT_SIGNED);
        assertImport(4, List.of(StandardGuard.IMPORT_BUYING), Proof.PROPOSAL_PRESENTED, Proof.RENEWED);
        assertImport(5, List.of(StandardGuard.IMPORT_BUYING, StandardGuard.IMPORT_LOYAL), Proof.PAIN_CONFIRMED);
        assertImport(5, List.of(StandardGuard.IMPORT_LOYAL), Proof.ORDER_PAID);
        assertImport(5, List.of(StandardGuard.IMPORT_BUYING), Proof.TENURE);
        assertImport(1, List.of(), Proof.NAME);
        assertImport(2, List.of(), Proof.TWO_WAY_CONTACT);
        assertImport(3, List.of(), Proof.PAIN_CONFIRMED);
        assertImport(3, List.of(), Proof.PROPOSAL_PRESENTED);
        assertImport(4, List.of(), Proof.CONTRACT_SIGNED);
        assertImport(4, List.of(), Proof.ORDER_PAID);
        for (Proof test : List.of(Proof.RENEWED, Proof.REPEAT_PURCHASE, Proof.REFERRAL_CONVERTED, Proof.TENURE)) {
            assertImport(5, List.of(), Proof.ORDER_PAID, test);
        }
    }

    @Test
    @Tag("M1")
    @Tag("LIFE-4")
    void importThatSomeoneAnswersForKeepsWhatWasAskedAndOverridden() {
        Story story = aStory();
        LifecycleEvent event = imported(5).withWaiver(Story.waiver());
        Evidence bought = Evidence.none(Story.rich().asOf()).with(Proof.ORDER_PAID);
        LifecycleRecord.Grounds grounds =
                story.then(event, bought).state.records().get(0).grounds();
        assertEquals(List.of("import-buying"), grounds.met());
        assertEquals(List.of("import-loyal"), grounds.overridden());
        assertEquals(
                List.of("import-buying", "import-loyal"),
                aStory().then(imported(5), Story.rich())
                        .state
                        .records()
                        .get(0)
                        .grounds()
                        .met());
    }

    @Test
    @Tag("M1")
    void guardsOfAnImportAreAskedForTheTargetsTheyConcern() {
        Map<String, List<Integer>> asked = new TreeMap<>();
        for (StandardGuard guard : StandardGuard.values()) {
            List<Integer> targets = IntStream.rangeClosed(1, 5)
                    .filter(target -> guard.isAsked(imported(target)))
                    .boxed()
                    .toList();
            if (targets.size() < 5) {
                asked.put(guard.code(), targets);
            }
            // an event without a target is no reason to leave a guard out that a host puts before it
            assertTrue(guard.isAsked(Story.event(EventKind.CONTRACT_SIGNED, "e-1", 1)), guard.code());
        }
        assertEquals(
                Map.of(
                        "import-named", List.of(1),
                        "import-contacted", List.of(2),
                        "import-needing", List.of(3),
                        "import-buying", List.of(4, 5),
                        "import-loyal", List.of(5)),
                asked);
    }

    /** Decision and check-list name the same guards. */
    private static void assertImport(int target, List<Guard> missing, Proof... proven) {
        Story story = aStory();
        Evidence evidence = Evidence.none(Story.rich().asOf()).with(proven);
        LifecycleEvent event = imported(target);
        Decision decision = story.machine.decide(story.state, event, evidence);
        List<Guard> named = decision.isAccepted() ? List.of() : missing(decision);
        assertEquals(missing, named, target + " " + evidence);
        Readiness list = story.machine.readiness(story.state, event, evidence);
        assertEquals(missing, list.missing());
        assertEquals(target == 5 ? 2 : 1, list.checks().size());
    }

    private static LifecycleEvent imported(int target) {
        return Story.event(EventKind.EXISTING_IMPORTED, "m-" + target, 1).withTarget(LifecycleStage.of(target));
    }

    /** Every proof is needed, nothing else is, and with all of them the event leads there. */
    private static void assertNeeds(Story story, EventKind kind, String to, Proof... needed) {
        Evidence evidence = Evidence.none(Story.rich().asOf()).with(List.of(needed));
        Evidence all =
                kind == EventKind.CONTRACT_SIGNED || kind == EventKind.LOYALTY_ESTABLISHED ? Story.rich() : evidence;
        for (Proof proof : needed) {
            List<Guard> missing = missing(story.decide(kind, all.without(proof)));
            assertEquals(1, missing.size(), proof.code());
        }
        story.then(story.event(kind), all);
        assertEquals(to, story.state.standing().toString());
    }

    private static Evidence evidenceOn(int day) {
        return Evidence.none(
                io.github.rapport4j.core.time.AsOf.of(Story.FIRST.plusDays(day), java.time.ZoneOffset.UTC));
    }

    private static String after(Decision decision) {
        return assertInstanceOf(Decision.Accepted.class, decision)
                .state()
                .standing()
                .toString();
    }

    private static List<Guard> missing(Decision decision) {
        Decision.Rejected rejected = assertInstanceOf(Decision.Rejected.class, decision);
        assertEquals(Decision.Code.GUARD_FAILED, rejected.code());
        return rejected.missing();
    }
}
