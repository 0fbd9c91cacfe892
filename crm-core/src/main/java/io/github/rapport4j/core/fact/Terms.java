// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.measure.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a contract agrees for a time (合同条款): from when, until when, for how much. */
@CrmStyle
@Value.Immutable
public abstract class Terms {
    Terms() {}

    /**
     * The first day in force.
     *
     * @return a day
     */
    public abstract LocalDate startInclusive();

    /**
     * The first day no longer in force: 1 January for a contract that people say runs until 31 December.
     *
     * @return empty when the contract runs until it is ended
     */
    public abstract Optional<LocalDate> endExclusive();

    /**
     * What the contract is worth over the whole time.
     *
     * @return not negative; empty when it is not known
     */
    public abstract Optional<Money> value();

    /**
     * Whether a day lies in the time agreed.
     *
     * @param day any day
     * @return true from the start up to before the end
     */
    public boolean covers(LocalDate day) {
        return !day.isBefore(startInclusive())
                && endExclusive().map(day::isBefore).orElse(true);
    }

    @Value.Check
    void check() {
        endExclusive()
                .ifPresent(end -> Required.that(
                        end.isAfter(startInclusive()),
                        "endExclusive must be after " + startInclusive() + ", but was " + end));
        value().ifPresent(value -> Required.that(!value.isNegative(), "value must not be negative, but was " + value));
    }

    /**
     * Terms of a limited time.
     *
     * @param startInclusive the first day in force
     * @param endExclusive the first day no longer in force
     * @return terms without a value
     */
    public static Terms of(LocalDate startInclusive, LocalDate endExclusive) {
        return builder()
                .startInclusive(startInclusive)
                .endExclusive(endExclusive)
                .build();
    }

    /**
     * Starts terms; the first day must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Terms}. */
    public static final class Builder extends ImmutableTerms.Builder {
        Builder() {}
    }
}
