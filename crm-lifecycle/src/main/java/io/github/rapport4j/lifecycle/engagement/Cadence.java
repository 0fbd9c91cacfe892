// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.core.fact.Behaviour;
import io.github.rapport4j.core.fact.ContractEvent;
import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Rhythm;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import io.github.rapport4j.scoring.warning.ScanPoint;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of a customer as it stands between two days with trade: its usual interval and its activity days (ENG-1).
 */
final class Cadence {
    private static final double ALL = 100;

    private final UsualInterval interval;
    private final @Nullable LocalDate lastPurchase;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    private Cadence(PurchaseDays days, UsualInterval interval) {
        this.interval = interval;
        if (days.isEmpty()) {
            this.lastPurchase = null;
        } else {
            this.lastPurchase = days.day(days.size() - 1);
            add(days.day(0));
            add(lastPurchase);
        }
    }

    /** The rhythm as of a day, from facts seen at the point. */
    static Cadence of(CustomerHistory seen, ScanPoint point, LocalDate day, EngagementPolicy policy) {
        AsOf then = new AsOf(day, point.asOf().zone(), point.asOf().knownBy());
        CustomerHistory known = seen.asOf(then);
        PurchaseDays days = point.withAsOf(then).days(known);
        Cadence cadence =
                new Cadence(days, point.interval(days, policy.warnings().rhythm()));
        cadence.addContracts(known, then);
        if (policy.isProductUseCounted()) {
            cadence.addProductUse(known, then.zone());
        }
        return cadence;
    }

    UsualInterval interval() {
        return interval;
    }

    /** The last activity day, if any. */
    @Nullable
    LocalDate last() {
        return last;
    }

    boolean isPurchaseDay(LocalDate day) {
        return day.equals(lastPurchase);
    }

    boolean isActivityDay(LocalDate day) {
        return day.equals(last);
    }

    /** Whether there are two activity days or more. */
    boolean isRepeated() {
        return first != null && !first.equals(last);
    }

    /** The first day on which the gap is so many percent of the usual interval, without further activity. */
    @Nullable
    LocalDate from(int percent) {
        return last == null ? null : last.plusDays((long) StrictMath.ceil(percent * interval.days() / ALL));
    }

    /** Whether the gap on a day is so many percent of the usual interval or more; not when there is no activity. */
    boolean isLate(int percent, LocalDate day) {
        @Nullable LocalDate from = from(percent);
        return from != null && !day.isBefore(from);
    }

    private void addContracts(CustomerHistory known, AsOf then) {
        for (ContractEvent event : known.contractEvents()) {
            Rhythm.activityDay(event, then.zone())
                    .filter(day -> !day.isAfter(then.day()))
                    .ifPresent(this::add);
        }
    }

    private void addProductUse(CustomerHistory known, ZoneId zone) {
        for (Behaviour behaviour : known.behaviours()) {
            if (behaviour.action() == Behaviour.Action.FEATURE_USED) {
                add(behaviour.occurredAt().dayIn(zone));
            }
        }
    }

    private void add(LocalDate day) {
        first = first == null || day.isBefore(first) ? day : first;
        last = last == null || day.isAfter(last) ? day : last;
    }
}
