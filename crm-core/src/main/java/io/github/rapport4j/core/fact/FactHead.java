// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.time.Occurrence;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What all facts have in common.
 *
 * @param id which fact
 * @param customer whose fact
 * @param occurredAt when it happened
 * @param recordedAt when it became known
 */
public record FactHead(FactId id, CustomerId customer, Occurrence occurredAt, Instant recordedAt) {
    public FactHead {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(occurredAt, "occurredAt");
        Objects.requireNonNull(recordedAt, "recordedAt");
    }

    /**
     * A head from its parts.
     *
     * @param id which fact
     * @param customer whose fact
     * @param occurredAt when it happened
     * @param recordedAt when it became known
     * @return the head
     */
    public static FactHead of(FactId id, CustomerId customer, Occurrence occurredAt, Instant recordedAt) {
        return new FactHead(id, customer, occurredAt, recordedAt);
    }

    /**
     * The head of a fact that became known when it happened: at its instant, or at the start of its day.
     *
     * @param id which fact
     * @param customer whose fact
     * @param occurredAt when it happened
     * @param zone the zone whose midnight starts a date-only day
     * @return the head
     */
    public static FactHead of(FactId id, CustomerId customer, Occurrence occurredAt, ZoneId zone) {
        return new FactHead(id, customer, occurredAt, occurredAt.startIn(zone));
    }
}
