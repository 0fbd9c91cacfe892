// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import java.util.Objects;

/**
 * A label of a customer (标签), such as {@code industry:manufacturing}. Tags are codes for rules to read; what someone
 * wrote belongs into free text.
 *
 * @param key what it is about; not blank, without a colon
 * @param value what it says; not blank
 */
public record Tag(String key, String value) implements Comparable<Tag> {
    public Tag {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        if (key.isBlank() || key.indexOf(':') >= 0) {
            throw new IllegalArgumentException("key must be text without a colon, but was '" + key + "'");
        }
        if (value.isBlank()) {
            throw new IllegalArgumentException("value must not be blank");
        }
    }

    /**
     * A tag from its parts.
     *
     * @param key what it is about
     * @param value what it says
     * @return the tag
     */
    public static Tag of(String key, String value) {
        return new Tag(key, value);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text such as {@code industry:manufacturing}; the first colon parts key and value
     * @return the tag
     */
    public static Tag parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("tag must be key:value, but was " + text);
        }
        return new Tag(text.substring(0, colon), text.substring(colon + 1));
    }

    /** By key, then by value, character by character. */
    @Override
    public int compareTo(Tag other) {
        int byKey = key.compareTo(other.key);
        return byKey != 0 ? byKey : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return key + ":" + value;
    }
}
