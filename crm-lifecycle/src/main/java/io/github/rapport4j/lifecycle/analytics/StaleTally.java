// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.customer.CustomerId;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.obligation.Obligations;
import io.github.rapport4j.lifecycle.obligation.StaleFlag;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Collects the relationships in which nothing two-way has happened for too long (久未沟通统计), as their obligations say.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec OBL-13.
 */
public final class StaleTally implements Accumulator<StaleTally.Case, StaleReport, StaleTally> {
    private static final Comparator<StaleReport.Line> ORDER =
            Comparator.comparingLong(StaleReport.Line::daysBeyond).reversed().thenComparing(StaleReport.Line::customer);

    private final AsOf asOf;
    private final List<StaleReport.Line> lines = new ArrayList<>();
    private long checked;

    private StaleTally(AsOf asOf) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * A tally without relationships.
     *
     * @param asOf the point of all obligations
     * @return a new tally
     */
    public static StaleTally of(AsOf asOf) {
        return new StaleTally(asOf);
    }

    /**
     * Counts one more relationship in; one that is not open is passed over.
     *
     * @param each a relationship
     * @throws IllegalArgumentException if its obligations are of another point
     */
    @Override
    public void add(Case each) {
        Points.requireSame(asOf, each.owed.asOf());
        LifecycleState seen = each.state.asOf(asOf);
        Optional<LifecycleStage> stage =
                seen.stage().filter(known -> seen.standing().isOpen());
        Optional<StaleFlag> flag = each.owed.stale();
        checked += stage.isPresent() ? 1 : 0;
        if (stage.isPresent() && flag.isPresent()) {
            lines.add(new StaleReport.Line(each.customer, stage.get(), flag.get()));
        }
    }

    @Override
    public void merge(StaleTally other) {
        Points.requireSame(asOf, other.asOf);
        lines.addAll(other.lines);
        checked += other.checked;
    }

    @Override
    public StaleReport result() {
        return new StaleReport(asOf, checked, lines.stream().sorted(ORDER).toList());
    }

    /**
     * One relationship with what is owed to it.
     *
     * @param customer whose
     * @param state its state
     * @param owed its obligations as of the point
     */
    public record Case(CustomerId customer, LifecycleState state, Obligations owed) {
        public Case {
            Objects.requireNonNull(customer, "customer");
            Objects.requireNonNull(state, "state");
            Objects.requireNonNull(owed, "owed");
        }
    }
}
