// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.relation;

import io.github.rapport4j.core.fact.ActionDone;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Counts which actions were done in time (跟进及时统计).
 *
 * <pre>
 * punctuality = due in the window and done by their due date / due in the window, not waived
 * </pre>
 *
 * <p>Due are the actions of the plan, and those done or waived that say their own due date; for an action of both the
 * plan counts. The day of the evaluation is over: what is due on it and not done is missed, so is what is open past its
 * due date. What is due later is not counted yet. Waived actions leave the figure and are counted; of an action done
 * more than once the first time counts.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-17.
 */
public final class PunctualityTally implements Accumulator<DueActions, KpiResult, PunctualityTally> {
    private final KpiScope scope;
    private final RelationPolicy policy;
    private long due;
    private long inTime;
    private long waived;
    private long later;

    private PunctualityTally(KpiScope scope, RelationPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of the due dates, and up to when facts are seen
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static PunctualityTally of(KpiScope scope, RelationPolicy policy) {
        return new PunctualityTally(scope, policy);
    }

    @Override
    public void add(DueActions actions) {
        Map<String, LocalDate> dates = new HashMap<>();
        Map<String, LocalDate> done = new HashMap<>();
        Set<String> given = new HashSet<>();
        for (ActionDone each : scope.seen(actions.history()).actionsDone()) {
            each.due().ifPresent(day -> dates.putIfAbsent(each.item(), day));
            if (each.outcome() == ActionDone.Outcome.WAIVED) {
                given.add(each.item());
            } else {
                done.merge(each.item(), scope.day(each.occurredAt()), (a, b) -> a.isBefore(b) ? a : b);
            }
        }
        dates.putAll(actions.due());
        dates.forEach((item, day) -> add(day, done.get(item), given.contains(item)));
    }

    private void add(LocalDate day, @Nullable LocalDate done, boolean isWaived) {
        if (!scope.window().days().contains(day)) {
            return;
        }
        if (isWaived && done == null) {
            waived++;
        } else if (day.isAfter(scope.asOf().day())) {
            later++;
        } else {
            due++;
            inTime += done != null && !done.isAfter(day) ? 1 : 0;
        }
    }

    @Override
    public void merge(PunctualityTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        due += other.due;
        inTime += other.inTime;
        waived += other.waived;
        later += other.later;
    }

    @Override
    public KpiResult result() {
        return scope.result()
                .share(policy.definition(RelationKpi.PUNCTUALITY), Ratio.of(inTime, due), policy.confidence())
                .exclusions(Exclusions.of(RelationKpi.Note.WAIVED, waived).plus(KpiReason.IMMATURE, later))
                .build();
    }
}
