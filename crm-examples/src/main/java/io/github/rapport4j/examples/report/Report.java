// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.examples.report;

import java.util.List;
import java.util.Optional;

/**
 * All that the main job has to show.
 *
 * @param front title, subtitle, footer and notes
 * @param figures tiles and charts
 * @param sheets the tables, in order
 * @param stories one a customer, in the order of the sheet of customers; made while they are read
 */
public record Report(Front front, Figures figures, List<Sheet> sheets, Iterable<Story> stories) {
    /**
     * Title, subtitle, footer and notes.
     *
     * @param title what this is
     * @param subtitle of what and as of when
     * @param footer which policies were applied
     * @param notes what could not be computed, and why
     */
    public record Front(Text title, Text subtitle, Text footer, List<Text> notes) {}

    /**
     * Tiles and charts.
     *
     * @param tiles the key figures
     * @param quadrants value against loyalty
     * @param cohorts customers by first month
     * @param steps leads by band, relationships by stage
     */
    public record Figures(
            List<Tile> tiles, Optional<QuadrantChart> quadrants, Optional<CohortGrid> cohorts, Steps steps) {}

    /**
     * How far leads and relationships have come.
     *
     * @param bands leads by band
     * @param funnel relationships by stage
     */
    public record Steps(Optional<BandChart> bands, Optional<FunnelChart> funnel) {}
}
