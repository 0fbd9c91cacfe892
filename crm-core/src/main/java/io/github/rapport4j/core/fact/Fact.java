// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.Occurrence;
import java.time.Instant;
import java.util.Comparator;

/** Something that happened with a customer. Immutable; two facts with one id are one fact. */
public sealed interface Fact
        permits ActionDone,
                Attendance,
                Behaviour,
                ContractEvent,
                HostFact,
                Inquiry,
                Interaction,
                PointsEntry,
                Purchase,
                Referral,
                Refund,
                ServiceEvent,
                StageMove,
                SurveyAnswer,
                Touch {
    /** The order in which rules read facts: when they happened, then when they became known, then by id. */
    Comparator<Fact> ORDER = Comparator.comparing(Fact::occurredAt)
            .thenComparing(Fact::recordedAt)
            .thenComparing(Fact::id);

    /**
     * What all facts have in common.
     *
     * @return id, customer and times
     */
    FactHead head();

    /**
     * What kind of fact it is.
     *
     * @return the kind
     */
    FactKind kind();

    /**
     * The same fact with another head.
     *
     * @param head the new head
     * @return a copy
     */
    Fact withHead(FactHead head);

    /**
     * Which fact.
     *
     * @return the id
     */
    default FactId id() {
        return head().id();
    }

    /**
     * Whose fact.
     *
     * @return the customer
     */
    default CustomerId customer() {
        return head().customer();
    }

    /**
     * When it happened.
     *
     * @return an instant or a day
     */
    default Occurrence occurredAt() {
        return head().occurredAt();
    }

    /**
     * When it became known.
     *
     * @return an instant
     */
    default Instant recordedAt() {
        return head().recordedAt();
    }

    /**
     * Whether another fact says the same, whenever it became known.
     *
     * @param other a fact
     * @return true if all but {@link #recordedAt()} is equal
     */
    default boolean sameContent(Fact other) {
        FactHead mine = head();
        FactHead theirs = other.head();
        FactHead aligned = FactHead.of(theirs.id(), theirs.customer(), theirs.occurredAt(), mine.recordedAt());
        return equals(other.withHead(aligned));
    }
}
