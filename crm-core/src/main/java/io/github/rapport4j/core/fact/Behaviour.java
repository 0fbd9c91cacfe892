// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a customer did by themselves (行为): looked at a page, clicked, went a step of a path, used a feature. */
@CrmStyle
@Value.Immutable
public abstract non-sealed class Behaviour implements Fact, WithBehaviour {
    Behaviour() {}

    /**
     * What the customer did.
     *
     * @return the action
     */
    public abstract Action action();

    /**
     * What it was done with: the page, link, path step or feature, by the host's code.
     *
     * @return a code, not blank
     */
    public abstract String subject();

    /**
     * By which channel.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * The visit that it is part of, by the host's id.
     *
     * @return empty when it is not known
     */
    public abstract Optional<String> session();

    /**
     * The touch or other fact that it answers, such as a link in a mail.
     *
     * @return the id of that fact, empty when it answers none or that is not known
     */
    public abstract Optional<FactId> inReplyTo();

    @Override
    public FactKind kind() {
        return FactKind.BEHAVIOUR;
    }

    @Value.Check
    void check() {
        Required.text(subject(), "subject");
        session().ifPresent(session -> Required.text(session, "session"));
    }

    /**
     * Starts a behaviour; head, action and subject must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Behaviour}. */
    public static final class Builder extends ImmutableBehaviour.Builder {
        Builder() {}
    }

    /** What a customer did (行为类型). */
    public enum Action implements Term {
        /** Page view (浏览). */
        VIEW("view"),
        /** Click (点击). */
        CLICK("click"),
        /** Path step (路径节点). */
        PATH_STEP("path-step"),
        /** Feature used (使用功能). */
        FEATURE_USED("feature-used");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "behaviour-action." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
