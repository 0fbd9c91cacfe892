// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

/** The pages that a report opens on; each sheet stands on one of them. */
public enum View {
    /** Tiles, charts, notes and what needs attention. */
    OVERVIEW,
    /** The customers, from which their stories open. */
    CUSTOMERS,
    /** The leads. */
    LEADS,
    /** The figures. */
    KPIS,
    /** What became of the rows that were read. */
    QUALITY
}
