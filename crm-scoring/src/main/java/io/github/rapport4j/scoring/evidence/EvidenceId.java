// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import java.util.Objects;

/**
 * Which piece of evidence (证据编号), as the host calls it. The same id twice is the same piece.
 *
 * @param value not blank
 */
public record EvidenceId(String value) implements Comparable<EvidenceId> {
    public EvidenceId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("evidence id must not be blank");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank
     * @return the id
     */
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static EvidenceId parse(String text) {
        return new EvidenceId(text);
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
