// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.survey;

import io.github.rapport4j.core.fact.SurveyAnswer;
import io.github.rapport4j.scoring.kpi.Exclusions;

/** How often each answer of a scale was given, and what was left out. Mutable; merges exactly. */
final class AnswerTally {
    private final int lowest;
    private final long[] counts;
    private long blank;
    private long superseded;
    private long otherScale;

    AnswerTally(int lowest, int highest) {
        this.lowest = lowest;
        this.counts = new long[highest - lowest + 1];
    }

    void blank(long times) {
        blank = Math.addExact(blank, times);
    }

    void superseded(long times) {
        superseded = Math.addExact(superseded, times);
    }

    void otherScale() {
        otherScale++;
    }

    void answers(int value, long times) {
        counts[value - lowest] = Math.addExact(counts[value - lowest], times);
    }

    void merge(AnswerTally other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] = Math.addExact(counts[i], other.counts[i]);
        }
        blank = Math.addExact(blank, other.blank);
        superseded = Math.addExact(superseded, other.superseded);
        otherScale = Math.addExact(otherScale, other.otherScale);
    }

    boolean isOn(SurveyAnswer.Scale scale) {
        return scale.lowest() == lowest && scale.highest() == highest();
    }

    int requireOnScale(int value) {
        if (value < lowest || value > highest()) {
            throw new IllegalArgumentException("answer must be " + lowest + " to " + highest() + ", but was " + value);
        }
        return value;
    }

    /** How often answers from one value to another were given, both included. */
    long count(int from, int to) {
        long sum = 0;
        for (int value = from; value <= to; value++) {
            sum = Math.addExact(sum, counts[value - lowest]);
        }
        return sum;
    }

    long[] counts() {
        return counts.clone();
    }

    Exclusions exclusions() {
        return Exclusions.of(SurveyReason.BLANK, blank)
                .plus(SurveyReason.SUPERSEDED, superseded)
                .plus(SurveyReason.OTHER_SCALE, otherScale);
    }

    private int highest() {
        return lowest + counts.length - 1;
    }
}
