// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.stability;

import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.quadrant.QuadrantReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps placements steady (滞回分类器): a side changes only when it is confirmed.
 *
 * <pre>
 * c = this evaluation's cut, b = 10 % of |c|
 * high turns low   after 2 evaluations running with v &lt; c - b, or 6 running with v &lt; c
 * low  turns high  after 2 evaluations running with v &gt;= c + b, or 6 running with v &gt;= c
 * </pre>
 *
 * <p>An evaluation beyond the band is one across the cut too, so that a worse number never keeps a side longer. One
 * under 25 days after the last that counted does not count: sides and counts stay. A value of 0 or below is low at
 * once, as nothing at or below 0 is high; so is loyalty after churn, at a contract's end and while a severe complaint
 * is open. A merge drops what was carried. Who carries nothing stands where the cuts say; who cannot be placed keeps
 * what it carried. Off for hosts that do not use it: then the plain report stands. Immutable and safe for use by
 * several threads. Source: spec QUAD-5.
 */
public final class SteadyClassifier {
    private final HysteresisPolicy policy;

    private SteadyClassifier(HysteresisPolicy policy) {
        this.policy = policy;
    }

    /**
     * A classifier.
     *
     * @param policy band, confirmations and distance
     * @return the classifier
     */
    public static SteadyClassifier using(HysteresisPolicy policy) {
        return new SteadyClassifier(Objects.requireNonNull(policy, "policy"));
    }

    /**
     * Steadies a report in which nothing happened but the numbers.
     *
     * @param <T> the host's entity
     * @param report the plain placements
     * @param asOf when they were made
     * @param carried what an item carries; null for nothing
     * @return the steady placements
     */
    public <T> SteadyReport<T> classify(
            QuadrantReport<T> report, AsOf asOf, Function<? super T, ? extends @Nullable CarriedState> carried) {
        return classify(report, asOf, carried, item -> Set.of());
    }

    /**
     * Steadies a report.
     *
     * @param <T> the host's entity
     * @param report the plain placements
     * @param asOf when they were made
     * @param carried what an item carries; null for nothing
     * @param shocks what happened to an item since the last evaluation or still holds
     * @return the steady placements
     */
    public <T> SteadyReport<T> classify(
            QuadrantReport<T> report,
            AsOf asOf,
            Function<? super T, ? extends @Nullable CarriedState> carried,
            Function<? super T, Set<Shock>> shocks) {
        Step step = new Step(policy, report.cuts(), Objects.requireNonNull(asOf, "asOf"));
        List<SteadyPlacement> placements = new ArrayList<>(report.size());
        report.forEach((item, plain) -> {
            Set<Shock> events = shocks.apply(item);
            @Nullable CarriedState next = step.next(plain, carried.apply(item), events);
            placements.add(
                    new SteadyPlacement(plain, next, Step.shock(plain, events).orElse(null), policy));
        });
        return new SteadyReport<>(report, asOf, placements, policy);
    }
}
