// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.explain.Term;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One group of a dimension (组别), such as one agent or one channel, or all of which the dimension does not know the
 * group. Equal when their codes are; ordered by code, with the unknown last.
 */
public final class Group implements Comparable<Group> {
    private static final Group UNKNOWN = new Group(null, "");
    private static final Comparator<String> CODES = Comparator.naturalOrder();

    private final @Nullable String code;
    private final Object shown;

    private Group(@Nullable String code, Object shown) {
        this.code = code;
        this.shown = shown;
    }

    /**
     * A group with a code of the host.
     *
     * @param code such as the id of an employee; not blank
     * @return the group
     */
    public static Group of(String code) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        return new Group(code, code);
    }

    /**
     * A group with a name in every language.
     *
     * @param term such as a channel
     * @return the group with the code of the term
     */
    public static Group of(Term term) {
        return new Group(term.code(), term);
    }

    /**
     * A group if there is a code.
     *
     * @param code the code of the host, or null
     * @return the group with that code; the unknown one for null
     */
    public static Group ofNullable(@Nullable String code) {
        return code == null ? UNKNOWN : of(code);
    }

    /**
     * Those of whom the group is not known.
     *
     * @return the group without a code
     */
    public static Group unknown() {
        return UNKNOWN;
    }

    /**
     * The code.
     *
     * @return empty for the unknown group
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /**
     * The group as an argument of reasons.
     *
     * @return a term or the code; an empty text for the unknown group
     */
    public Object shown() {
        return shown;
    }

    @Override
    public int compareTo(Group other) {
        if (code == null || other.code == null) {
            return Boolean.compare(code == null, other.code == null);
        }
        return CODES.compare(code, other.code);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Group that && Objects.equals(code, that.code);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(code);
    }

    @Override
    public String toString() {
        return code == null ? "unknown" : code;
    }
}
