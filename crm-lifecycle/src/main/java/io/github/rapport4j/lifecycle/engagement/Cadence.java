// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.lifecycle.engagement;

import io.github.rapport4j.scoring.rhythm.PurchaseWalk;
import io.github.rapport4j.scoring.rhythm.UsualInterval;
import java.time.LocalDate;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of a customer as it stands between two days with trade: its usual interval and its activity days (ENG-1).
 */
final class Cadence {
    private static final double ALL = 100;

    private final UsualInterval interval;
    private final @Nullable LocalDate lastPurchase;
    private final @Nullable LocalDate first;
    private final @Nullable LocalDate last;

    /** From the purchase days and from the other activity days up to the same day. */
    Cadence(PurchaseWalk purchases, UsualInterval interval, NavigableSet<LocalDate> others) {
        this.interval = interval;
        this.lastPurchase = purchases.last().orElse(null);
        @Nullable LocalDate firstPurchase = purchases.first().orElse(null);
        if (others.isEmpty()) {
            this.first = firstPurchase;
            this.last = lastPurchase;
        } else {
            LocalDate one = others.first();
            LocalDate other = others.last();
            this.first = firstPurchase != null && firstPurchase.isBefore(one) ? firstPurchase : one;
            this.last = lastPurchase != null && lastPurchase.isAfter(other) ? lastPurchase : other;
        }
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
}
