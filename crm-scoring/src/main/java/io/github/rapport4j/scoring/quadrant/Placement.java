// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.quadrant;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where one customer stands (象限归属), how far from the boundaries, and why. A view on its report. Immutable and safe for
 * use by several threads.
 */
public final class Placement implements Explained {
    private final int index;
    private final Standing standing;
    private final @Nullable Quadrant quadrant;
    private final @Nullable Reason unclassified;

    private Placement(int index, Standing standing, @Nullable Quadrant quadrant, @Nullable Reason unclassified) {
        this.index = index;
        this.standing = standing;
        this.quadrant = quadrant;
        this.unclassified = unclassified;
    }

    static Placement in(Quadrant quadrant, int index, Standing standing) {
        return new Placement(index, standing, quadrant, null);
    }

    static Placement unclassified(Reason why, int index, Standing standing) {
        return new Placement(index, standing, null, why);
    }

    /**
     * Which item.
     *
     * @return its position in the list that was classified
     */
    public int index() {
        return index;
    }

    /**
     * Where it stands.
     *
     * @return empty when it is unclassified (未分类)
     */
    public Optional<Quadrant> quadrant() {
        return Optional.ofNullable(quadrant);
    }

    /**
     * Why it is unclassified.
     *
     * @return empty when it stands in a quadrant
     */
    public Optional<Reason> unclassified() {
        return Optional.ofNullable(unclassified);
    }

    /**
     * The value that was read.
     *
     * @return in the unit of its axis; empty when it is unclassified
     */
    public Optional<BigDecimal> value() {
        return quadrant().map(placed -> standing.value().amount(index));
    }

    /**
     * The loyalty that was read.
     *
     * @return in the unit of its axis; empty when it is unclassified
     */
    public Optional<BigDecimal> loyalty() {
        return quadrant().map(placed -> standing.loyalty().amount(index));
    }

    /**
     * How far value is above the cut: value less cut. A negative distance is what is missing; 0 is on the boundary,
     * which is high.
     *
     * @return in the unit of the axis; empty when it is unclassified or there is no cut
     */
    public Optional<BigDecimal> valueDistance() {
        return value().flatMap(amount -> standing.cuts().value().amount().map(amount::subtract));
    }

    /**
     * How far loyalty is above the cut: loyalty less cut.
     *
     * @return in the unit of the axis; empty when it is unclassified or there is no cut
     */
    public Optional<BigDecimal> loyaltyDistance() {
        return loyalty().flatMap(amount -> standing.cuts().loyalty().amount().map(amount::subtract));
    }

    /**
     * Why loyalty is low whatever the cut, for example an open severe complaint.
     *
     * @return empty when it follows the cut
     */
    public Optional<Reason> heldLow() {
        return quadrant().flatMap(placed -> standing.loyalty().heldLow(index));
    }

    /**
     * Which policy was applied.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return standing.policy();
    }

    @Override
    public Explanation explanation() {
        if (unclassified != null) {
            return Explanation.of(Reason.of(QuadrantReason.UNCLASSIFIED, unclassified));
        }
        return PlacementWords.explain(standing, index);
    }

    @Override
    public String toString() {
        return "Placement[" + index + ", " + (quadrant == null ? "unclassified" : quadrant.code()) + "]";
    }
}
