// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A promise made to a customer (承诺): what, by when and by whom. */
@CrmStyle
@Value.Immutable
public abstract class Commitment {
    Commitment() {}

    /**
     * What was promised.
     *
     * @return words
     */
    public abstract FreeText what();

    /**
     * The last day on which it is kept in time.
     *
     * @return empty when no day was named
     */
    public abstract Optional<LocalDate> due();

    /**
     * Who has to keep it.
     *
     * @return the id of an employee or contact, empty when nobody was named
     */
    public abstract Optional<String> owner();

    @Value.Check
    void check() {
        owner().ifPresent(owner -> Required.text(owner, "owner"));
    }

    /**
     * Starts a commitment; what was promised must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Commitment}. */
    public static final class Builder extends ImmutableCommitment.Builder {
        Builder() {}
    }
}
