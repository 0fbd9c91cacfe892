// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who moved from which quadrant to which between two days (象限迁移矩阵). Who stood in a quadrant on one of the days only is
 * counted apart as entered or left. Core to potential, high value whose loyalty is gone, is an alarm. Immutable and
 * safe for use by several threads. Source: spec QUAD-8.
 *
 * @param <K> the host's id
 */
public final class MigrationMatrix<K> implements Explained {
    private final LocalDate first;
    private final LocalDate second;
    private final Map<Quadrant, Map<Quadrant, List<K>>> cells = new EnumMap<>(Quadrant.class);
    private final Map<Quadrant, List<K>> entered = row();
    private final Map<Quadrant, List<K>> left = row();

    private MigrationMatrix(LocalDate first, LocalDate second) {
        this.first = first;
        this.second = second;
        for (Quadrant from : Quadrant.values()) {
            cells.put(from, row());
        }
    }

    private static <K> Map<Quadrant, List<K>> row() {
        Map<Quadrant, List<K>> row = new EnumMap<>(Quadrant.class);
        for (Quadrant to : Quadrant.values()) {
            row.put(to, new ArrayList<>(0));
        }
        return row;
    }

    /**
     * Compares two snapshots.
     *
     * @param <K> the host's id
     * @param before the earlier one
     * @param after the later one
     * @return the matrix
     * @throws IllegalArgumentException if the second is not later than the first
     */
    public static <K> MigrationMatrix<K> between(QuadrantSnapshot<K> before, QuadrantSnapshot<K> after) {
        if (!after.day().isAfter(before.day())) {
            throw new IllegalArgumentException("after must be after " + before.day() + ", but was " + after.day());
        }
        MigrationMatrix<K> matrix = new MigrationMatrix<>(before.day(), after.day());
        before.quadrants().forEach((id, from) -> {
            @Nullable Quadrant to = after.quadrants().get(id);
            matrix.cell(from, to).add(id);
        });
        after.quadrants().forEach((id, to) -> {
            if (!before.quadrants().containsKey(id)) {
                cell(matrix.entered, to).add(id);
            }
        });
        return matrix;
    }

    private List<K> cell(Quadrant from, @Nullable Quadrant to) {
        return to == null ? cell(left, from) : cell(Objects.requireNonNull(cells.get(from), "row"), to);
    }

    private static <K> List<K> cell(Map<Quadrant, List<K>> row, Quadrant quadrant) {
        return Objects.requireNonNull(row.get(quadrant), "cell");
    }

    /**
     * Who went from one quadrant to another.
     *
     * @param from on the first day
     * @param to on the second day; may be the same
     * @return the ids, in the order of the first snapshot
     */
    public List<K> ids(Quadrant from, Quadrant to) {
        return Collections.unmodifiableList(cell(from, to));
    }

    /**
     * How many went from one quadrant to another.
     *
     * @param from on the first day
     * @param to on the second day; may be the same
     * @return 0 or more
     */
    public int count(Quadrant from, Quadrant to) {
        return ids(from, to).size();
    }

    /**
     * Who stands in a quadrant on the second day and stood in none on the first.
     *
     * @param to the quadrant
     * @return the ids, in the order of the second snapshot
     */
    public List<K> entered(Quadrant to) {
        return Collections.unmodifiableList(cell(entered, to));
    }

    /**
     * Who stood in a quadrant on the first day and stands in none on the second.
     *
     * @param from the quadrant
     * @return the ids, in the order of the first snapshot
     */
    public List<K> left(Quadrant from) {
        return Collections.unmodifiableList(cell(left, from));
    }

    /**
     * How many stand in another quadrant than before.
     *
     * @return 0 or more
     */
    public int moved() {
        int moved = 0;
        for (Quadrant from : Quadrant.values()) {
            for (Quadrant to : Quadrant.values()) {
                moved += from == to ? 0 : count(from, to);
            }
        }
        return moved;
    }

    /**
     * How many stood in a quadrant on both days.
     *
     * @return the sum of all cells
     */
    public int placedOnBoth() {
        int placed = moved();
        for (Quadrant quadrant : Quadrant.values()) {
            placed += count(quadrant, quadrant);
        }
        return placed;
    }

    /**
     * Who is an alarm (预警): core customers that became potential ones.
     *
     * @return the ids, in the order of the first snapshot
     */
    public List<K> alarms() {
        return ids(Quadrant.CORE, Quadrant.POTENTIAL);
    }

    @Override
    public Explanation explanation() {
        List<Explanation> parts = new ArrayList<>();
        for (Quadrant from : Quadrant.values()) {
            for (Quadrant to : Quadrant.values()) {
                if (from != to && count(from, to) > 0) {
                    boolean isAlarm = from == Quadrant.CORE && to == Quadrant.POTENTIAL;
                    StabilityReason code = isAlarm ? StabilityReason.ALARM : StabilityReason.MOVED;
                    parts.add(Explanation.of(Reason.of(code, from, to, count(from, to))));
                }
            }
        }
        return Explanation.of(Reason.of(StabilityReason.MIGRATION, first, second, moved(), placedOnBoth()), parts);
    }

    @Override
    public String toString() {
        return "MigrationMatrix[" + first + " to " + second + ", moved=" + moved() + "]";
    }
}
