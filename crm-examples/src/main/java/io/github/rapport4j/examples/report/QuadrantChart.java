// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Term;
import java.util.List;

/**
 * Value against loyalty, with the cuts.
 *
 * @param groups the quadrants with their customers
 * @param unclassified how many were not placed, by reason
 * @param valueCut the cut of the value axis
 * @param loyaltyCut the cut of the loyalty axis
 */
public record QuadrantChart(List<Group> groups, List<Count> unclassified, double valueCut, double loyaltyCut) {
    /**
     * One quadrant.
     *
     * @param quadrant which
     * @param points its customers
     */
    public record Group(Term quadrant, List<Point> points) {}

    /**
     * One customer.
     *
     * @param customer the id and name to show
     * @param loyalty 0 to 100
     * @param value in the currency of the base
     * @param shownValue the value as shown
     */
    public record Point(String customer, double loyalty, double value, String shownValue) {}

    /**
     * A number of customers.
     *
     * @param label which
     * @param count how many
     */
    public record Count(Text label, int count) {}
}
