// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.relationship;

import io.github.rapport4j.lifecycle.proof.Proof;
import io.github.rapport4j.lifecycle.transition.EventKind;
import io.github.rapport4j.lifecycle.transition.MoveReason;
import java.util.List;

/**
 * Drives one customer from the first contact to loyal, lost, and won back, and prints each decision in both languages
 * with what is owed within the next 14 days. Two steps are refused first, for want of a source and of a callback.
 */
public final class OneRelationship {
    private OneRelationship() {}

    /**
     * Prints the story.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Desk desk = new Desk(System.out);
        firstContact().forEach(desk::attempt);
        contract().forEach(desk::attempt);
        loyalLostAndBack().forEach(desk::attempt);
        desk.visits();
    }

    private static List<Step> firstContact() {
        Step captured = Step.of("2025-01-06", EventKind.LEAD_CAPTURED, Proof.NAME, Proof.CHANNEL);
        return List.of(
                captured,
                captured.and(Proof.SOURCE),
                Step.of("2025-01-07", EventKind.LEAD_SCORED),
                Step.of("2025-01-10", EventKind.CONTACT_MADE, Proof.TWO_WAY_CONTACT, Proof.TAGGED),
                Step.of("2025-01-24", EventKind.NEEDS_CONFIRMED, Proof.PAIN_CONFIRMED, Proof.CHAIN_SETTLED)
                        .and(Proof.CONCERNS_NOTED)
                        .and(Proof.ACCOUNT_MANAGER));
    }

    private static List<Step> contract() {
        Step signed = Step.of("2025-02-20", EventKind.CONTRACT_SIGNED, Proof.CONTRACT_TERMS);
        return List.of(
                Step.of("2025-02-03", EventKind.PROPOSAL_PRESENTED, Proof.DECISION_MAKER_PRESENT)
                        .and(Proof.QUESTIONS_HELD)
                        .and(Proof.OBJECTIONS_SETTLED),
                signed,
                signed.and(Proof.CALLBACK_SETTLED),
                Step.of("2025-04-15", EventKind.GO_LIVE_ACCEPTED, Proof.MILESTONES_DONE, Proof.TRAINING_HELD));
    }

    private static List<Step> loyalLostAndBack() {
        return List.of(
                Step.of("2026-03-02", EventKind.LOYALTY_ESTABLISHED, Proof.SATISFIED, Proof.RENEWED),
                Step.of("2026-09-01", EventKind.LOYALTY_LAPSED, Proof.REVIEWS_FAILED)
                        .because(MoveReason.DISSATISFIED),
                Step.of("2026-11-20", EventKind.RELATIONSHIP_LOST).because(MoveReason.COMPETITOR),
                Step.of("2027-02-10", EventKind.WON_BACK, Proof.CONTRACT_SIGNED));
    }
}
