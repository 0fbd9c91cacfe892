// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;

/**
 * Customers by the month of their first purchase, and how many of them bought in each month since.
 *
 * @param rows the cohorts, oldest first
 */
public record CohortGrid(List<Row> rows) {
    /**
     * One cohort.
     *
     * @param month its month
     * @param size how many customers
     * @param active how many bought in month 0, 1, 2 ...
     */
    public record Row(String month, long size, List<Long> active) {}
}
