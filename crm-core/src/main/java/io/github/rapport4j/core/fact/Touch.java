// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.fact;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.internal.CrmStyle;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * We turned to a customer without being asked (触达): care, win-back, an offer, an invitation to a survey. The answer is
 * a fact of its own (an {@link Interaction}, {@link Behaviour} or {@link SurveyAnswer}) that names this one, so that an
 * answer of tomorrow is not known today. Service replies and notices the law demands are no touches.
 */
@CrmStyle
@Value.Immutable
public abstract non-sealed class Touch implements Fact, WithTouch {
    Touch() {}

    /**
     * Why.
     *
     * @return the purpose
     */
    public abstract Purpose purpose();

    /**
     * By which channel.
     *
     * @return the channel
     */
    public abstract Channel channel();

    /**
     * Whether it arrived.
     *
     * @return {@link Delivery#UNKNOWN} unless set
     */
    @Value.Default
    public Delivery delivery() {
        return Delivery.UNKNOWN;
    }

    /**
     * What was sent or said, by the id of the content item.
     *
     * @return empty when it is not known
     */
    public abstract Optional<String> content();

    /**
     * The plan item or win-back case that it carries out, by its key.
     *
     * @return empty when it was not planned
     */
    public abstract Optional<String> item();

    @Override
    public FactKind kind() {
        return FactKind.TOUCH;
    }

    @Value.Check
    void check() {
        content().ifPresent(content -> Required.text(content, "content"));
        item().ifPresent(item -> Required.text(item, "item"));
    }

    /**
     * A touch of which no more is known.
     *
     * @param head id, customer and times
     * @param purpose why
     * @param channel by which channel
     * @return the touch
     */
    public static Touch of(FactHead head, Purpose purpose, Channel channel) {
        return builder().head(head).purpose(purpose).channel(channel).build();
    }

    /**
     * Starts a touch; head, purpose and channel must be set.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Touch}. */
    public static final class Builder extends ImmutableTouch.Builder {
        Builder() {}
    }

    /** Why a customer was touched (触达目的). */
    public enum Purpose implements Term {
        /** Care (关怀). */
        CARE("care"),
        /** Win-back (挽回). */
        WIN_BACK("win-back"),
        /** Information (资讯). */
        INFORMATION("information"),
        /** Offer (优惠推荐). */
        OFFER("offer"),
        /** Survey invitation (调查邀请). */
        SURVEY("survey"),
        /** Referral guide (转介绍引导). */
        REFERRAL("referral");

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
            return "touch-purpose." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }

    /** Whether a touch arrived (送达情况). */
    public enum Delivery implements Term {
        /** Delivered (已送达). */
        DELIVERED("delivered"),
        /** Failed (未送达). */
        FAILED("failed"),
        /** Not known (未知). */
        UNKNOWN("unknown");

        private final String code;

        Delivery(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "touch-delivery." + code;
        }

        @Override
        public Texts texts() {
            return FactTexts.TEXTS;
        }
    }
}
