// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.need;

import io.github.rapport4j.core.privacy.FreeText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes a customer hesitate (客户顾虑), with a note where the list does not say enough. */
public final class Concern {
    private final ConcernKind kind;
    private final @Nullable FreeText note;

    private Concern(ConcernKind kind, @Nullable FreeText note) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.note = note;
        if (kind == ConcernKind.OTHER && note == null) {
            throw new IllegalArgumentException("note must be there when the kind is other");
        }
    }

    /**
     * One of the list, without a note.
     *
     * @param kind any but {@link ConcernKind#OTHER}
     * @return the value
     * @throws IllegalArgumentException if the kind is other, which needs a note
     */
    public static Concern of(ConcernKind kind) {
        return new Concern(kind, null);
    }

    /**
     * One of the list, with a note.
     *
     * @param kind any, {@link ConcernKind#OTHER} among them
     * @param note more about it
     * @return the value
     */
    public static Concern of(ConcernKind kind, FreeText note) {
        return new Concern(kind, Objects.requireNonNull(note, "note"));
    }

    /**
     * Which of the list.
     *
     * @return the kind
     */
    public ConcernKind kind() {
        return kind;
    }

    /**
     * More about it.
     *
     * @return always there when the kind is other
     */
    public Optional<FreeText> note() {
        return Optional.ofNullable(note);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Concern that && kind == that.kind && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, note);
    }

    @Override
    public String toString() {
        return "Concern[" + kind.code() + (note == null ? "]" : ", " + note + "]");
    }
}
