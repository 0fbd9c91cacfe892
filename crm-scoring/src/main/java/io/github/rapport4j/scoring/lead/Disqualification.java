// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.lead;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** That a lead must not be called, from a day on (排除记录), until it is lifted. It has nothing to do with points. */
public final class Disqualification {
    private static final Comparator<Disqualification> OLDEST = Comparator.comparing(Disqualification::from)
            .thenComparing(each -> each.reason.code().key())
            .thenComparing(each -> each.reason.arguments().toString());

    private final Reason reason;
    private final LocalDate from;
    private final @Nullable LocalDate liftedOn;

    private Disqualification(Reason reason, LocalDate from, @Nullable LocalDate liftedOn) {
        this.reason = Objects.requireNonNull(reason, "reason");
        this.from = Objects.requireNonNull(from, "from");
        this.liftedOn = liftedOn;
        if (liftedOn != null && !liftedOn.isAfter(from)) {
            throw new IllegalArgumentException("liftedOn must be after " + from + ", but was " + liftedOn);
        }
    }

    /**
     * A disqualification that has not been lifted.
     *
     * @param reason why, such as {@link Disqualifier#toReason()}
     * @param from the first day on which it holds
     * @return the disqualification
     */
    public static Disqualification of(Reason reason, LocalDate from) {
        return new Disqualification(reason, from, null);
    }

    /**
     * The same disqualification, lifted.
     *
     * @param day the first day on which it does not hold any more; after {@link #from()}
     * @return a copy
     */
    public Disqualification withLiftedOn(LocalDate day) {
        return new Disqualification(reason, from, Objects.requireNonNull(day, "day"));
    }

    /**
     * Why a lead must not be called as of a day.
     *
     * @param all every disqualification of the lead, in any order
     * @param asOf what begins later does not count
     * @return the reason of the oldest that holds, of one day by code; empty when the lead may be called
     */
    public static Optional<Reason> reason(Collection<Disqualification> all, AsOf asOf) {
        return all.stream().filter(each -> each.isInForce(asOf)).min(OLDEST).map(Disqualification::reason);
    }

    /**
     * Whether it holds.
     *
     * @param asOf the day of the evaluation
     * @return true from its first day until the day before it is lifted
     */
    public boolean isInForce(AsOf asOf) {
        return !asOf.day().isBefore(from) && (liftedOn == null || asOf.day().isBefore(liftedOn));
    }

    /**
     * Why.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Since when.
     *
     * @return the first day on which it holds
     */
    public LocalDate from() {
        return from;
    }

    /**
     * Until when.
     *
     * @return the first day on which it does not hold any more; empty while it has no end
     */
    public Optional<LocalDate> liftedOn() {
        return Optional.ofNullable(liftedOn);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Disqualification that
                && reason.equals(that.reason)
                && from.equals(that.from)
                && Objects.equals(liftedOn, that.liftedOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reason, from, liftedOn);
    }

    @Override
    public String toString() {
        return reason.code().code() + " from " + from + (liftedOn == null ? "" : " until " + liftedOn);
    }
}
