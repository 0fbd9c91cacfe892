// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What an axis reads from one entity (读数): a number, a number that stays low whatever the cut, or nothing with a
 * reason. Immutable and safe for use by several threads.
 */
public final class Reading {
    private final double value;
    private final @Nullable Reason reason;
    private final boolean missing;

    private Reading(double value, @Nullable Reason reason, boolean missing) {
        this.value = value;
        this.reason = reason;
        this.missing = missing;
    }

    /**
     * A number.
     *
     * @param value NaN and infinities are refused where it is read, for that item only
     * @return the reading
     */
    public static Reading of(double value) {
        return new Reading(value, null, false);
    }

    /**
     * Points.
     *
     * @param score 0 to 100
     * @return the reading, as exact as its millionths
     */
    public static Reading ofScore(Score score) {
        return of(score.points().doubleValue());
    }

    /**
     * Points that count as low whatever the cut, for example while a severe complaint is open.
     *
     * @param score 0 to 100
     * @param why why it stays low
     * @return the reading
     */
    public static Reading ofLow(Score score, Reason why) {
        return new Reading(score.points().doubleValue(), Objects.requireNonNull(why, "why"), false);
    }

    /**
     * Nothing, in the host's words.
     *
     * @param why why there is no number, such as {@code no survey}; no personal data
     * @return the reading
     */
    public static Reading missing(String why) {
        return missing(Reason.of(AxisReason.MISSING, AxisTerm.VALUE, why));
    }

    /**
     * Nothing, for a reason.
     *
     * @param why why there is no number
     * @return the reading
     */
    public static Reading missing(Reason why) {
        return new Reading(Double.NaN, Objects.requireNonNull(why, "why"), true);
    }

    /**
     * The number.
     *
     * @return empty when it is missing
     */
    public OptionalDouble value() {
        return missing ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /**
     * Why it stays low, or why it is missing.
     *
     * @return empty for a plain number
     */
    public Optional<Reason> reason() {
        return Optional.ofNullable(reason);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading that
                && Double.compare(value, that.value) == 0
                && missing == that.missing
                && Objects.equals(reason, that.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, reason, missing);
    }

    @Override
    public String toString() {
        return missing ? "missing" : reason == null ? Double.toString(value) : value + " held low";
    }
}
