// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Term;
import java.util.List;

/**
 * Relationships by stage.
 *
 * @param steps the stages in order
 */
public record FunnelChart(List<Step> steps) {
    /**
     * Copies the list.
     *
     * @param steps the stages in order
     */
    public FunnelChart {
        steps = List.copyOf(steps);
    }

    /**
     * One stage.
     *
     * @param stage which
     * @param now how many are open in it
     * @param reached how many have ever been in it or beyond
     */
    public record Step(Term stage, int now, int reached) {}
}
