// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.vocabulary.EngagementStatus;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A change of the status (状态变动), with the day, the reason and what it rests on. Immutable. */
@CrmStyle
@Value.Immutable
public abstract class EngagementMove implements Explained {
    EngagementMove() {}

    /**
     * When.
     *
     * @return the day
     */
    public abstract LocalDate day();

    /**
     * The status before.
     *
     * @return empty for the first one
     */
    public abstract Optional<EngagementStatus> before();

    /**
     * The status after.
     *
     * @return another one
     */
    public abstract EngagementStatus after();

    /**
     * Why.
     *
     * @return days, limits and signs
     */
    public abstract Reason reason();

    /**
     * The facts that made the move.
     *
     * @return none when time or a warning made it
     */
    public abstract List<FactId> evidence();

    @Override
    public Explanation explanation() {
        Reason head = before().map(status -> Reason.of(EngagementReason.MOVED, day(), status, after()))
                .orElseGet(() -> Reason.of(EngagementReason.BEGAN, day(), after()));
        return Explanation.of(head, List.of(Explanation.of(reason())));
    }

    /**
     * Starts a move; day, status after and reason must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EngagementMove}. */
    public static final class Builder extends ImmutableEngagementMove.Builder {
        Builder() {}
    }
}
