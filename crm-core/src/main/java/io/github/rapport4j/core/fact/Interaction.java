// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Direction;
import io.github.rapport4j.core.vocabulary.Sentiment;
import io.github.rapport4j.core.vocabulary.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A contact between a customer and us (互动): a call, a message, a visit. What was said is free text and masks itself;
 * people are named by their ids.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class Interaction implements Fact, WithInteraction {
    Interaction() {}

    /**
     * By which channel.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * Who turned to whom.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * What it was about in kind.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Purpose> purpose();

    /**
     * Whether the other side answered.
     *
     * @return {@link Reply#UNKNOWN} unless set
     */
    @Value.Default
    public Reply reply() {
        return Reply.UNKNOWN;
    }

    /**
     * What it was about in substance.
     *
     * @return the topics, maybe none
     */
    public abstract Set<Topic> topics();

    /**
     * What was said, in short.
     *
     * @return empty when nothing was noted
     */
    public abstract Optional<FreeText> summary();

    /**
     * What the customer thought of it.
     *
     * @return empty when nothing was noted
     */
    public abstract Optional<FreeText> feedback();

    /**
     * The mood of the feedback.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Sentiment> sentiment();

    /**
     * What was promised.
     *
     * @return the commitments, maybe none
     */
    public abstract List<Commitment> commitments();

    /**
     * Whether somebody shall come back to the customer.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean followUpWanted() {
        return false;
    }

    /**
     * Who of the customer took part.
     *
     * @return ids of contacts, maybe none; never names
     */
    public abstract Set<String> participants();

    /**
     * Who of us took part.
     *
     * @return the id of an employee, empty when it is not known
     */
    public abstract Optional<String> agent();

    /**
     * The touch or other fact that it answers.
     *
     * @return the id of that fact, empty when it answers none or that is not known
     */
    public abstract Optional<FactId> inReplyTo();

    /**
     * Whether both sides spoke.
     *
     * @return true when it was inbound, or outbound and answered; false when that is not known
     */
    public boolean isTwoWay() {
        return direction() == Direction.INBOUND || reply() == Reply.ANSWERED;
    }

    @Override
    public FactKind kind() {
        return FactKind.INTERACTION;
    }

    @Value.Check
    void check() {
        Required.texts(participants(), "participants");
        agent().ifPresent(agent -> Required.text(agent, "agent"));
    }

    /**
     * Starts an interaction; head, channel and direction must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Interaction}. */
    public static final class Builder extends ImmutableInteraction.Builder {
        Builder() {}
    }

    /** What an interaction is about (沟通目的). */
    public enum Purpose implements Term {
        /** Satisfaction (满意度). */
        SATISFACTION("satisfaction"),
        /** Problem (问题处理). */
        PROBLEM("problem"),
        /** Sale (销售). */
        SALE("sale"),
        /** Care (关怀). */
        CARE("care"),
        /** Information (信息传递). */
        INFORMATION("information"),
        /** Feedback (反馈). */
        FEEDBACK("feedback");

        private final String code;

        Purpose(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "interaction-purpose." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }

    /** Whether the other side answered (是否回应). */
    public enum Reply implements Term {
        /** Answered (已回应). */
        ANSWERED("answered"),
        /** Not answered (未回应). */
        UNANSWERED("unanswered"),
        /** Not known (未知). */
        UNKNOWN("unknown");

        private final String code;

        Reply(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "interaction-reply." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
