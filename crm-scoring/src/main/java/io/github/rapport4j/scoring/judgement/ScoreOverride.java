// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.judgement;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.internal.CrmStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A score that a person set by hand (人工评分): the value, who, why, and until when. It always ends. */
@CrmStyle
@Value.Immutable
public abstract class ScoreOverride implements WithScoreOverride {
    ScoreOverride() {}

    /**
     * The score in the eyes of the author.
     *
     * @return 0 to 100
     */
    public abstract Score value();

    /**
     * Who set it.
     *
     * @return the id of an employee, not blank; not a name
     */
    public abstract String author();

    /**
     * Why.
     *
     * @return words of a person
     */
    public abstract FreeText reason();

    /**
     * The first day on which it holds.
     *
     * @return the day it was set
     */
    public abstract LocalDate date();

    /**
     * The last day on which it holds (有效期至).
     *
     * @return not before {@link #date()}
     */
    public abstract LocalDate expiry();

    /**
     * Starts an override.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether it holds.
     *
     * @param asOf the day of the evaluation
     * @return true from its date to its expiry, both included
     */
    public boolean isInForce(AsOf asOf) {
        return !asOf.day().isBefore(date()) && !asOf.day().isAfter(expiry());
    }

    @Value.Check
    void check() {
        if (author().isBlank()) {
            throw new IllegalArgumentException("author must not be blank");
        }
        if (expiry().isBefore(date())) {
            throw new IllegalArgumentException("expiry must not be before " + date() + ", but was " + expiry());
        }
    }

    /** Builds a {@link ScoreOverride}. */
    public static final class Builder extends ImmutableScoreOverride.Builder {
        Builder() {}
    }
}
