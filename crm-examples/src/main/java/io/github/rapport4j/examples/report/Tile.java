// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

/**
 * One figure at the top of the page.
 *
 * @param label what it is
 * @param value the figure, or why there is none
 * @param range its base and interval
 * @param why how it came about; empty when the figure is undefined for lack of data
 */
public record Tile(Text label, Text value, Text range, Text why) {
    /**
     * Whether there is a figure.
     *
     * @return false when {@code value} says why there is none
     */
    public boolean isDefined() {
        return !range.isEmpty();
    }
}
