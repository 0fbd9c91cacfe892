// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.vocabulary;

import java.util.Objects;

/**
 * What an inquiry, an interaction or a piece of content is about (主题), as a code of the host's own list. Topics are not
 * free text: they are shown in tables and logs, so nothing personal belongs in them.
 *
 * @param code such as {@code analytics}; not blank, without spaces around it
 */
public record Topic(String code) implements Comparable<Topic> {
    /** The renewal of a contract: an interaction with this topic is a renewal talk (续约). */
    public static final Topic RENEWAL = new Topic("renewal");

    public Topic {
        Objects.requireNonNull(code, "code");
        if (code.isBlank() || !code.equals(code.strip())) {
            throw new IllegalArgumentException("topic must be text without spaces around it, but was '" + code + "'");
        }
    }

    /**
     * A topic of the host's list.
     *
     * @param code its code
     * @return the topic
     */
    public static Topic of(String code) {
        return new Topic(code);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the code
     * @return the topic
     */
    public static Topic parse(String text) {
        return new Topic(text);
    }

    @Override
    public int compareTo(Topic other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
