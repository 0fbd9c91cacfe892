// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** WARN-1: activity fell to half of its mean before, or less. */
final class ActivityRule implements WarningRule {
    private static final long ALL = 100;

    private final Activities activities;
    private final WarningPolicy policy;
    private final Turns turns;

    ActivityRule(Activities activities, WarningPolicy policy) {
        this.activities = activities;
        this.policy = policy;
        this.turns = activities.turns(policy);
    }

    @Override
    public WarningKind kind() {
        return WarningKind.ACTIVITY_DROP;
    }

    @Override
    public boolean isChecked() {
        return activities.areRecorded();
    }

    @Override
    public Optional<Finding> at(LocalDate day) {
        ActivityTrend trend = activities.trend(day, policy);
        if (!hasDropped(trend)) {
            return Optional.empty();
        }
        Reason reason = Reason.of(
                WarningReason.ACTIVITY_DROP,
                trend.recent(),
                policy.activityDays(),
                trend.before(),
                policy.activityBaseDays());
        return Finding.of(List.of(reason), activities.evidence(day, policy));
    }

    @Override
    public LocalDate heldFrom(LocalDate day) {
        return turns.before(day);
    }

    @Override
    public NavigableSet<LocalDate> turns(DateWindow window) {
        return turns.within(window);
    }

    @Override
    public @Nullable LocalDate turnAfter(LocalDate day) {
        return turns.after(day);
    }

    /** recent <= percent of before x recent days / base days, in whole numbers. */
    private boolean hasDropped(ActivityTrend trend) {
        return trend.before() >= policy.activityMinimum()
                && Math.multiplyExact(trend.recent() * ALL, policy.activityBaseDays())
                        <= Math.multiplyExact(
                                (long) trend.before() * policy.activityDropPercent(), policy.activityDays());
    }
}
