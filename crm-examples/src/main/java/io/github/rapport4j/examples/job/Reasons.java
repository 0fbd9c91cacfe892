// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.job;

import io.github.rapport4j.core.explain.ReasonCode;
import io.github.rapport4j.scoring.quadrant.QuadrantReason;

/** Reasons that many customers share, without the figures of one. */
final class Reasons {
    private Reasons() {}

    static Object title(ReasonCode code) {
        if (code == QuadrantReason.TOO_NEW) {
            return JobText.TOO_NEW;
        }
        return code == QuadrantReason.NO_PURCHASE ? JobText.NO_PURCHASE : JobText.TOO_LITTLE_KNOWN;
    }
}
