// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A customer took part in an event (活动参与).
 *
 * @param head id, customer and times
 * @param event which event, by the host's id; not blank
 * @param occasion what kind of event
 * @param participants ids of the contacts who came, empty when they are not known; never names
 */
public record Attendance(FactHead head, String event, Occasion occasion, Set<String> participants) implements Fact {
    public Attendance {
        Objects.requireNonNull(head, "head");
        Required.text(event, "event");
        Objects.requireNonNull(occasion, "occasion");
        participants = Set.copyOf(participants);
        Required.texts(participants, "participants");
    }

    /**
     * An attendance from its parts.
     *
     * @param head id, customer and times
     * @param event which event
     * @param occasion what kind of event
     * @param participants ids of the contacts who came
     * @return the attendance
     */
    public static Attendance of(FactHead head, String event, Occasion occasion, Set<String> participants) {
        return new Attendance(head, event, occasion, participants);
    }

    /**
     * An attendance of which it is not known who came.
     *
     * @param head id, customer and times
     * @param event which event
     * @param occasion what kind of event
     * @return the attendance
     */
    public static Attendance of(FactHead head, String event, Occasion occasion) {
        return new Attendance(head, event, occasion, Set.of());
    }

    @Override
    public FactKind kind() {
        return FactKind.ATTENDANCE;
    }

    @Override
    public Attendance withHead(FactHead newHead) {
        return new Attendance(newHead, event, occasion, participants);
    }

    @Override
    public String toString() {
        return "Attendance[head=" + head + ", event=" + event + ", occasion=" + occasion + ", participants="
                + new TreeSet<>(participants) + "]";
    }

    /** What kind of event it was (活动类型). */
    public enum Occasion implements Term {
        /** Trade fair (行业展会). */
        TRADE_FAIR("trade-fair"),
        /** Online seminar (线上研讨会). */
        ONLINE_SEMINAR("online-seminar"),
        /** Training (培训). */
        TRAINING("training"),
        /** User community meeting (用户社区活动). */
        COMMUNITY("community"),
        /** Private event (专属活动). */
        PRIVATE_EVENT("private-event"),
        /** Other (其他). */
        OTHER("other");

        private final String code;

        Occasion(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "attendance-occasion." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
