// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.transition;

import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.internal.CrmStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/** Something that happened to one relationship, or is about to be tried (生命周期事件). */
@CrmStyle
@Value.Immutable
public abstract class LifecycleEvent implements WithLifecycleEvent {
    /** The order in which events count: when they took effect, then when they became known, then by id. */
    public static final Comparator<LifecycleEvent> ORDER = LifecycleEvent::compare;

    LifecycleEvent() {}

    /**
     * Which event; the same id twice is the same event.
     *
     * @return the id
     */
    public abstract FactId id();

    /**
     * What happened.
     *
     * @return the kind
     */
    public abstract EventKind kind();

    /**
     * When it took effect.
     *
     * @return an instant, not after {@link #recordedAt()} if it is to be accepted
     */
    public abstract Instant effectiveAt();

    /**
     * When it became known.
     *
     * @return an instant
     */
    public abstract Instant recordedAt();

    /**
     * Why, for moves back and out.
     *
     * @return empty when none was given
     */
    public abstract Optional<MoveReason> reason();

    /**
     * More about the reason.
     *
     * @return empty when none was given; {@link MoveReason#OTHER} needs it
     */
    public abstract Optional<FreeText> note();

    /**
     * Who answers for conditions that are not met.
     *
     * @return empty when nobody does
     */
    public abstract Optional<Waiver> waiver();

    /**
     * The stage of an imported customer.
     *
     * @return given for {@link EventKind#EXISTING_IMPORTED} and only then
     */
    public abstract Optional<LifecycleStage> target();

    /**
     * When a deferred lead is looked at again.
     *
     * @return empty unless deferred
     */
    public abstract Optional<LocalDate> recheckOn();

    /**
     * The version of the state on which the caller decided.
     *
     * @return empty when any will do
     */
    public abstract OptionalLong expectedVersion();

    /**
     * What may be known when the event is decided: its day, and what was recorded up to its own recording.
     *
     * @param zone the zone whose midnight ends the day
     * @return for the evidence of this event
     */
    public AsOf asOf(ZoneId zone) {
        return AsOf.of(effectiveAt().atZone(zone).toLocalDate(), zone)
                .knownBy(recordedAt().plusNanos(1));
    }

    /**
     * Whether another event says the same, whenever it was recorded and on whatever version.
     *
     * @param other an event
     * @return true if all but recording time and expected version is equal
     */
    public boolean sameContent(LifecycleEvent other) {
        return withRecordedAt(other.recordedAt())
                .withExpectedVersion(other.expectedVersion())
                .equals(other);
    }

    /**
     * An event without more.
     *
     * @param id which event
     * @param kind what happened
     * @param effectiveAt when it took effect
     * @param recordedAt when it became known
     * @return the event
     */
    public static LifecycleEvent of(FactId id, EventKind kind, Instant effectiveAt, Instant recordedAt) {
        return builder()
                .id(id)
                .kind(kind)
                .effectiveAt(effectiveAt)
                .recordedAt(recordedAt)
                .build();
    }

    /**
     * Starts an event; id, kind and both times must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        boolean imported = kind() == EventKind.EXISTING_IMPORTED;
        if (imported != target().isPresent()) {
            throw new IllegalArgumentException(
                    "target must be given for existing-imported and only then, but kind was " + kind().code());
        }
        if (recheckOn().isPresent() && kind() != EventKind.LEAD_DEFERRED) {
            throw new IllegalArgumentException(
                    "recheckOn must be given for lead-deferred only, but kind was " + kind().code());
        }
    }

    private static int compare(LifecycleEvent one, LifecycleEvent other) {
        int byEffect = one.effectiveAt().compareTo(other.effectiveAt());
        if (byEffect != 0) {
            return byEffect;
        }
        int byRecord = one.recordedAt().compareTo(other.recordedAt());
        return byRecord != 0 ? byRecord : one.id().compareTo(other.id());
    }

    /** Builds a {@link LifecycleEvent}. */
    public static final class Builder extends ImmutableLifecycleEvent.Builder {
        Builder() {}
    }
}
