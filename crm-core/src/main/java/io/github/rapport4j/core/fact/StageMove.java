// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.vocabulary.Disposition;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A step of the lifecycle (阶段变动): an event was accepted and led from one stage to another, or to the same one. It takes
 * effect when it {@linkplain #occurredAt() occurred}, even if it was recorded later. The lifecycle module decides such
 * moves; here they are only told.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class StageMove implements Fact, WithStageMove {
    StageMove() {}

    /**
     * The event, by its code, such as {@code contract-signed}.
     *
     * @return a code, not blank
     */
    public abstract String event();

    /**
     * The stage before.
     *
     * @return empty for the first move of a customer
     */
    public abstract Optional<LifecycleStage> fromStage();

    /**
     * The stage after.
     *
     * @return the stage
     */
    public abstract LifecycleStage toStage();

    /**
     * The disposition after.
     *
     * @return {@link Disposition#OPEN} unless set
     */
    @Value.Default
    public Disposition disposition() {
        return Disposition.OPEN;
    }

    /**
     * Which round of the relationship: 1 until it is lost or ended and taken up again.
     *
     * @return at least 1, and 1 unless set
     */
    @Value.Default
    public int cycle() {
        return 1;
    }

    /**
     * Why, by its code, for moves back and out.
     *
     * @return empty when none was given
     */
    public abstract Optional<String> reason();

    @Override
    public FactKind kind() {
        return FactKind.STAGE_MOVE;
    }

    @Value.Check
    void check() {
        Required.text(event(), "event");
        reason().ifPresent(reason -> Required.text(reason, "reason"));
        Required.that(cycle() >= 1, "cycle must be at least 1, but was " + cycle());
    }

    /**
     * Starts a move; head, event and stage after must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StageMove}. */
    public static final class Builder extends ImmutableStageMove.Builder {
        Builder() {}
    }
}
