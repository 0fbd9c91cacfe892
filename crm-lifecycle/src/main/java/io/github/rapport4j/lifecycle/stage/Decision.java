// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.stage;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.lifecycle.transition.LifecycleEvent;
import io.github.rapport4j.lifecycle.transition.Standing;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What became of an event (流转决定). */
public sealed interface Decision extends Explained {
    /**
     * One answer for each of the three cases.
     *
     * @param <R> the type of the answer
     * @param accepted when the event was accepted
     * @param unchanged when the event was known already
     * @param rejected when the event was refused
     * @return the answer
     */
    <R> R fold(
            Function<? super Accepted, ? extends R> accepted,
            Function<? super Unchanged, ? extends R> unchanged,
            Function<? super Rejected, ? extends R> rejected);

    /**
     * Whether the event was accepted.
     *
     * @return true for {@link Accepted}
     */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /**
     * The event was accepted (接受).
     *
     * @param state the state after it
     * @param records the new record first, then those that it displaced
     */
    record Accepted(LifecycleState state, List<LifecycleRecord> records) implements Decision {
        public Accepted {
            Objects.requireNonNull(state, "state");
            records = List.copyOf(records);
        }

        /**
         * The record to store.
         *
         * @return the new one
         */
        public LifecycleRecord record() {
            return records.get(0);
        }

        /**
         * The records that no longer fit because this event took effect before them.
         *
         * @return usually none
         */
        public List<LifecycleRecord> displaced() {
            return records.subList(1, records.size());
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super Unchanged, ? extends R> unchanged,
                Function<? super Rejected, ? extends R> rejected) {
            return accepted.apply(this);
        }

        @Override
        public Explanation explanation() {
            return DecisionWording.of(this);
        }
    }

    /**
     * The event is known already; nothing happened (无变化).
     *
     * @param state the state as it was
     * @param record what was recorded of it
     */
    record Unchanged(LifecycleState state, LifecycleRecord record) implements Decision {
        public Unchanged {
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(record, "record");
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super Unchanged, ? extends R> unchanged,
                Function<? super Rejected, ? extends R> rejected) {
            return unchanged.apply(this);
        }

        @Override
        public Explanation explanation() {
            return DecisionWording.of(this);
        }
    }

    /**
     * The event was refused (拒绝).
     *
     * @param code why
     * @param attempt what was tried, and where
     * @param missing every guard that is not met; empty unless the code is {@link Code#GUARD_FAILED}
     * @param overridable whether the event is accepted when someone answers for it
     */
    record Rejected(Code code, Attempt attempt, List<Guard> missing, boolean overridable) implements Decision {
        public Rejected {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(attempt, "attempt");
            missing = List.copyOf(missing);
        }

        @Override
        public <R> R fold(
                Function<? super Accepted, ? extends R> accepted,
                Function<? super Unchanged, ? extends R> unchanged,
                Function<? super Rejected, ? extends R> rejected) {
            return rejected.apply(this);
        }

        @Override
        public Explanation explanation() {
            return DecisionWording.of(this);
        }
    }

    /**
     * What was tried (尝试).
     *
     * @param event the event
     * @param at where the relationship stood
     */
    record Attempt(LifecycleEvent event, Standing at) {
        public Attempt {
            Objects.requireNonNull(event, "event");
            Objects.requireNonNull(at, "at");
        }
    }

    /** Why an event was refused (拒绝原因). */
    enum Code implements ReasonCode {
        /** The table has no such move from there (不允许). */
        NOT_ALLOWED("not-allowed"),
        /** A guard is not met (条件未满足). */
        GUARD_FAILED("guard-failed"),
        /** Another event has the id (编号重复). */
        DUPLICATE_EVENT("duplicate-event"),
        /** The caller decided on an older version (版本过期). */
        STALE_VERSION("stale-version"),
        /** Effective after recorded, before the first event, or something later would not fit any more (时间顺序不符). */
        OUT_OF_ORDER("out-of-order");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "decision-code." + code;
        }

        @Override
        public Texts texts() {
            return GuardTexts.TEXTS;
        }
    }
}
