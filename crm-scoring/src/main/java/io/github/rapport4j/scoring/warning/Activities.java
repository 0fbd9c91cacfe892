// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.warning;

import io.github.rapport4j.core.fact.Fact;
import io.github.rapport4j.core.fact.FactId;
import io.github.rapport4j.core.fact.FactKind;
import io.github.rapport4j.core.fact.Interaction;
import io.github.rapport4j.core.fact.Purchase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Orders, each on its first day, and two-way interactions, by day. */
final class Activities {
    private final List<Activity> inOrder;
    private final boolean recorded;

    private Activities(List<Activity> inOrder, boolean recorded) {
        this.inOrder = inOrder;
        this.recorded = recorded;
    }

    static Activities of(Timeline timeline) {
        Map<String, Activity> orders = new HashMap<>();
        for (Purchase purchase : timeline.seen().purchases()) {
            orders.merge(purchase.orderId(), Activity.of(timeline, purchase), Activity::earlier);
        }
        List<Activity> all = new ArrayList<>(orders.values());
        for (Interaction interaction : timeline.seen().interactions()) {
            if (interaction.isTwoWay()) {
                all.add(Activity.of(timeline, interaction));
            }
        }
        all.sort(Activity.ORDER);
        return new Activities(all, timeline.records(FactKind.PURCHASE) || timeline.records(FactKind.INTERACTION));
    }

    boolean areRecorded() {
        return recorded;
    }

    ActivityTrend trend(LocalDate day, WarningPolicy policy) {
        int end = before(day.plusDays(1));
        int middle = before(recentFrom(day, policy));
        return new ActivityTrend(end - middle, middle - before(baseFrom(day, policy)));
    }

    /** The activities of both windows. */
    List<FactId> evidence(LocalDate day, WarningPolicy policy) {
        return inOrder.subList(before(baseFrom(day, policy)), before(day.plusDays(1))).stream()
                .map(Activity::id)
                .toList();
    }

    Turns turns(WarningPolicy policy) {
        Turns turns = new Turns();
        for (Activity activity : inOrder) {
            turns.add(activity.day);
            turns.add(activity.day.plusDays(policy.activityDays()));
            turns.add(activity.day.plusDays((long) policy.activityDays() + policy.activityBaseDays()));
        }
        return turns;
    }

    private static LocalDate recentFrom(LocalDate day, WarningPolicy policy) {
        return day.minusDays(policy.activityDays() - 1L);
    }

    private static LocalDate baseFrom(LocalDate day, WarningPolicy policy) {
        return recentFrom(day, policy).minusDays(policy.activityBaseDays());
    }

    /** How many there are before a day. */
    private int before(LocalDate day) {
        int low = 0;
        int high = inOrder.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (inOrder.get(middle).day.isBefore(day)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private record Activity(LocalDate day, FactId id) {
        static final Comparator<Activity> ORDER =
                Comparator.comparing(Activity::day).thenComparing(Activity::id);

        static Activity of(Timeline timeline, Fact fact) {
            return new Activity(timeline.dayOf(fact), fact.id());
        }

        Activity earlier(Activity other) {
            return ORDER.compare(this, other) <= 0 ? this : other;
        }
    }
}
