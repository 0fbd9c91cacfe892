// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.fact.ServiceEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.GroupTally;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Maturity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Counts which complaints were resolved in time and for good (投诉解决统计).
 *
 * <pre>
 * rate       = received in the window, mature, and resolved / received in the window and mature
 * throughput = resolved in the window for the first time / received in the window
 * </pre>
 *
 * <p>Resolved means: a resolution within 30 days of the receipt that no reopening followed within 14 days. A case is
 * mature once 44 days have passed; younger ones are left out and counted. A closing without a resolution is none. A
 * case reopened and resolved anew in time counts as resolved. Days are calendar days of the zone. Open and overdue are
 * all cases, of whatever window, that wait at the evaluation and were received more than 30 days before it.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-5.
 */
public final class ResolutionTally implements Accumulator<CustomerHistory, ResolutionTally.Result, ResolutionTally> {
    private final KpiScope scope;
    private final ServicePolicy policy;
    private final Maturity maturity;
    private long received;
    private long mature;
    private long resolved;
    private long resolvedInWindow;
    private long overdue;
    private long unopened;

    private ResolutionTally(KpiScope scope, ServicePolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.policy = Objects.requireNonNull(policy, "policy");
        maturity = Maturity.ofDays(policy.maturityDays());
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of receipt, and up to when facts are seen
     * @param policy which cases count, and what resolved means
     * @return a new accumulator
     */
    public static ResolutionTally of(KpiScope scope, ServicePolicy policy) {
        return new ResolutionTally(scope, policy);
    }

    /**
     * One such accumulator a group: by agent, team, channel, or whatever a host tells cases apart by.
     *
     * @param scope the window of receipt, and up to when facts are seen
     * @param policy which cases count, and what resolved means
     * @param dimension what tells cases apart, by what is seen of them
     * @return a new accumulator without groups
     */
    public static GroupTally<CustomerHistory, Result, ResolutionTally> by(
            KpiScope scope, ServicePolicy policy, Dimension<ServiceCase> dimension) {
        return GroupTally.of(
                dimension,
                history -> policy.groups(scope.seen(history), dimension),
                group -> of(scope, policy.only(dimension, group)));
    }

    @Override
    public void add(CustomerHistory history) {
        for (ServiceCase each : scope.seen(history).serviceCases()) {
            Optional<Occurrence> opened = each.openedAt();
            if (opened.isEmpty()) {
                unopened += scope.contains(each.steps().get(0).occurredAt())
                                && policy.choice().takes(each)
                        ? 1
                        : 0;
            } else if (policy.takes(each)) {
                add(each, opened.get());
            }
        }
    }

    private void add(ServiceCase each, Occurrence opened) {
        LocalDate day = scope.day(opened);
        boolean isLate =
                day.plusDays(policy.resolveDays()).isBefore(scope.asOf().day());
        overdue += each.isOpen() && isLate ? 1 : 0;
        resolvedInWindow += each.firstResolvedAt().filter(scope::contains).isPresent() ? 1 : 0;
        if (!scope.contains(opened)) {
            return;
        }
        received++;
        if (maturity.isReached(day, scope.asOf())) {
            mature++;
            resolved += isResolved(each, day) ? 1 : 0;
        }
    }

    private boolean isResolved(ServiceCase each, LocalDate received) {
        LocalDate due = received.plusDays(policy.resolveDays());
        List<ServiceEvent> steps = each.steps();
        for (int i = 0; i < steps.size(); i++) {
            ServiceEvent step = steps.get(i);
            if (step.step() == ServiceEvent.Step.RESOLVED
                    && !scope.day(step.occurredAt()).isAfter(due)
                    && holds(steps, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(List<ServiceEvent> steps, int resolution) {
        LocalDate last = scope.day(steps.get(resolution).occurredAt()).plusDays(policy.reopenDays());
        for (ServiceEvent later : steps.subList(resolution + 1, steps.size())) {
            if (later.step() == ServiceEvent.Step.REOPENED
                    && !scope.day(later.occurredAt()).isAfter(last)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void merge(ResolutionTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        received += other.received;
        mature += other.mature;
        resolved += other.resolved;
        resolvedInWindow += other.resolvedInWindow;
        overdue += other.overdue;
        unopened += other.unopened;
    }

    @Override
    public Result result() {
        KpiResult rate = scope.result()
                .share(policy.definition(ServiceKpi.RESOLUTION_RATE), Ratio.of(resolved, mature), policy.confidence())
                .exclusions(
                        Exclusions.of(KpiReason.IMMATURE, received - mature).plus(ServiceKpi.Note.NO_OPENING, unopened))
                .build();
        KpiValue ratio = KpiValue.quotient(KpiValue.Count.of(resolvedInWindow), KpiValue.Count.of(received));
        return new Result(
                rate,
                plain(ServiceKpi.THROUGHPUT, ratio, received),
                plain(ServiceKpi.OPEN_OVERDUE, KpiValue.Count.of(overdue), overdue));
    }

    private KpiResult plain(ServiceKpi kpi, KpiValue value, long n) {
        return scope.result()
                .definition(policy.definition(kpi))
                .value(value)
                .n(n)
                .build();
    }

    /**
     * How complaints were resolved.
     *
     * @param rate the share resolved in time and for good; undefined when none is mature
     * @param throughput resolved over received, which may pass 1; undefined when none was received
     * @param openOverdue how many wait longer than they should, at the evaluation
     */
    public record Result(KpiResult rate, KpiResult throughput, KpiResult openOverdue) {
        public Result {
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(throughput, "throughput");
            Objects.requireNonNull(openOverdue, "openOverdue");
        }
    }
}
