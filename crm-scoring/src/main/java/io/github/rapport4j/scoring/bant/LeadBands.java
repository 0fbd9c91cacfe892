// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.bant;

import io.github.rapport4j.core.measure.Score;
import java.util.Objects;

/**
 * Where the bands begin (分级界线): deferred from 0, medium from its cut, high from its cut. A score on a cut is in the
 * better band.
 *
 * @param medium the lowest medium score; above 0
 * @param high the lowest high score; above {@code medium}
 */
public record LeadBands(Score medium, Score high) {
    public LeadBands {
        Objects.requireNonNull(medium, "medium");
        Objects.requireNonNull(high, "high");
        if (medium.isZero()) {
            throw new IllegalArgumentException("medium must be above 0, but was " + medium);
        }
        if (medium.compareTo(high) >= 0) {
            throw new IllegalArgumentException("medium must be below high " + high + ", but was " + medium);
        }
    }

    /**
     * Bands with cuts in whole points.
     *
     * @param medium the lowest medium score; above 0
     * @param high the lowest high score; above {@code medium}, at most 100
     * @return the bands
     * @throws IllegalArgumentException if the bands overlap or one is outside the scale
     */
    public static LeadBands of(long medium, long high) {
        return new LeadBands(Score.of(medium), Score.of(high));
    }

    /**
     * Bands with exact cuts.
     *
     * @param medium the lowest medium score; above 0
     * @param high the lowest high score; above {@code medium}
     * @return the bands
     * @throws IllegalArgumentException if the bands overlap
     */
    public static LeadBands of(Score medium, Score high) {
        return new LeadBands(medium, high);
    }

    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text the two cuts, such as {@code 40/70}
     * @return the bands
     * @throws IllegalArgumentException if the text is not two scores, or the bands overlap
     */
    public static LeadBands parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException("bands must be two scores parted by /, but was " + text);
        }
        return new LeadBands(Score.parse(parts[0]), Score.parse(parts[1]));
    }

    /**
     * The band of a score.
     *
     * @param score any score
     * @return high from the high cut on, medium from the medium cut on, else deferred
     */
    public LeadBand band(Score score) {
        return band(score.micros());
    }

    LeadBand band(long micros) {
        if (micros >= high.micros()) {
            return LeadBand.HIGH;
        }
        return micros >= medium.micros() ? LeadBand.MEDIUM : LeadBand.DEFERRED;
    }

    @Override
    public String toString() {
        return medium + "/" + high;
    }
}
