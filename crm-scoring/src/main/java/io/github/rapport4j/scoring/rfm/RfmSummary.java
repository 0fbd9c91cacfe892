// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Recency, frequency and money of one customer as of a day (RFM 概要).
 *
 * <pre>
 * frequency     = days, weeks or months with a purchase - 1
 * recency       = from the first purchase to the last
 * age (T)       = from the first purchase to the day of evaluation
 * since last    = from the last purchase to the day of evaluation
 * </pre>
 *
 * <p>The four are in the chosen unit, counted between calendar buckets; means are always per purchase day. Immutable
 * and safe for use by several threads. Source: spec RFM-1, FACT-5.
 *
 * @param span when the customer bought
 * @param spend how much
 * @param asOf the day of evaluation, which counts
 */
public record RfmSummary(Span span, Spend spend, LocalDate asOf) {
    public RfmSummary {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(spend, "spend");
        Objects.requireNonNull(asOf, "asOf");
        if (asOf.isBefore(span.last())) {
            throw new IllegalArgumentException("asOf must be at or after " + span.last() + ", but was " + asOf);
        }
    }

    /**
     * The summary of a customer.
     *
     * @param days its purchase days, none after {@code asOf}
     * @param asOf the day of evaluation
     * @param unit in what to count
     * @return empty when there is no purchase day
     * @throws IllegalArgumentException if a purchase day lies after {@code asOf}
     */
    public static Optional<RfmSummary> of(PurchaseDays days, LocalDate asOf, RfmUnit unit) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new RfmSummary(Span.of(days, unit), Spend.of(days), asOf));
    }

    /**
     * The summary of a customer in days.
     *
     * @param days its purchase days, none after {@code asOf}
     * @param asOf the day of evaluation
     * @return empty when there is no purchase day
     * @throws IllegalArgumentException if a purchase day lies after {@code asOf}
     */
    public static Optional<RfmSummary> of(PurchaseDays days, LocalDate asOf) {
        return of(days, asOf, RfmUnit.DAY);
    }

    /**
     * The first purchase day.
     *
     * @return the day
     */
    public LocalDate first() {
        return span.first();
    }

    /**
     * The last purchase day.
     *
     * @return the day
     */
    public LocalDate last() {
        return span.last();
    }

    /**
     * How many purchase days there are, whatever the unit.
     *
     * @return at least 1
     */
    public int purchaseDays() {
        return spend.purchaseDays();
    }

    /**
     * How many orders there are.
     *
     * @return at least 1
     */
    public int orders() {
        return spend.orders();
    }

    /**
     * The repeat frequency.
     *
     * @return days, weeks or months with a purchase, less 1
     */
    public int frequency() {
        return span.buckets() - 1;
    }

    /**
     * From the first purchase to the last.
     *
     * @return in the unit
     */
    public int recency() {
        return span.unit().between(span.first(), span.last());
    }

    /**
     * From the first purchase to the day of evaluation (T).
     *
     * @return in the unit
     */
    public int age() {
        return span.unit().between(span.first(), asOf);
    }

    /**
     * From the last purchase to the day of evaluation.
     *
     * @return in the unit
     */
    public int sinceLast() {
        return span.unit().between(span.last(), asOf);
    }

    /**
     * Net spend, refunds on days without a purchase included.
     *
     * @return the exact amount; may be negative
     */
    public Money total() {
        return spend.total();
    }

    /**
     * The mean net spend of a purchase day; refunds on days without a purchase are not in it.
     *
     * @return the amount as a statistic
     */
    public double meanPerPurchaseDay() {
        return spend.onPurchaseDays().amount().doubleValue() / purchaseDays();
    }

    /**
     * The mean net spend of the purchase days after the first.
     *
     * @return empty when there is none
     */
    public OptionalDouble meanPerRepeatDay() {
        if (purchaseDays() == 1) {
            return OptionalDouble.empty();
        }
        double repeat =
                spend.onPurchaseDays().minus(spend.onFirstDay()).amount().doubleValue();
        return OptionalDouble.of(repeat / (purchaseDays() - 1));
    }

    /**
     * When a customer bought.
     *
     * @param first the first purchase day
     * @param last the last purchase day
     * @param buckets how many days, weeks or months hold a purchase; at least 1
     * @param unit which of these
     */
    public record Span(LocalDate first, LocalDate last, int buckets, RfmUnit unit) {
        public Span {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
            Objects.requireNonNull(unit, "unit");
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("last must be at or after " + first + ", but was " + last);
            }
            int most = unit.between(first, last) + 1;
            if (buckets < 1 || buckets > most) {
                throw new IllegalArgumentException("buckets must be 1 to " + most + ", but was " + buckets);
            }
        }

        static Span of(PurchaseDays days, RfmUnit unit) {
            return new Span(days.day(0), days.day(days.size() - 1), countBuckets(days, unit), unit);
        }

        static int countBuckets(PurchaseDays days, RfmUnit unit) {
            if (unit == RfmUnit.DAY || days.isEmpty()) {
                return days.size();
            }
            int count = 1;
            int previous = unit.bucketOf(days.epochDay(0));
            for (int i = 1; i < days.size(); i++) {
                int bucket = unit.bucketOf(days.epochDay(i));
                count += bucket == previous ? 0 : 1;
                previous = bucket;
            }
            return count;
        }
    }

    /**
     * How much a customer bought.
     *
     * @param purchaseDays how many purchase days, at least 1
     * @param orders how many orders, at least 1
     * @param total net spend over all days
     * @param byDay its part on purchase days
     */
    public record Spend(int purchaseDays, int orders, Money total, OnDays byDay) {
        public Spend {
            Objects.requireNonNull(total, "total");
            Objects.requireNonNull(byDay, "byDay");
            if (purchaseDays < 1) {
                throw new IllegalArgumentException("purchaseDays must be at least 1, but was " + purchaseDays);
            }
            if (orders < 1) {
                throw new IllegalArgumentException("orders must be at least 1, but was " + orders);
            }
        }

        static Spend of(PurchaseDays days) {
            MoneySum sum = MoneySum.zero();
            int orders = 0;
            for (int i = 0; i < days.size(); i++) {
                days.addAmount(i, sum);
                orders += days.orders(i);
            }
            OnDays byDay = new OnDays(days.amount(0), sum.toMoney(days.currency()));
            return new Spend(days.size(), orders, days.total(), byDay);
        }

        /**
         * Net spend on the first purchase day.
         *
         * @return the exact amount
         */
        public Money onFirstDay() {
            return byDay.first();
        }

        /**
         * Net spend on purchase days, without refunds on other days.
         *
         * @return the exact amount
         */
        public Money onPurchaseDays() {
            return byDay.all();
        }
    }

    /**
     * Net spend on purchase days.
     *
     * @param first on the first purchase day
     * @param all on all purchase days
     */
    public record OnDays(Money first, Money all) {
        public OnDays {
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(all, "all");
        }
    }
}
