// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiDefinition;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiWindow;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The repurchase rate (复购率), in three forms.
 *
 * <pre>
 * in a window        customers with 2 purchase days or more in it / with 1 or more
 * returning share    customers with 2 purchase days or more up to the end / with 1 or more
 * cohort             first-time buyers of a window who buy again within n days / all of them who have had n days
 * </pre>
 *
 * <p>The cohort is fixed from all purchase days; first-time buyers who have not had their n days as of the evaluation
 * are left out and counted. Fully refunded purchases do not count. Add the purchase days as of the same point.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-3.
 */
public final class RepurchaseRate implements Accumulator<PurchaseDays, KpiResult, RepurchaseRate> {
    private final PurchaseKpi kind;
    private final KpiWindow window;
    private final AsOf asOf;
    private final PurchaseKpiPolicy policy;
    private final long start;
    private final long end;
    private long buyers;
    private long repeaters;
    private long immature;

    private RepurchaseRate(PurchaseKpi kind, KpiWindow window, AsOf asOf, PurchaseKpiPolicy policy) {
        this.kind = kind;
        this.window = Objects.requireNonNull(window, "window");
        this.asOf = Objects.requireNonNull(asOf, "asOf");
        this.policy = Objects.requireNonNull(policy, "policy");
        start = window.days().startInclusive().toEpochDay();
        end = window.days().endExclusive().toEpochDay();
    }

    /**
     * The rate in the form that the policy chose.
     *
     * @param window the days that count
     * @param asOf up to when facts are seen
     * @param policy which form, intervals and warnings
     * @return a new accumulator
     */
    public static RepurchaseRate of(KpiWindow window, AsOf asOf, PurchaseKpiPolicy policy) {
        PurchaseKpi kind = switch (policy.repurchaseForm()) {
            case WINDOW -> PurchaseKpi.REPURCHASE_RATE;
            case RETURNING -> PurchaseKpi.RETURNING_SHARE;
            case COHORT -> PurchaseKpi.COHORT_REPURCHASE;
        };
        return new RepurchaseRate(kind, window, asOf, policy);
    }

    /**
     * The rate within a window.
     *
     * @param window the days that count
     * @param asOf up to when facts are seen
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static RepurchaseRate ofWindow(KpiWindow window, AsOf asOf, PurchaseKpiPolicy policy) {
        return new RepurchaseRate(PurchaseKpi.REPURCHASE_RATE, window, asOf, policy);
    }

    /**
     * The share of returning customers among all who ever bought, as of the evaluation.
     *
     * @param asOf up to when facts are seen
     * @param policy intervals and warnings
     * @return a new accumulator
     */
    public static RepurchaseRate ofReturning(AsOf asOf, PurchaseKpiPolicy policy) {
        DateWindow lastDay = DateWindow.ofTrailingDays(1, asOf.day());
        return new RepurchaseRate(PurchaseKpi.RETURNING_SHARE, KpiWindow.of(lastDay, asOf.zone()), asOf, policy);
    }

    /**
     * The rate of first-time buyers within the policy's days.
     *
     * @param window when they bought for the first time
     * @param asOf up to when facts are seen
     * @param policy within how many days, intervals and warnings
     * @return a new accumulator
     */
    public static RepurchaseRate ofCohort(KpiWindow window, AsOf asOf, PurchaseKpiPolicy policy) {
        return new RepurchaseRate(PurchaseKpi.COHORT_REPURCHASE, window, asOf, policy);
    }

    @Override
    public void add(PurchaseDays days) {
        switch (kind) {
            case REPURCHASE_RATE -> count(DaySpan.countIn(days, start, end));
            case RETURNING_SHARE -> count(DaySpan.from(days, end));
            case COHORT_REPURCHASE -> addToCohort(days);
            default -> throw new AssertionError(kind);
        }
    }

    private void count(int purchaseDays) {
        buyers += purchaseDays > 0 ? 1 : 0;
        repeaters += purchaseDays > 1 ? 1 : 0;
    }

    private void addToCohort(PurchaseDays days) {
        if (days.isEmpty() || days.epochDay(0) < start || days.epochDay(0) >= end) {
            return;
        }
        long first = days.epochDay(0);
        if (asOf.day().toEpochDay() - first < policy.cohortDays()) {
            immature++;
            return;
        }
        boolean isBack = days.size() > 1 && days.epochDay(1) - first <= policy.cohortDays();
        count(isBack ? 2 : 1);
    }

    @Override
    public void merge(RepurchaseRate other) {
        DaySpan.requireSame(key(), other.key());
        buyers += other.buyers;
        repeaters += other.repeaters;
        immature += other.immature;
    }

    private KpiDefinition definition() {
        KpiDefinition definition = policy.definition(kind);
        if (kind != PurchaseKpi.RETURNING_SHARE) {
            return definition;
        }
        LocalDate last = window.days().lastInclusive();
        return definition.withChosen(Reason.of(PurchaseKpi.Note.UP_TO, last.isBefore(asOf.day()) ? last : asOf.day()));
    }

    @Override
    public KpiResult result() {
        KpiResult.Builder result = KpiResult.ofShare(definition(), Ratio.of(repeaters, buyers), policy.confidence())
                .asOf(asOf)
                .exclusions(Exclusions.of(KpiReason.IMMATURE, immature));
        return kind == PurchaseKpi.RETURNING_SHARE
                ? result.build()
                : result.window(window).build();
    }

    private List<Object> key() {
        return List.of(kind, window, asOf, policy.ref());
    }
}
