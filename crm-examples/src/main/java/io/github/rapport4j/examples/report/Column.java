// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

/**
 * One column of a sheet.
 *
 * @param label its heading
 * @param kind how its cells are shown
 */
public record Column(Text label, Kind kind) {
    /** How cells are shown. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Figures, right-aligned. */
        NUMBER,
        /** Days. */
        DATE,
        /** Terms, which can be filtered by. */
        TERM,
        /** Words that many rows share, such as owners, which can be filtered by. */
        GROUP,
        /** Longer words. */
        LONG,
        /** The reason of the row, shown when asked for and left out on the console. */
        WHY
    }
}
