// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.privacy.FreeText;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.core.vocabulary.Topic;
import java.util.Optional;
import org.immutables.value.Value;

/** A customer asked about something (咨询). */
@CrmStyle
@Value.Immutable
public abstract non-sealed class Inquiry implements Fact, WithInquiry {
    Inquiry() {}

    /**
     * What the customer asked about.
     *
     * @return the topic
     */
    public abstract Topic topic();

    /**
     * By which channel.
     *
     * @return empty when it is not known
     */
    public abstract Optional<Channel> channel();

    /**
     * The customer's words.
     *
     * @return empty when they were not kept
     */
    public abstract Optional<FreeText> question();

    @Override
    public FactKind kind() {
        return FactKind.INQUIRY;
    }

    /**
     * Starts an inquiry; head and topic must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Inquiry}. */
    public static final class Builder extends ImmutableInquiry.Builder {
        Builder() {}
    }
}
