// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.quadrant.Placement;
import io.github.rapport4j.scoring.quadrant.Quadrant;
import io.github.rapport4j.scoring.quadrant.QuadrantCuts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Leads carried states over one evaluation. */
final class Step {
    private final HysteresisPolicy policy;
    private final QuadrantCuts cuts;
    private final LocalDate day;

    Step(HysteresisPolicy policy, QuadrantCuts cuts, AsOf asOf) {
        this.policy = policy;
        this.cuts = cuts;
        this.day = asOf.day();
    }

    @Nullable
    CarriedState next(Placement plain, @Nullable CarriedState carried, Set<Shock> shocks) {
        @Nullable CarriedState before = shocks.contains(Shock.MERGE) ? null : carried;
        Optional<Quadrant> quadrant = plain.quadrant();
        if (quadrant.isEmpty()) {
            return before;
        }
        CarriedState from = before == null ? fresh(quadrant.get()) : before;
        return new CarriedState(value(plain, from.value()), loyalty(plain, from.loyalty(), shocks));
    }

    private CarriedState fresh(Quadrant quadrant) {
        return new CarriedState(
                AxisState.of(quadrant.isHighValue() ? Side.HIGH : Side.LOW, day),
                AxisState.of(quadrant.isHighLoyalty() ? Side.HIGH : Side.LOW, day));
    }

    private AxisState value(Placement plain, AxisState from) {
        BigDecimal value = plain.value().orElseThrow();
        Optional<BigDecimal> cut = cuts.value().amount();
        return value.signum() <= 0 || cut.isEmpty()
                ? from.forcedLow(day, policy)
                : from.next(value, cut.get(), day, policy);
    }

    private AxisState loyalty(Placement plain, AxisState from, Set<Shock> shocks) {
        Optional<BigDecimal> cut = cuts.loyalty().amount();
        return shock(plain, shocks).isPresent() || cut.isEmpty()
                ? from.forcedLow(day, policy)
                : from.next(plain.loyalty().orElseThrow(), cut.get(), day, policy);
    }

    /** What makes loyalty low at once. */
    static Optional<Shock> shock(Placement plain, Set<Shock> shocks) {
        for (Shock shock : Shock.values()) {
            if (shock != Shock.MERGE && shocks.contains(shock)) {
                return Optional.of(shock);
            }
        }
        return plain.heldLow().map(reason -> Shock.SEVERE_COMPLAINT);
    }
}
