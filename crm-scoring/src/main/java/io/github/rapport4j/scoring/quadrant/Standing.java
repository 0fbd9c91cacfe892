// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.scoring.axis.Column;

/** What all placements of one report share. */
record Standing(Column value, Column loyalty, QuadrantCuts cuts, PolicyRef policy) {
    boolean isHighValue(int index) {
        return value.isPositive(index) && value.isHigh(index, cuts.value());
    }

    boolean isHighLoyalty(int index) {
        return loyalty.isHigh(index, cuts.loyalty());
    }

    Quadrant quadrant(int index) {
        return Quadrant.of(isHighValue(index), isHighLoyalty(index));
    }
}
