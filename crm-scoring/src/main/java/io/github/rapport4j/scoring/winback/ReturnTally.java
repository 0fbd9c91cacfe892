// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.winback;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.Accumulator;
import io.github.rapport4j.core.measure.Ratio;
import io.github.rapport4j.core.time.DateWindow;
import io.github.rapport4j.scoring.kpi.Exclusions;
import io.github.rapport4j.scoring.kpi.KpiReason;
import io.github.rapport4j.scoring.kpi.KpiResult;
import io.github.rapport4j.scoring.kpi.KpiScope;
import io.github.rapport4j.scoring.kpi.KpiValue;
import io.github.rapport4j.scoring.kpi.Maturity;
import io.github.rapport4j.scoring.statistic.Proportions;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Counts who came back after a win-back touch (30天回流统计; goods sent back are something else).
 *
 * <pre>
 * rate = returned in [touch + 1 d, touch + 31 d) / first win-back touch in the window, 30 days ago or more
 * lift = rate of those touched - rate of a hold-out group
 * </pre>
 *
 * <p>A return is a purchase day or a contract, with the policy's option any two-way contact too. Who returned before
 * the touch is left out of both: since the day of the lapse where the host knows it, else on the day of the touch
 * itself. Touches that failed are none. A hold-out group has no touch: the host says from which day it is watched.
 *
 * <p>Mutable and not safe for use by several threads at once; give each thread its own and merge. Source: spec KPI-10.
 */
public final class ReturnTally implements Accumulator<CustomerHistory, KpiResult, ReturnTally> {
    private final KpiScope scope;
    private final WinBackView view;
    private final WinBackPolicy policy;
    private final @Nullable Function<? super CustomerHistory, Optional<LocalDate>> watched;
    private long touched;
    private long returned;
    private long immature;
    private long before;

    private ReturnTally(
            KpiScope scope,
            WinBackView view,
            WinBackPolicy policy,
            @Nullable Function<? super CustomerHistory, Optional<LocalDate>> watched) {
        this.scope = Objects.requireNonNull(scope, "scope");
        this.view = Objects.requireNonNull(view, "view");
        this.policy = Objects.requireNonNull(policy, "policy");
        this.watched = watched;
    }

    /**
     * An accumulator without customers.
     *
     * @param scope the window of the touches, and up to when facts are seen
     * @param view how facts are read
     * @param policy what a return is
     * @return a new accumulator
     */
    public static ReturnTally of(KpiScope scope, WinBackView view, WinBackPolicy policy) {
        return new ReturnTally(scope, view, policy, null);
    }

    /**
     * An accumulator for a hold-out group.
     *
     * @param scope the window of the days watched from, and up to when facts are seen
     * @param view how facts are read
     * @param policy what a return is
     * @param watched from which day a customer is watched as if it had been touched then; empty for others
     * @return a new accumulator
     */
    public static ReturnTally ofHoldOut(
            KpiScope scope,
            WinBackView view,
            WinBackPolicy policy,
            Function<? super CustomerHistory, Optional<LocalDate>> watched) {
        return new ReturnTally(scope, view, policy, Objects.requireNonNull(watched, "watched"));
    }

    @Override
    public void add(CustomerHistory history) {
        CustomerHistory seen = scope.seen(history);
        Optional<LocalDate> touch = watched == null ? WinBackView.firstTouch(seen, scope) : watched.apply(seen);
        touch.filter(scope.window().days()::contains).ifPresent(day -> add(seen, day));
    }

    private void add(CustomerHistory seen, LocalDate day) {
        Returns returns = Returns.from(seen, view.days(seen, scope), scope, policy.anyContact());
        LocalDate lost = view.lapse().lastUpTo(seen, day).orElse(day.minusDays(1));
        if (returns.hasAny(DateWindow.of(lost.plusDays(1), day.plusDays(1)))) {
            before++;
        } else if (!Maturity.ofDays(policy.returnDays()).isReached(day, scope.asOf())) {
            immature++;
        } else {
            touched++;
            DateWindow after = DateWindow.of(day.plusDays(1), day.plusDays(policy.returnDays() + 1L));
            returned += returns.hasAny(after) ? 1 : 0;
        }
    }

    @Override
    public void merge(ReturnTally other) {
        scope.requireSame(policy.ref(), other.scope, other.policy.ref());
        if ((watched == null) != (other.watched == null)) {
            throw new IllegalArgumentException("other must be of " + group() + ", but was of " + other.group());
        }
        touched += other.touched;
        returned += other.returned;
        immature += other.immature;
        before += other.before;
    }

    @Override
    public KpiResult result() {
        return scope.result()
                .share(policy.definition(WinBackKpi.RETURN_RATE), Ratio.of(returned, touched), policy.confidence())
                .exclusions(exclusions())
                .build();
    }

    /**
     * By how much more of those touched returned than of a hold-out group.
     *
     * @param holdOut the group that was not touched
     * @return the difference of the shares with its interval; undefined when one of the groups is empty
     */
    public KpiResult lift(ReturnTally holdOut) {
        scope.requireSame(policy.ref(), holdOut.scope, holdOut.policy.ref());
        Ratio one = Ratio.of(returned, touched);
        Ratio other = Ratio.of(holdOut.returned, holdOut.touched);
        long above = Math.subtractExact(
                Math.multiplyExact(returned, holdOut.touched), Math.multiplyExact(holdOut.returned, touched));
        KpiResult.Builder lift = scope.result()
                .definition(policy.definition(WinBackKpi.RETURN_LIFT))
                .value(KpiValue.quotient(
                        KpiValue.Count.of(above), KpiValue.Count.of(Math.multiplyExact(touched, holdOut.touched))))
                .n(touched + holdOut.touched)
                .exclusions(exclusions().combine(holdOut.exclusions()))
                .warnings(policy.confidence().warnings(Math.min(touched, holdOut.touched)));
        if (one.isDefined() && other.isDefined()) {
            lift.interval(Proportions.difference(one, other, policy.confidence().level()));
        }
        return lift.build();
    }

    private String group() {
        return watched == null ? "touched customers" : "a hold-out group";
    }

    private Exclusions exclusions() {
        return Exclusions.of(KpiReason.IMMATURE, immature).plus(WinBackKpi.Note.RETURNED_BEFORE, before);
    }
}
