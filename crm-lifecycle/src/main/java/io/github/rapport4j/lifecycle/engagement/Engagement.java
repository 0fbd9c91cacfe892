// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.warning.WarningKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How alive a relationship is as of a day (活跃状态结果), how it came there, and what it rests on. Immutable and safe for use
 * by several threads.
 */
@CrmStyle
@Value.Immutable
public abstract class Engagement implements Explained, WithEngagement {
    Engagement() {}

    /**
     * The point of evaluation.
     *
     * @return the last day that counted
     */
    public abstract AsOf asOf();

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public abstract PolicyRef policy();

    /**
     * The state to carry on from.
     *
     * @return of the day of {@link #asOf()}
     */
    public abstract EngagementState state();

    /**
     * The changes of the status on the days that were added.
     *
     * @return in order; from the first fact on, or after the day of the state that was carried on
     */
    public abstract List<EngagementMove> moves();

    /**
     * The usual interval u.
     *
     * @return with its source
     */
    public abstract UsualInterval interval();

    /**
     * The day of the last qualifying activity.
     *
     * @return empty when none counts
     */
    public abstract Optional<LocalDate> lastActivity();

    /**
     * The signs that put the customer at risk on the day.
     *
     * @return those among the policy's that show
     */
    public abstract Set<WarningKind> warnings();

    /**
     * Whether a contract is in force.
     *
     * @return true if so; the gap then never makes the customer dormant or churned
     */
    public abstract boolean isContractInForce();

    /**
     * Whether a severe complaint is open.
     *
     * @return true if so; the customer then does not leave the risk
     */
    public abstract boolean hasSevereComplaint();

    /**
     * How many facts it rests on.
     *
     * @return the facts up to the day that were known at the point
     */
    public abstract int facts();

    /**
     * The first day on which the status or what it rests on may change although nothing new happens (下次变化日): until then
     * a customer without a new fact need not be looked at.
     *
     * @return a day after that of {@link #asOf()}; empty when time alone changes nothing any more
     */
    public abstract Optional<LocalDate> changesOn();

    /**
     * The status.
     *
     * @return empty before the first purchase or contract
     */
    public Optional<EngagementStatus> status() {
        return state().status();
    }

    /**
     * Usual intervals since the last qualifying activity (g).
     *
     * @return 0 or more; empty when no activity counts
     */
    public OptionalDouble elapsed() {
        return lastActivity().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(interval().elapsed(gapDays(lastActivity().get())));
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.of(lastActivity()
                .map(last -> Reason.of(EngagementReason.RHYTHM, last, gapDays(last), plain(interval())))
                .orElseGet(() -> Reason.of(EngagementReason.NO_RHYTHM))));
        if (!warnings().isEmpty()) {
            parts.add(Explanation.of(Reason.of(EngagementReason.WARNED, List.copyOf(warnings()))));
        }
        if (isContractInForce()) {
            parts.add(Explanation.of(Reason.of(EngagementReason.IN_FORCE)));
        }
        if (hasSevereComplaint()) {
            parts.add(Explanation.of(Reason.of(EngagementReason.SEVERE_COMPLAINT)));
        }
        moves().forEach(move -> parts.add(move.explanation()));
        return Explanation.of(head(), parts);
    }

    /**
     * Starts a result; all but moves, last activity, warnings and the day of change must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** The same on a later day, on which nothing changed. */
    Engagement unchangedOn(AsOf later) {
        Engagement day = withAsOf(later).withState(state().withDay(later.day()));
        return moves().isEmpty() ? day : day.withMoves();
    }

    /** The usual interval as a plain number of days. */
    static BigDecimal plain(UsualInterval interval) {
        BigDecimal days = BigDecimal.valueOf(interval.days()).stripTrailingZeros();
        return days.scale() < 0 ? days.setScale(0) : days;
    }

    private Reason head() {
        return status().isPresent() && state().since().isPresent()
                ? Reason.of(
                        EngagementReason.STATUS, status().get(), state().since().get(), asOf().day())
                : Reason.of(EngagementReason.NO_STATUS, asOf().day());
    }

    private long gapDays(LocalDate last) {
        return ChronoUnit.DAYS.between(last, asOf().day());
    }

    @Value.Check
    void check() {
        if (facts() < 0) {
            throw new IllegalArgumentException("facts must be at least 0, but was " + facts());
        }
        if (changesOn().filter(day -> !day.isAfter(asOf().day())).isPresent()) {
            throw new IllegalArgumentException("changesOn must be after " + asOf().day() + ", but was "
                    + changesOn().get());
        }
    }

    /** Builds an {@link Engagement}. */
    public static final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
