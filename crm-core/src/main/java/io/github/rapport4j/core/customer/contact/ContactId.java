// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.contact;

import java.util.Objects;

/**
 * Which contact of a customer (联系人编号). Not personal data: a host whose ids are phone numbers gives pseudonyms instead.
 *
 * @param value not blank, without spaces around it
 */
public record ContactId(String value) implements Comparable<ContactId> {
    public ContactId {
        Objects.requireNonNull(value, "value");
        if (value.isBlank() || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "contact id must be text without spaces around it, but was '" + value + "'");
        }
    }

    /**
     * An id from its text.
     *
     * @param value not blank, without spaces around it
     * @return the id
     */
    public static ContactId of(String value) {
        return new ContactId(value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the id
     * @return the id
     */
    public static ContactId parse(String text) {
        return new ContactId(text);
    }

    @Override
    public int compareTo(ContactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
