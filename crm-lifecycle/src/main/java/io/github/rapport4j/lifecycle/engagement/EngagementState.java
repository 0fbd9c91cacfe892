// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one day hands on to the next (结转状态): the form to store, so that tomorrow is one step and not a new evaluation.
 * Immutable and safe for use by several threads.
 */
@CrmStyle
@Value.Immutable
public abstract class EngagementState implements WithEngagementState {
    EngagementState() {}

    /**
     * The day it is the state of.
     *
     * @return the last day that counted
     */
    public abstract LocalDate day();

    /**
     * The status at the end of that day.
     *
     * @return empty before the first purchase or contract
     */
    public abstract Optional<EngagementStatus> status();

    /**
     * Since when the customer has this status.
     *
     * @return a day up to {@link #day()}; there with the status and only then
     */
    public abstract Optional<LocalDate> since();

    /**
     * The first of the days in a row, up to {@link #day()}, on which nothing was wrong: the gap small, no warning, no
     * open severe complaint.
     *
     * @return empty when something was wrong on that day
     */
    public abstract Optional<LocalDate> calmSince();

    /**
     * Before the first purchase or contract.
     *
     * @param day the day
     * @return the state without a status
     */
    public static EngagementState none(LocalDate day) {
        return builder().day(day).build();
    }

    /**
     * Starts a state; the day must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        if (status().isPresent() != since().isPresent()) {
            throw new IllegalArgumentException("since must be given with a status and only then, but status was "
                    + status().map(EngagementStatus::code).orElse("missing"));
        }
        notAfterDay("since", since());
        notAfterDay("calmSince", calmSince());
    }

    private void notAfterDay(String parameter, Optional<LocalDate> value) {
        if (value.filter(day()::isBefore).isPresent()) {
            throw new IllegalArgumentException(parameter + " must be up to " + day() + ", but was " + value.get());
        }
    }

    /** Builds an {@link EngagementState}. */
    public static final class Builder extends ImmutableEngagementState.Builder {
        Builder() {}
    }
}
