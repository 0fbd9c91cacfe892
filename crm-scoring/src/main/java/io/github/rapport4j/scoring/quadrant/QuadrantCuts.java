// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.scoring.axis.AxisCut;
import java.util.Objects;

/**
 * The cuts that were really used (实际分界): made once over a base, then good for placing any number of customers.
 *
 * @param value the cut of value
 * @param loyalty the cut of loyalty
 */
public record QuadrantCuts(AxisCut value, AxisCut loyalty) {
    public QuadrantCuts {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(loyalty, "loyalty");
    }
}
