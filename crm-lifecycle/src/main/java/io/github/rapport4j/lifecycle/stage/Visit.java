// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.lifecycle.transition.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stay at one standing (阶段停留), from the event that led there to the one that led away. */
public final class Visit {
    private final Standing standing;
    private final int cycle;
    private final Instant entered;
    private final @Nullable Instant left;

    Visit(Standing standing, int cycle, Instant entered, @Nullable Instant left) {
        this.standing = standing;
        this.cycle = cycle;
        this.entered = entered;
        this.left = left;
    }

    /**
     * Where.
     *
     * @return stage and disposition
     */
    public Standing standing() {
        return standing;
    }

    /**
     * In which round of the relationship.
     *
     * @return 1 or more
     */
    public int cycle() {
        return cycle;
    }

    /**
     * Since when.
     *
     * @return when the event took effect
     */
    public Instant entered() {
        return entered;
    }

    /**
     * Until when.
     *
     * @return empty for the stay that lasts
     */
    public Optional<Instant> left() {
        return Optional.ofNullable(left);
    }

    /**
     * How long.
     *
     * @param until the end of a stay that lasts
     * @return not negative if {@code until} is not before the stay
     */
    public Duration length(Instant until) {
        return Duration.between(entered, left == null ? until : left);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visit that
                && standing.equals(that.standing)
                && cycle == that.cycle
                && entered.equals(that.entered)
                && Objects.equals(left, that.left);
    }

    @Override
    public int hashCode() {
        return Objects.hash(standing, cycle, entered, left);
    }

    @Override
    public String toString() {
        return "Visit[" + standing + ", cycle " + cycle + ", " + entered + " to " + (left == null ? "now" : left) + "]";
    }
}
