// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.obligation;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that is owed to a customer by a day (义务). Immutable. */
@CrmStyle
@Value.Immutable
public abstract class Obligation implements Explained {
    Obligation() {}

    /**
     * What is owed.
     *
     * @return the kind
     */
    public abstract ObligationKind kind();

    /**
     * The name of this very obligation, to plan and to settle it by: kind, the event, fact or date it starts from, and
     * its nominal due date. It is the same whenever it is computed.
     *
     * @return such as {@code obl:insight/e-7/2026-03-08}
     */
    public abstract String key();

    /**
     * By when.
     *
     * @return a day, which counts to its end; an instant for replies to requests
     */
    public abstract Occurrence due();

    /**
     * The day by which.
     *
     * @return the day of {@link #due()} in the zone of the evaluation
     */
    public abstract LocalDate dueOn();

    /**
     * Whether it is settled.
     *
     * @return the status as of the day
     */
    public abstract ObligationStatus status();

    /**
     * The fact or event that settled it.
     *
     * @return there when met or waived
     */
    public abstract Optional<FactId> evidence();

    /**
     * The day on which it was settled.
     *
     * @return there when met or waived
     */
    public abstract Optional<LocalDate> settledOn();

    /**
     * What is known about how it was settled.
     *
     * @return none while it is owed
     */
    public abstract List<Reason> notes();

    /**
     * Whether it still has to be done.
     *
     * @return true if open or overdue
     */
    public boolean isOwed() {
        return status() == ObligationStatus.OPEN || status() == ObligationStatus.OVERDUE;
    }

    /**
     * Whether it was settled after it was due.
     *
     * @return false when it is not settled
     */
    @Value.Default
    public boolean isLate() {
        return false;
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(
                Reason.of(ObligationReason.OBLIGATION, kind(), due(), status(), kind().rule()),
                notes().stream().map(Explanation::of).toList());
    }

    /**
     * Starts an obligation; kind, key, both dues and status must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Obligation}. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
