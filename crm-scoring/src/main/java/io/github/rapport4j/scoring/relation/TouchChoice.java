// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.fact.Touch;
import io.github.rapport4j.core.vocabulary.Channel;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which touches a figure is about (触达范围). Two choices are equal when their names are; by segment, give each segment its
 * own accumulator.
 */
public final class TouchChoice {
    private static final TouchChoice ALL = new TouchChoice("all", touch -> true);

    private final String name;
    private final Predicate<Touch> chosen;

    private TouchChoice(String name, Predicate<Touch> chosen) {
        this.name = name;
        this.chosen = chosen;
    }

    /**
     * All touches.
     *
     * @return no choice at all
     */
    public static TouchChoice all() {
        return ALL;
    }

    /**
     * Touches by a channel.
     *
     * @param channel the channel
     * @return those only
     */
    public static TouchChoice ofChannel(Channel channel) {
        Objects.requireNonNull(channel, "channel");
        return new TouchChoice("channel " + channel.code(), touch -> touch.channel() == channel);
    }

    /**
     * Touches for a purpose.
     *
     * @param purpose the purpose
     * @return those only
     */
    public static TouchChoice ofPurpose(Touch.Purpose purpose) {
        Objects.requireNonNull(purpose, "purpose");
        return new TouchChoice("purpose " + purpose.code(), touch -> touch.purpose() == purpose);
    }

    /**
     * Touches with a content.
     *
     * @param content the code of the content
     * @return those only
     */
    public static TouchChoice ofContent(String content) {
        Objects.requireNonNull(content, "content");
        return new TouchChoice(
                "content " + content,
                touch -> touch.content().filter(content::equals).isPresent());
    }

    /**
     * Whether a touch is chosen.
     *
     * @param touch the touch
     * @return true if the figure counts it
     */
    public boolean takes(Touch touch) {
        return chosen.test(touch);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TouchChoice that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
