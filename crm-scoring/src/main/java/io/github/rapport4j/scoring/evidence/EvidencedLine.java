// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.evidence;

import io.github.rapport4j.core.explain.Line;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantAnswer;
import io.github.rapport4j.scoring.bant.BantCriterion;
import io.github.rapport4j.scoring.bant.BantLine;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What one criterion gave to the expected points of a lead, and the evidence for it (带证据的评分明细行).
 *
 * @param line the points, of how many, and the answer
 * @param reading the evidence
 */
public record EvidencedLine(BantLine line, EvidenceReading reading) implements Line<Score> {
    public EvidencedLine {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(reading, "reading");
        if (line.subject() != reading.criterion()) {
            throw new IllegalArgumentException("reading must be about the "
                    + line.subject().code() + ", but was about the "
                    + reading.criterion().code());
        }
    }

    @Override
    public BantCriterion subject() {
        return line.subject();
    }

    @Override
    public Score amount() {
        return line.amount();
    }

    /**
     * What a full and fresh yes would give.
     *
     * @return the weight of the criterion
     */
    public Score maximum() {
        return line.maximum();
    }

    /**
     * What is known.
     *
     * @return the answer that was counted
     */
    public BantAnswer answer() {
        return line.answer();
    }

    /**
     * The piece of evidence that was counted.
     *
     * @return empty when nothing is known
     */
    public Optional<BantEvidence> evidence() {
        return reading.used();
    }

    /**
     * How old that piece is.
     *
     * @return in days, 0 or more; empty when nothing is known
     */
    public OptionalLong ageDays() {
        return reading.ageDays();
    }

    @Override
    public Reason reason() {
        return EvidenceWording.reason(this);
    }
}
