// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.explain.Texts;
import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.vocabulary.Channel;
import io.github.rapport4j.scoring.group.Choice;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.Group;

/**
 * Which touches a figure is about (触达范围): all, or those by a channel, for a purpose, with a content, or of any group of
 * a dimension of the host. By segment of the customer, see {@link io.github.rapport4j.scoring.group.GroupTally}.
 */
public final class TouchChoice {
    private TouchChoice() {}

    /**
     * All touches.
     *
     * @return no choice at all
     */
    public static Choice<Touch> all() {
        return Choice.all();
    }

    /**
     * Touches by a channel.
     *
     * @param channel the channel
     * @return those only
     */
    public static Choice<Touch> ofChannel(Channel channel) {
        return Choice.of(By.CHANNEL.dimension(), Group.of(channel));
    }

    /**
     * Touches for a purpose.
     *
     * @param purpose the purpose
     * @return those only
     */
    public static Choice<Touch> ofPurpose(Touch.Purpose purpose) {
        return Choice.of(By.PURPOSE.dimension(), Group.of(purpose));
    }

    /**
     * Touches with a content.
     *
     * @param content the code of the content
     * @return those only
     */
    public static Choice<Touch> ofContent(String content) {
        return Choice.of(By.CONTENT.dimension(), Group.of(content));
    }

    /** What touches are told apart by (触达维度). */
    public enum By implements Term {
        /** 渠道. */
        CHANNEL("channel"),
        /** 目的. */
        PURPOSE("purpose"),
        /** 内容: by its code. */
        CONTENT("content");

        private final String code;

        By(String code) {
            this.code = code;
        }

        /**
         * The dimension.
         *
         * @return its groups are those of the touches
         */
        public Dimension<Touch> dimension() {
            return switch (this) {
                case CHANNEL -> Dimension.of(this, touch -> Group.of(touch.channel()));
                case PURPOSE -> Dimension.of(this, touch -> Group.of(touch.purpose()));
                case CONTENT ->
                    Dimension.of(this, touch -> touch.content().map(Group::of).orElse(Group.unknown()));
            };
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String key() {
            return "touch-dimension." + code;
        }

        @Override
        public Texts texts() {
            return RelationTexts.TEXTS;
        }
    }
}
