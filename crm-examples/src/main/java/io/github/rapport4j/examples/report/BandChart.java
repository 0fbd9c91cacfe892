// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Term;
import java.util.List;

/**
 * How many leads there are in each band.
 *
 * @param bands the bands, best first
 */
public record BandChart(List<Band> bands) {
    /**
     * One band.
     *
     * @param band which
     * @param decided leads whose band no missing answer can change
     * @param provisional leads whose band a missing answer may change
     */
    public record Band(Term band, int decided, int provisional) {}
}
