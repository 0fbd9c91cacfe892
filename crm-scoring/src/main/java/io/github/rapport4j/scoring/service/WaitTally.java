// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.service;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.history.ServiceCase;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.time.Occurrence;
import io.github.rapport4j.scoring.group.Dimension;
import io.github.rapport4j.scoring.group.GroupTally;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiUnit;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.statistic.KaplanMeier;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Measures how long customers wait for a first reply and for the resolution (响应与解决时间统计), of cases received in the
 * window.
 *
 * <pre>
 * response   = first human reply - receipt
 * resolution = the resolution or closing that no reopening followed - receipt
 * </pre>
 *
 * <p>Times are kept to the minute, rounded down. Cases still waiting at the evaluation are censored: they count as
 * waiting longer than so far (Kaplan-Meier), and are counted apart; so a quantile may not be reached. The median is the
 * shortest time after which half or less still wait, p90 that after which a tenth or less do. Cases of which only days
 * are known are left out and counted.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-6.
 */
public final class WaitTally implements Accumulator<CustomerHistory, WaitTally.Result, WaitTally> {
    private static final int MINUTES = 60;

    private final KpiScope scope;
    private final WaitClock clock;
    private final ServicePolicy policy;
    private final Waits response = new Waits();
    private final Waits resolution = new Waits();

    private WaitTally(KpiScope scope, WaitClock clock, ServicePolicy policy) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.policy = Objects.requireNonNull(policy, "policy");
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of receipt, and up to when facts are seen
     * @param clock which time counts
     * @param policy which cases count
     * @return a new accumulator
     */
    public static WaitTally of(KpiScope scope, WaitClock clock, ServicePolicy policy) {
        return new WaitTally(scope, clock, policy);
    }

    /**
     * One such accumulator a group: by agent, team, channel, or whatever a host tells cases apart by.
     *
     * @param scope the window of receipt, and up to when facts are seen
     * @param clock which time counts
     * @param policy which cases count
     * @param dimension what tells cases apart, by what is seen of them
     * @return a new accumulator without groups
     */
    public static GroupTally<CustomerHistory, Result, WaitTally> by(
            KpiScope scope, WaitClock clock, ServicePolicy policy, Dimension<ServiceCase> dimension) {
        return GroupTally.of(
                dimension,
                history -> policy.groups(scope.seen(history), dimension),
                group -> of(scope, clock, policy.only(dimension, group)));
    }

    @Override
    public void add(CustomerHistory history) {
        for (ServiceCase each : scope.seen(history).serviceCases()) {
            Optional<Occurrence> opened = each.openedAt().filter(scope::contains);
            if (opened.isPresent() && policy.takes(each)) {
                add(opened.get(), each.firstReplyAt(), response);
                add(opened.get(), each.settledAt(), resolution);
            }
        }
    }

    private void add(Occurrence opened, Optional<Occurrence> end, Waits waits) {
        if (!(opened instanceof Occurrence.At from)
                || end.filter(each -> !(each instanceof Occurrence.At)).isPresent()) {
            waits.untimed++;
            return;
        }
        Instant until = end.map(each -> each.startIn(scope.asOf().zone()))
                .orElse(scope.asOf().endExclusive());
        Instant start = from.instant();
        Duration wait = until.isBefore(start) ? Duration.ZERO : clock.between(start, until);
        if (end.isPresent()) {
            waits.curve.addEvent(wait.toMinutes());
        } else {
            waits.curve.addCensored(wait.toMinutes());
        }
    }

    @Override
    public void merge(WaitTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if (!clock.code().equals(other.clock.code())) {
            throw new IllegalArgumentException("clock must be " + clock.code() + ", but was " + other.clock.code());
        }
        response.merge(other.response);
        resolution.merge(other.resolution);
    }

    @Override
    public Result result() {
        return new Result(
                result(ServiceKpi.RESPONSE_MEDIAN, response, 0.5),
                result(ServiceKpi.RESPONSE_P90, response, 0.1),
                result(ServiceKpi.RESOLUTION_MEDIAN, resolution, 0.5),
                result(ServiceKpi.RESOLUTION_P90, resolution, 0.1));
    }

    private KpiResult result(ServiceKpi kpi, Waits waits, double left) {
        OptionalLong minutes = waits.curve.timeTo(left);
        ServiceKpi.Note unreached = ServiceKpi.Note.NOT_REACHED;
        KpiValue value = minutes.isPresent()
                ? KpiValue.Measure.of((double) minutes.getAsLong() / MINUTES)
                : KpiValue.undefined(Reason.of(waits.curve.n() == 0 ? KpiReason.NOTHING_TO_DIVIDE_BY : unreached));
        return scope.result()
                .definition(policy.definition(kpi).withChosen(Reason.of(ServiceKpi.Note.CLOCK, clock.code())))
                .value(value)
                .n(waits.curve.n())
                .interval(policy.confidence().interval(waits.curve, left, MINUTES))
                .exclusions(Exclusions.of(ServiceKpi.Note.NO_TIME, waits.untimed))
                .warnings(warnings(waits.curve, left))
                .build();
    }

    private List<Reason> warnings(KaplanMeier curve, double left) {
        List<Reason> warnings = new ArrayList<>(policy.confidence().warnings(curve.n()));
        if (curve.censored() > 0) {
            warnings.add(Reason.of(ServiceKpi.Note.WAITING, curve.censored()));
        }
        warnings.addAll(policy.confidence().openInterval(curve, left, MINUTES, KpiUnit.HOURS));
        return warnings;
    }

    /**
     * How long customers wait, in hours.
     *
     * @param responseMedian until the first reply, median
     * @param responseP90 until the first reply, 90th percentile
     * @param resolutionMedian until the resolution, median
     * @param resolutionP90 until the resolution, 90th percentile
     */
    public record Result(
            KpiResult responseMedian, KpiResult responseP90, KpiResult resolutionMedian, KpiResult resolutionP90) {
        public Result {
            Objects.requireNonNull(responseMedian, "responseMedian");
            Objects.requireNonNull(responseP90, "responseP90");
            Objects.requireNonNull(resolutionMedian, "resolutionMedian");
            Objects.requireNonNull(resolutionP90, "resolutionP90");
        }
    }

    private static final class Waits {
        private final KaplanMeier curve = KaplanMeier.empty();
        private long untimed;

        private void merge(Waits other) {
            curve.merge(other.curve);
            untimed += other.untimed;
        }
    }
}
