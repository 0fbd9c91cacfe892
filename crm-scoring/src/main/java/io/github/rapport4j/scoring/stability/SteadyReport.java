// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Where a base stands once flapping is taken out (稳定分类报告), one placement an item at the item's position. Immutable and
 * safe for use by several threads.
 *
 * @param <T> the host's entity
 */
public final class SteadyReport<T> {
    private final QuadrantReport<T> plain;
    private final AsOf asOf;
    private final List<SteadyPlacement> placements;
    private final HysteresisPolicy policy;

    SteadyReport(QuadrantReport<T> plain, AsOf asOf, List<SteadyPlacement> placements, HysteresisPolicy policy) {
        this.plain = plain;
        this.asOf = asOf;
        this.placements = List.copyOf(placements);
        this.policy = policy;
    }

    /**
     * How many items there are.
     *
     * @return placed and unclassified together
     */
    public int size() {
        return placements.size();
    }

    /**
     * When the base was evaluated.
     *
     * @return the point of evaluation
     */
    public AsOf asOf() {
        return asOf;
    }

    /**
     * The report by the cuts alone.
     *
     * @return as it was given
     */
    public QuadrantReport<T> plain() {
        return plain;
    }

    /**
     * How many stand in a quadrant.
     *
     * @param quadrant the quadrant
     * @return 0 or more
     */
    public int count(Quadrant quadrant) {
        Optional<Quadrant> wanted = Optional.of(quadrant);
        return (int)
                placements.stream().filter(p -> p.quadrant().equals(wanted)).count();
    }

    /**
     * How many stand elsewhere than the cuts alone say.
     *
     * @return 0 or more
     */
    public int held() {
        return (int) placements.stream().filter(SteadyPlacement::isHeld).count();
    }

    /**
     * The item at a position.
     *
     * @param index from 0
     * @return the host's entity
     */
    public T item(int index) {
        return plain.item(index);
    }

    /**
     * Where the item at a position stands.
     *
     * @param index from 0
     * @return its placement
     * @throws IndexOutOfBoundsException if there is no such position
     */
    public SteadyPlacement placement(int index) {
        return placements.get(index);
    }

    /**
     * Every item with its placement, in the order of the items.
     *
     * @param action what to do with each
     */
    public void forEach(BiConsumer<? super T, ? super SteadyPlacement> action) {
        for (int i = 0; i < placements.size(); i++) {
            action.accept(plain.item(i), placements.get(i));
        }
    }

    /**
     * Which policy steadied it; the plain report names that of the cuts.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return policy.ref();
    }

    @Override
    public String toString() {
        return "SteadyReport[" + asOf + ", " + size() + ", held=" + held() + "]";
    }
}
