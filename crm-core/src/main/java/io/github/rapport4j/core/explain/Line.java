// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.core.explain;

import io.github.rapport4j.core.measure.Quantity;

/**
 * One line of a {@link Breakdown}: what contributed how much, and why.
 *
 * @param <Q> points or money
 */
public interface Line<Q extends Quantity<Q>> {
    /**
     * What contributed.
     *
     * @return the criterion, part or measure
     */
    Term subject();

    /**
     * How much it contributed.
     *
     * @return its share of the total
     */
    Q amount();

    /**
     * Why that much.
     *
     * @return the reason
     */
    Reason reason();
}
