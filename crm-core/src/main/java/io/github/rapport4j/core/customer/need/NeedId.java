// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import java.util.Objects;

/**
 * Which need of a customer (需求编号).
 *
 * @param value not blank, without spaces around it
 */
public record NeedId(String value) implements Comparable<NeedId> {
    public NeedId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "need id must be text without spaces around it, but was '" + value + "'");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank, without spaces around it
     * @return the id
     */
    public static NeedId of(String value) {
        return new NeedId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static NeedId parse(String text) {
        return new NeedId(text);
    }

    @Override
    public int compareTo(NeedId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
