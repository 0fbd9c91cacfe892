// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.calibration;

import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.bant.BantScore;
import java.util.Objects;

/**
 * A lead that is closed (已结案线索): what its score was while it was open, and whether it bought.
 *
 * @param score the expected points as of a day before it was closed; a score that knows the outcome proves nothing
 * @param won true if it bought
 */
public record ClosedLead(Score score, boolean won) {
    public ClosedLead {
        Objects.requireNonNull(score, "score");
    }

    /**
     * A closed lead.
     *
     * @param score its score as of a day before it was closed
     * @param won true if it bought
     * @return the lead with its expected points
     */
    public static ClosedLead of(BantScore score, boolean won) {
        return new ClosedLead(score.expected(), won);
    }
}
