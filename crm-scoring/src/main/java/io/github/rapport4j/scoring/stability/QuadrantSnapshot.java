// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Who stood where on a day (象限快照), by the host's ids. Who is unclassified is not in it. Immutable and safe for use by
 * several threads.
 *
 * @param <K> the id
 * @param day the day of evaluation
 * @param quadrants the quadrants by id
 */
public record QuadrantSnapshot<K>(LocalDate day, Map<K, Quadrant> quadrants) {
    public QuadrantSnapshot {
        Objects.requireNonNull(day, "day");
        quadrants = Collections.unmodifiableMap(new LinkedHashMap<>(quadrants));
    }

    /**
     * A snapshot of plain placements.
     *
     * @param <T> the host's entity
     * @param <K> the id
     * @param day the day of evaluation
     * @param report the placements
     * @param id reads the id; different for every item
     * @return the snapshot
     * @throws IllegalArgumentException if two items have one id
     */
    public static <T, K> QuadrantSnapshot<K> from(
            LocalDate day, QuadrantReport<T> report, Function<? super T, ? extends K> id) {
        Map<K, Quadrant> quadrants = new LinkedHashMap<>();
        report.forEach((item, placement) -> put(quadrants, id.apply(item), placement.quadrant()));
        return new QuadrantSnapshot<>(day, quadrants);
    }

    /**
     * A snapshot of steady placements.
     *
     * @param <T> the host's entity
     * @param <K> the id
     * @param report the placements
     * @param id reads the id; different for every item
     * @return the snapshot
     * @throws IllegalArgumentException if two items have one id
     */
    public static <T, K> QuadrantSnapshot<K> from(SteadyReport<T> report, Function<? super T, ? extends K> id) {
        Map<K, Quadrant> quadrants = new LinkedHashMap<>();
        report.forEach((item, placement) -> put(quadrants, id.apply(item), placement.quadrant()));
        return new QuadrantSnapshot<>(report.asOf().day(), quadrants);
    }

    private static <K> void put(Map<K, Quadrant> quadrants, K id, Optional<Quadrant> quadrant) {
        quadrant.ifPresent(placed -> {
            if (quadrants.put(id, placed) != null) {
                throw new IllegalArgumentException("id must differ between items, but was the same twice");
            }
        });
    }
}
