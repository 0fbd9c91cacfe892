// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer.deal;

import io.github.rapport4j.core.privacy.FreeText;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why a deal was lost (输单), with a note where the list does not say enough. */
public final class Loss {
    private final LostReason kind;
    private final @Nullable FreeText note;

    private Loss(LostReason kind, @Nullable FreeText note) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.note = note;
        if (kind == LostReason.OTHER && note == null) {
            throw new IllegalArgumentException("note must be there when the kind is other");
        }
    }

    /**
     * One of the list, without a note.
     *
     * @param kind any but {@link LostReason#OTHER}
     * @return the value
     * @throws IllegalArgumentException if the kind is other, which needs a note
     */
    public static Loss of(LostReason kind) {
        return new Loss(kind, null);
    }

    /**
     * One of the list, with a note.
     *
     * @param kind any, {@link LostReason#OTHER} among them
     * @param note more about it
     * @return the value
     */
    public static Loss of(LostReason kind, FreeText note) {
        return new Loss(kind, Objects.requireNonNull(note, "note"));
    }

    /**
     * Which of the list.
     *
     * @return the kind
     */
    public LostReason kind() {
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
        return other instanceof Loss that && kind == that.kind && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, note);
    }

    @Override
    public String toString() {
        return "Loss[" + kind.code() + (note == null ? "]" : ", " + note + "]");
    }
}
