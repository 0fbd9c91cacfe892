// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.retention;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Counts who bought in the period before and in this one (期间留存统计).
 *
 * <pre>
 * retention = bought in the period before and in this one / bought in the period before
 * churn     = bought in the period before, but not in this one / bought in the period before
 * </pre>
 *
 * <p>New is who bought in this period for the first time of all; reactivated is who bought in this one and some time
 * before, but not in the period before. Whole months have as many whole months before them, so that a quarter follows a
 * quarter; other windows have as many days. Add the purchase days as of the same point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-1,
 * KPI-2, period activity.
 */
public final class PeriodTally implements Accumulator<PurchaseDays, PeriodTally.Result, PeriodTally> {
    private final KpiScope scope;
    private final RetentionPolicy policy;
    private final DateWindow before;
    private final long startBefore;
    private final long endBefore;
    private final long start;
    private final long end;
    private Movement movement = Movement.none();

    private PeriodTally(KpiScope scope, RetentionPolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
        before = before(scope.window().days());
        startBefore = before.startInclusive().toEpochDay();
        endBefore = before.endExclusive().toEpochDay();
        start = scope.window().days().startInclusive().toEpochDay();
        end = scope.window().days().endExclusive().toEpochDay();
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the period, and up to when facts are seen
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static PeriodTally of(KpiScope scope, RetentionPolicy policy) {
        return new PeriodTally(scope, policy);
    }

    /**
     * The period before another.
     *
     * @param period whole calendar months, or any other days
     * @return as many whole months before it, else as many days
     */
    public static DateWindow before(DateWindow period) {
        LocalDate start = period.startInclusive();
        LocalDate end = period.endExclusive();
        boolean isWholeMonths = start.getDayOfMonth() == 1 && end.getDayOfMonth() == 1;
        return DateWindow.of(
                isWholeMonths
                        ? start.minusMonths(ChronoUnit.MONTHS.between(start, end))
                        : start.minusDays(period.lengthInDays()),
                start);
    }

    @Override
    public void add(PurchaseDays days) {
        if (days.isEmpty()) {
            return;
        }
        boolean wasActive = false;
        boolean isActive = false;
        boolean wasKnown = days.epochDay(0) < start;
        for (int i = 0; i < days.size(); i++) {
            int day = days.epochDay(i);
            wasActive |= day >= startBefore && day < endBefore;
            isActive |= day >= start && day < end;
        }
        movement = movement.plus(wasActive, isActive, wasKnown);
    }

    @Override
    public void merge(PeriodTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        movement = movement.plus(other.movement);
    }

    @Override
    public Result result() {
        return new Result(
                share(RetentionKpi.PERIOD_RETENTION, movement.retained()),
                share(RetentionKpi.PERIOD_CHURN, movement.lost()),
                movement);
    }

    private KpiResult share(RetentionKpi kpi, long customers) {
        Reason period = Reason.of(RetentionKpi.Note.PERIOD_BEFORE, before.startInclusive(), before.lastInclusive());
        KpiDefinition definition = policy.definition(kpi).withChosen(period);
        return scope.isOver()
                ? scope.result()
                        .share(definition, Ratio.of(customers, movement.before()), policy.confidence())
                        .build()
                : scope.notOver(definition);
    }

    /**
     * Retention of a period.
     *
     * @param retention the share of the buyers of the period before who bought in this one
     * @param churn the share of them who did not
     * @param movement who came and who went
     */
    public record Result(KpiResult retention, KpiResult churn, Movement movement) {
        public Result {
            Objects.requireNonNull(retention, "retention");
            Objects.requireNonNull(churn, "churn");
            Objects.requireNonNull(movement, "movement");
        }
    }
}
