// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.explain.Policy;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.bant.LeadBands;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From how many closed leads on a calibration speaks, and of which bands (校准规则). Immutable. */
public final class CalibrationPolicy implements Policy {
    private static final CalibrationPolicy STANDARD =
            new CalibrationPolicy(new Content(LeadBands.of(40, 70), 30, 5, 0.95), "standard", 1);

    private final Content content;
    private final PolicyRef ref;

    private CalibrationPolicy(Content content, String name, int version) {
        this.content = content;
        this.ref = PolicyRef.of(name, version, content.toString());
    }

    /**
     * The documented default: the standard bands, at least 30 closed leads of which at least 5 were won and 5 lost,
     * intervals at 95 %.
     *
     * @return the standard policy, version 1
     */
    public static CalibrationPolicy standard() {
        return STANDARD;
    }

    /**
     * The same policy for other bands.
     *
     * @param bands the bands whose truth is asked for
     * @return a copy
     */
    public CalibrationPolicy withBands(LeadBands bands) {
        return with(new Content(bands, content.closed, content.side, content.level));
    }

    /**
     * The same policy with another minimum.
     *
     * @param closed how many leads must be closed, at least twice {@code side}
     * @param side how many must be won, and how many lost, at least 1
     * @return a copy
     */
    public CalibrationPolicy withMinimum(int closed, int side) {
        return with(new Content(content.bands, closed, side, content.level));
    }

    /**
     * The same policy with intervals of another confidence.
     *
     * @param level above 0 and below 1
     * @return a copy
     */
    public CalibrationPolicy withLevel(double level) {
        return with(new Content(content.bands, content.closed, content.side, level));
    }

    /**
     * The same content under its owner's name.
     *
     * @param name not blank
     * @param version 1 or higher
     * @return a copy
     */
    public CalibrationPolicy named(String name, int version) {
        return new CalibrationPolicy(content, name, version);
    }

    /**
     * The bands whose truth is asked for.
     *
     * @return the bands
     */
    public LeadBands bands() {
        return content.bands;
    }

    /**
     * How many leads must be closed.
     *
     * @return at least twice {@link #minimumSide()}
     */
    public int minimumClosed() {
        return content.closed;
    }

    /**
     * How many must be won, and how many lost.
     *
     * @return at least 1
     */
    public int minimumSide() {
        return content.side;
    }

    /**
     * The confidence of the intervals.
     *
     * @return above 0 and below 1
     */
    public double level() {
        return content.level;
    }

    @Override
    public PolicyRef ref() {
        return ref;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalibrationPolicy that && content.equals(that.content) && ref.equals(that.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    @Override
    public String toString() {
        return ref + " " + content;
    }

    private CalibrationPolicy with(Content changed) {
        return new CalibrationPolicy(changed, ref.name(), ref.version());
    }

    private record Content(LeadBands bands, int closed, int side, double level) {
        Content {
            Objects.requireNonNull(bands, "bands");
            if (side < 1) {
                throw new IllegalArgumentException("side must be at least 1, but was " + side);
            }
            if (closed < 2L * side) {
                throw new IllegalArgumentException("closed must be at least " + 2L * side + ", but was " + closed);
            }
            if (!(level > 0 && level < 1)) {
                throw new IllegalArgumentException("level must be above 0 and below 1, but was " + level);
            }
        }
    }
}
