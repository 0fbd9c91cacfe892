// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.explain.Explained;
import io.github.rapport4j.core.explain.Explanation;
import io.github.rapport4j.core.explain.PolicyRef;
import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.scoring.axis.AxisTerm;
import io.github.rapport4j.scoring.quadrant.Placement;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where one customer stands once flapping is taken out (稳定归属). Immutable and safe for use by several threads. */
public final class SteadyPlacement implements Explained {
    private final Placement plain;
    private final @Nullable CarriedState state;
    private final @Nullable Shock shock;
    private final HysteresisPolicy policy;

    SteadyPlacement(Placement plain, @Nullable CarriedState state, @Nullable Shock shock, HysteresisPolicy policy) {
        this.plain = plain;
        this.state = state;
        this.shock = shock;
        this.policy = policy;
    }

    /**
     * Where it stands.
     *
     * @return empty when it is unclassified
     */
    public Optional<Quadrant> quadrant() {
        return state == null || plain.quadrant().isEmpty()
                ? Optional.empty()
                : Optional.of(Quadrant.of(
                        state.value().side() == Side.HIGH, state.loyalty().side() == Side.HIGH));
    }

    /**
     * Where it would stand by the cuts alone, and why.
     *
     * @return the plain placement
     */
    public Placement plain() {
        return plain;
    }

    /**
     * Whether it stands elsewhere than the cuts alone say.
     *
     * @return false when both agree
     */
    public boolean isHeld() {
        return !quadrant().equals(plain.quadrant());
    }

    /**
     * What to hand to the next evaluation.
     *
     * @return empty only when it was never placed, or not since a merge
     */
    public Optional<CarriedState> carried() {
        return Optional.ofNullable(state);
    }

    /**
     * What made loyalty low without confirmation.
     *
     * @return empty when nothing did
     */
    public Optional<Shock> shock() {
        return quadrant().isEmpty() ? Optional.empty() : Optional.ofNullable(shock);
    }

    /**
     * Which policy steadied it; the plain placement names that of the cuts.
     *
     * @return its reference
     */
    public PolicyRef policy() {
        return policy.ref();
    }

    @Override
    public Explanation explanation() {
        Optional<Quadrant> quadrant = quadrant();
        if (state == null || quadrant.isEmpty()) {
            return Explanation.of(
                    Reason.of(StabilityReason.UNCLASSIFIED, plain.unclassified().orElseThrow()));
        }
        List<Explanation> parts = new ArrayList<>(4);
        pending(parts, AxisTerm.VALUE, state.value());
        pending(parts, AxisTerm.LOYALTY, state.loyalty());
        shock().ifPresent(event -> parts.add(Explanation.of(Reason.of(StabilityReason.AT_ONCE, event))));
        parts.add(plain.explanation());
        Reason reason = isHeld()
                ? Reason.of(
                        StabilityReason.HELD, quadrant.get(), plain.quadrant().orElseThrow())
                : Reason.of(StabilityReason.PLACED, quadrant.get());
        return Explanation.of(reason, parts);
    }

    private void pending(List<Explanation> parts, Term axis, AxisState of) {
        if (of.across() > 0) {
            parts.add(Explanation.of(Reason.of(
                    StabilityReason.PENDING,
                    axis,
                    of.side(),
                    of.beyond(),
                    policy.beyond(),
                    of.across(),
                    policy.across())));
        }
    }

    @Override
    public String toString() {
        return "SteadyPlacement[" + quadrant().map(Quadrant::code).orElse("unclassified") + (isHeld() ? ", held" : "")
                + "]";
    }
}
