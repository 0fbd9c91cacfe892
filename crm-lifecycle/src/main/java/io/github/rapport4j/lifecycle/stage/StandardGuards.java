// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.lifecycle.transition.EventKind;
import java.util.List;

/** Which guard stands before which event. */
final class StandardGuards {
    private StandardGuards() {}

    static List<Guard> contractBusiness(EventKind kind) {
        return switch (kind) {
            case LEAD_CAPTURED -> List.of(StandardGuard.NAME, StandardGuard.CHANNEL, StandardGuard.SOURCE);
            case LEAD_DEFERRED -> List.of(StandardGuard.DEFERRABLE, StandardGuard.RECHECK_SET);
            case LEAD_REOPENED -> List.of(StandardGuard.RECHECK_DUE);
            case CONTACT_MADE ->
                List.of(StandardGuard.TWO_WAY_CONTACT, StandardGuard.NOT_DEFERRED, StandardGuard.TAGGED);
            case NEEDS_CONFIRMED ->
                List.of(
                        StandardGuard.PAIN_CONFIRMED,
                        StandardGuard.CHAIN_SETTLED,
                        StandardGuard.CONCERNS_NOTED,
                        StandardGuard.ACCOUNT_MANAGER);
            default -> fromProposalOn(kind);
        };
    }

    private static List<Guard> fromProposalOn(EventKind kind) {
        return switch (kind) {
            case PROPOSAL_PRESENTED ->
                List.of(
                        StandardGuard.DECISION_MAKER_PRESENT,
                        StandardGuard.QUESTIONS_HELD,
                        StandardGuard.OBJECTIONS_SETTLED);
            case CONTRACT_SIGNED ->
                List.of(StandardGuard.PROPOSAL_PRESENTED, StandardGuard.CALLBACK_SETTLED, StandardGuard.CONTRACT_TERMS);
            case GO_LIVE_ACCEPTED -> List.of(StandardGuard.MILESTONES_DONE, StandardGuard.TRAINING_HELD);
            case LOYALTY_ESTABLISHED ->
                List.of(
                        StandardGuard.GO_LIVE_ACCEPTED,
                        StandardGuard.NO_SEVERE_COMPLAINT,
                        StandardGuard.SATISFIED,
                        StandardGuard.LOYALTY_TEST);
            default -> backAndOut(kind);
        };
    }

    static List<Guard> shops(EventKind kind) {
        return switch (kind) {
            case CONTRACT_SIGNED -> List.of(StandardGuard.ORDER_PAID);
            case GO_LIVE_ACCEPTED -> List.of(StandardGuard.DELIVERED);
            case LOYALTY_ESTABLISHED -> List.of(StandardGuard.SECOND_PURCHASE_DAY);
            default -> contractBusiness(kind);
        };
    }

    /** What no policy can take away: reasons, authors, and that imports are allowed at all. */
    static List<Guard> demanded(EventKind kind, boolean isImportAllowed) {
        if (kind == EventKind.EXISTING_IMPORTED && !isImportAllowed) {
            return List.of(StandardGuard.IMPORT_ALLOWED);
        }
        if (kind == EventKind.REINSTATED) {
            return List.of(StandardGuard.REASON_GIVEN, StandardGuard.REASON_NOTED, StandardGuard.AUTHOR_NAMED);
        }
        return kind.isReasonNeeded() ? List.of(StandardGuard.REASON_GIVEN, StandardGuard.REASON_NOTED) : List.of();
    }

    private static List<Guard> backAndOut(EventKind kind) {
        return switch (kind) {
            case CONTRACT_CANCELLED -> List.of(StandardGuard.BEFORE_GO_LIVE);
            case LOYALTY_LAPSED -> List.of(StandardGuard.REVIEWS_FAILED);
            case RELATIONSHIP_REOPENED -> List.of(StandardGuard.NEW_FACT);
            case CONTRACT_ENDED -> List.of(StandardGuard.CONTRACT_OVER);
            case REINSTATED -> List.of(StandardGuard.DISQUALIFIER_WITHDRAWN);
            case EXISTING_IMPORTED ->
                List.of(
                        StandardGuard.IMPORT_NAMED,
                        StandardGuard.IMPORT_CONTACTED,
                        StandardGuard.IMPORT_NEEDING,
                        StandardGuard.IMPORT_BUYING,
                        StandardGuard.IMPORT_LOYAL);
            default -> List.of();
        };
    }
}
