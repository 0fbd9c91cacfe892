// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import java.util.Objects;

/**
 * Which customer (客户编号). Ids order by their characters; they are not personal data: a host whose ids are names or phone
 * numbers gives pseudonyms instead.
 *
 * @param value not blank, without spaces around it
 */
public record CustomerId(String value) implements Comparable<CustomerId> {
    public CustomerId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "customer id must be text without spaces around it, but was '" + value + "'");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank
     * @return the id
     */
    public static CustomerId of(String value) {
        return new CustomerId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static CustomerId parse(String text) {
        return new CustomerId(text);
    }

    @Override
    public int compareTo(CustomerId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
