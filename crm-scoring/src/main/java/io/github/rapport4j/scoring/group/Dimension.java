// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.group;

import io.github.rapport4j.core.explain.Term;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What things are told apart by (维度): the agent of a case, the channel of a touch, the segment of a customer, or
 * whatever a host knows. Two dimensions are equal when their terms are, or, where they have none, their codes. Safe for
 * use by several threads if its function is, which must give the same answer for the same question and look at nothing
 * but what it is given.
 *
 * @param <T> the things told apart
 */
public final class Dimension<T> {
    private final String code;
    private final Object shown;
    private final Function<? super T, Group> groups;

    private Dimension(String code, Object shown, Function<? super T, Group> groups) {
        this.code = code;
        this.shown = shown;
        this.groups = Objects.requireNonNull(groups, "groups");
    }

    /**
     * A dimension of the host.
     *
     * @param <T> the things told apart
     * @param code such as {@code region}; not blank
     * @param groups the group of a thing; {@link Group#unknown()} where none is known
     * @return the dimension
     */
    public static <T> Dimension<T> of(String code, Function<? super T, Group> groups) {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank");
        }
        return new Dimension<>(code, code, groups);
    }

    /**
     * A dimension with a name in every language.
     *
     * @param <T> the things told apart
     * @param term its name
     * @param groups the group of a thing; {@link Group#unknown()} where none is known
     * @return the dimension with the code of the term
     */
    public static <T> Dimension<T> of(Term term, Function<? super T, Group> groups) {
        return new Dimension<>(term.code(), term, groups);
    }

    /**
     * The code.
     *
     * @return not blank
     */
    public String code() {
        return code;
    }

    /**
     * The dimension as an argument of reasons.
     *
     * @return a term or the code
     */
    public Object shown() {
        return shown;
    }

    /**
     * The group of a thing.
     *
     * @param item the thing
     * @return its group, maybe the unknown one
     */
    public Group groupOf(T item) {
        return groups.apply(item);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dimension<?> that && shown.equals(that.shown);
    }

    @Override
    public int hashCode() {
        return shown.hashCode();
    }

    /** Its code, unless the other has that code too. */
    String asSeenBy(Dimension<?> other) {
        return code.equals(other.code) ? "another of that code" : code;
    }

    @Override
    public String toString() {
        return code;
    }
}
