// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import java.util.Objects;

/**
 * Which deal (商机编号).
 *
 * @param value not blank, without spaces around it
 */
public record DealId(String value) implements Comparable<DealId> {
    public DealId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "deal id must be text without spaces around it, but was '" + value + "'");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank, without spaces around it
     * @return the id
     */
    public static DealId of(String value) {
        return new DealId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static DealId parse(String text) {
        return new DealId(text);
    }

    @Override
    public int compareTo(DealId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
