// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.customer;

import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.LeadSource;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a customer was won (客户来源), with a note where the list does not say enough. */
public final class CustomerSource {
    private final LeadSource kind;
    private final @Nullable FreeText note;

    private CustomerSource(LeadSource kind, @Nullable FreeText note) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.note = note;
        if (kind == LeadSource.OTHER && note == null) {
            throw new IllegalArgumentException("note must be there when the kind is other");
        }
    }

    /**
     * One of the list, without a note.
     *
     * @param kind any but {@link LeadSource#OTHER}
     * @return the value
     * @throws IllegalArgumentException if the kind is other, which needs a note
     */
    public static CustomerSource of(LeadSource kind) {
        return new CustomerSource(kind, null);
    }

    /**
     * One of the list, with a note.
     *
     * @param kind any, {@link LeadSource#OTHER} among them
     * @param note more about it
     * @return the value
     */
    public static CustomerSource of(LeadSource kind, FreeText note) {
        return new CustomerSource(kind, Objects.requireNonNull(note, "note"));
    }

    /**
     * Which of the list.
     *
     * @return the kind
     */
    public LeadSource kind() {
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
        return other instanceof CustomerSource that && kind == that.kind && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, note);
    }

    @Override
    public String toString() {
        return "CustomerSource[" + kind.code() + (note == null ? "]" : ", " + note + "]");
    }
}
