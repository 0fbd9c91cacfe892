// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import java.util.Objects;

/**
 * Which lead (线索编号), as the host calls it.
 *
 * @param value not blank
 */
public record LeadId(String value) implements Comparable<LeadId> {
    public LeadId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("lead id must not be blank");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank
     * @return the id
     */
    public static LeadId of(String value) {
        return new LeadId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static LeadId parse(String text) {
        return new LeadId(text);
    }

    @Override
    public int compareTo(LeadId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
