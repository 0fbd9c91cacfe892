// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import io.github.rapport4j.core.explain.Term;
import java.util.List;

/**
 * Value against loyalty, with the cuts.
 *
 * @param groups the quadrants with their customers
 * @param counts how many there are in each quadrant, and how many were not placed, by reason
 * @param valueCut the cut of the value axis
 * @param loyaltyCut the cut of the loyalty axis
 */
public record QuadrantChart(List<Group> groups, List<Count> counts, double valueCut, double loyaltyCut) {
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
     * @param customer the id as in the sheet of customers and, after a space, the name if there is one
     * @param loyalty 0 to 100
     * @param value in the currency of the base
     * @param shownValue the value as shown
     */
    public record Point(String customer, double loyalty, double value, String shownValue) {}

    /**
     * A number of customers.
     *
     * @param code the code of the quadrant, or none
     * @param label which
     * @param count how many
     */
    public record Count(String code, Text label, int count) {}
}
