// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Severity;
import io.github.rapport4j.core.vocabulary.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One step of a complaint or service request (投诉与服务事件). The steps of one case share its number; {@code ServiceCase} in
 * the history package folds them.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class ServiceEvent implements Fact, WithServiceEvent {
    ServiceEvent() {}

    /**
     * Which case.
     *
     * @return its number, not blank
     */
    public abstract String caseId();

    /**
     * What happened.
     *
     * @return the step
     */
    public abstract Step step();

    /**
     * Complaint or request.
     *
     * @return there when the case is opened
     */
    public abstract Optional<Matter> matter();

    /**
     * How grave it is.
     *
     * @return there when the case is opened; later steps may set another
     */
    public abstract Optional<Severity> severity();

    /**
     * What it is about.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Topic> topic();

    /**
     * By which channel.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * What was said or done.
     *
     * @return empty when nothing was noted
     */
    public abstract Optional<FreeText> note();

    /**
     * Why it came to the case.
     *
     * @return empty when nothing was found out; only when resolved or closed
     */
    public abstract Optional<FreeText> cause();

    /**
     * What was made better so that it does not happen again.
     *
     * @return empty when nothing was; only when resolved or closed
     */
    public abstract Optional<FreeText> improvement();

    /**
     * Who of us acted.
     *
     * @return the id of an employee, empty when it is not known
     */
    public abstract Optional<String> agent();

    /**
     * Which team acted.
     *
     * @return the id of a team, empty when it is not known
     */
    public abstract Optional<String> team();

    @Override
    public FactKind kind() {
        return FactKind.SERVICE_EVENT;
    }

    @Value.Check
    void check() {
        Required.text(caseId(), "caseId");
        agent().ifPresent(agent -> Required.text(agent, "agent"));
        team().ifPresent(team -> Required.text(team, "team"));
        boolean opened = step() == Step.OPENED;
        Required.that(!opened || matter().isPresent(), "matter must be given when a case is opened, but was missing");
        Required.that(
                !opened || severity().isPresent(), "severity must be given when a case is opened, but was missing");
        boolean done = step() == Step.RESOLVED || step() == Step.CLOSED;
        Required.that(
                done || cause().isEmpty(),
                "cause must be given when a case is resolved or closed, but was at " + step().code());
        Required.that(
                done || improvement().isEmpty(),
                "improvement must be given when a case is resolved or closed, but was at " + step().code());
    }

    /**
     * The event that opens a case.
     *
     * @param head id, customer and times
     * @param caseId which case
     * @param matter complaint or request
     * @param severity how grave it is
     * @return the event
     */
    public static ServiceEvent ofOpening(FactHead head, String caseId, Matter matter, Severity severity) {
        return builder()
                .head(head)
                .caseId(caseId)
                .step(Step.OPENED)
                .matter(matter)
                .severity(severity)
                .build();
    }

    /**
     * A step of which nothing else is known.
     *
     * @param head id, customer and times
     * @param caseId which case
     * @param step any step but the opening
     * @return the event
     */
    public static ServiceEvent of(FactHead head, String caseId, Step step) {
        return builder().head(head).caseId(caseId).step(step).build();
    }

    /**
     * Starts an event; head, case id and step must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceEvent}. */
    public static final class Builder extends ImmutableServiceEvent.Builder {
        Builder() {}
    }

    /** What a service case is about (工单类型). */
    public enum Matter implements Term {
        /** Complaint (投诉). */
        COMPLAINT("complaint"),
        /** Service request (服务请求). */
        REQUEST("request");

        private final String code;

        Matter(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "service-matter." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }

    /** What happened with a service case (工单环节). */
    public enum Step implements Term {
        /** Opened (受理). */
        OPENED("opened"),
        /** First reply (首次回复). */
        FIRST_REPLY("first-reply"),
        /** Resolved (已解决). */
        RESOLVED("resolved"),
        /** Reopened (重新打开). */
        REOPENED("reopened"),
        /** Closed (已关闭). */
        CLOSED("closed");

        private final String code;

        Step(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "service-step." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
