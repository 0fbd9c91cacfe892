// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import java.util.Objects;

/**
 * Which fact (事实编号). The same id twice is the same fact.
 *
 * @param value not blank
 */
public record FactId(String value) implements Comparable<FactId> {
    public FactId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank()) {
            throw new IllegalArgumentException("fact id must not be blank");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank
     * @return the id
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static FactId parse(String text) {
        return new FactId(text);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
