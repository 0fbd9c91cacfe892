// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.analytics;

import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.vocabulary.LifecycleStage;
import io.github.rapport4j.lifecycle.stage.LifecycleState;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Measures how long relationships stay in each stage, in days, every round for itself (阶段停留统计). Who is there still
 * counts as staying longer than so far:
 *
 * <pre>
 * S(t)   = product over days u up to t of (1 - left on u / there until u or longer)     Kaplan-Meier
 * median = the first t with S(t) at or below 1/2
 * </pre>
 *
 * <p>All relationships count, whenever they began; for those that entered a stage in a window there is
 * {@link io.github.rapport4j.scoring.pipeline.StageTimeTally}, which says the same of the same ones.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-21;
 * E. L. Kaplan and P. Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958).
 */
public final class DwellTally implements Accumulator<LifecycleState, DwellReport, DwellTally> {
    private final AsOf asOf;
    private final AnalyticsPolicy policy;
    private final List<KaplanMeier> curves = new ArrayList<>();

    private DwellTally(AsOf asOf, AnalyticsPolicy policy) {
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.policy = Objects.requireNonNull(policy, "policy");
        for (int i = 0; i < LifecycleStage.values().length; i++) {
            curves.add(KaplanMeier.empty());
        }
    }

    /**
     * A tally without relationships.
     *
     * @param asOf up to when events are seen
     * @param policy what is called a bottleneck
     * @return a new tally
     */
    public static DwellTally of(AsOf asOf, AnalyticsPolicy policy) {
        return new DwellTally(asOf, policy);
    }

    @Override
    public void add(LifecycleState state) {
        for (Dwell dwell : Dwell.from(state, asOf)) {
            KaplanMeier curve = curves.get(dwell.stage().number() - 1);
            if (dwell.isOpen()) {
                curve.addCensored(dwell.days());
            } else {
                curve.addEvent(dwell.days());
            }
        }
    }

    @Override
    public void merge(DwellTally other) {
        Points.requireSame(asOf, other.asOf);
        if (!policy.equals(other.policy)) {
            throw new IllegalArgumentException("policy must be " + policy.ref() + ", but was " + other.policy.ref());
        }
        for (int i = 0; i < curves.size(); i++) {
            curves.get(i).merge(other.curves.get(i));
        }
    }

    @Override
    public DwellReport result() {
        List<DwellReport.Stage> stages = new ArrayList<>();
        for (LifecycleStage stage : LifecycleStage.values()) {
            stages.add(new DwellReport.Stage(stage, curves.get(stage.number() - 1)));
        }
        return new DwellReport(asOf, policy, stages);
    }
}
