// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * All that the main job has to show.
 *
 * @param front title, subtitle and footer
 * @param notes what could not be computed, and why
 * @param figures tiles and charts
 * @param sheets the tables, in order
 */
public record Report(Front front, List<Text> notes, Figures figures, List<Sheet> sheets) {
    /**
     * Title, subtitle and footer.
     *
     * @param title what this is
     * @param subtitle of what and as of when
     * @param footer which policies were applied
     */
    public record Front(Text title, Text subtitle, Text footer) {}

    /**
     * Tiles and charts.
     *
     * @param tiles the key figures
     * @param quadrants value against loyalty
     * @param bands leads by band
     * @param cohorts customers by first month
     */
    public record Figures(
            List<Tile> tiles,
            Optional<QuadrantChart> quadrants,
            Optional<BandChart> bands,
            Optional<CohortGrid> cohorts) {}
}
