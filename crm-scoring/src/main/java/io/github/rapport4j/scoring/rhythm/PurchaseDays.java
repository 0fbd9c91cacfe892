// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.core.history.CustomerHistory;
import io.github.rapport4j.core.measure.CurrencyConverter;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.core.time.DateWindow;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * The purchase days of one customer (购买日), in order, each with its net spend: the one notion that RFM, key figures,
 * engagement and prediction share.
 *
 * <ul>
 *   <li>A day with at least one purchase is a purchase day, also when the amount is 0.
 *   <li>A refund linked to its purchase is set against it, on the day of the purchase, in the currency of the purchase;
 *       a day whose purchases are all fully refunded is none. What exceeds the purchase counts as a refund without a
 *       link.
 *   <li>A refund without a link, or linked to a purchase that is not there, reduces net spend on its own day and takes
 *       no purchase day away. On a purchase day it is part of that day's {@linkplain #amount net spend}; other days are
 *       listed apart as {@linkplain #refundDays() refund days}.
 *   <li>An order begins on the first day of its purchases that are not fully refunded.
 * </ul>
 *
 * <p>Two sources show days in this form: {@link #from} (immutable, safe for use by several threads) and
 * {@link PurchaseColumns} (a view that moves on to the next customer; {@link #toFixed()} keeps it).
 */
public sealed interface PurchaseDays permits RecordedDays, ColumnDays {
    /**
     * The purchase days of a history.
     *
     * @param history the facts of one customer; later ones than {@code asOf} are left out here
     * @param asOf the point to look from; its zone tells the days apart
     * @param currency the currency of the amounts
     * @param converter converts amounts of other currencies, each at its own day
     * @return the days up to {@code asOf}
     * @throws IllegalArgumentException if an amount is finer than a ten-thousandth
     */
    static PurchaseDays from(CustomerHistory history, AsOf asOf, Currency currency, CurrencyConverter converter) {
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(currency, "currency");
        Objects.requireNonNull(converter, "converter");
        return new DayLedger(asOf.zone(), currency, converter).read(history.asOf(asOf));
    }

    /**
     * The purchase days of a history in one currency.
     *
     * @param history the facts of one customer; later ones than {@code asOf} are left out here
     * @param asOf the point to look from; its zone tells the days apart
     * @param currency the currency of all amounts
     * @return the days up to {@code asOf}
     * @throws IllegalArgumentException if an amount is finer than a ten-thousandth, or of another currency
     */
    static PurchaseDays from(CustomerHistory history, AsOf asOf, Currency currency) {
        return from(history, asOf, currency, CurrencyConverter.none());
    }

    /**
     * The currency of the amounts.
     *
     * @return an ISO currency
     */
    Currency currency();

    /**
     * How many purchase days there are.
     *
     * @return 0 or more
     */
    int size();

    /**
     * A purchase day, counted from 1 January 1970 as 0.
     *
     * @param index 0 for the first purchase day
     * @return rising with {@code index}
     */
    int epochDay(int index);

    /**
     * How many orders begin on a purchase day.
     *
     * @param index 0 for the first purchase day
     * @return 0 when the day only continues orders
     */
    int orders(int index);

    /**
     * Adds the net spend of a purchase day to a sum; cheaper than {@link #amount} as nothing is allocated.
     *
     * @param index 0 for the first purchase day
     * @param sum the sum to add to
     */
    void addAmount(int index, MoneySum sum);

    /**
     * How many days have refunds but no purchase.
     *
     * @return 0 or more
     */
    int refundDays();

    /**
     * A day with refunds but no purchase, counted from 1 January 1970 as 0.
     *
     * @param index 0 for the first such day
     * @return rising with {@code index}
     */
    int refundEpochDay(int index);

    /**
     * Adds the net spend of a refund day, which is below zero, to a sum.
     *
     * @param index 0 for the first refund day
     * @param sum the sum to add to
     */
    void addRefund(int index, MoneySum sum);

    /**
     * These days as a value that stays as it is.
     *
     * @return this, or a copy of a view that moves on
     */
    PurchaseDays toFixed();

    /**
     * Whether there is no purchase day.
     *
     * @return true for size 0, even if there are refunds
     */
    default boolean isEmpty() {
        return size() == 0;
    }

    /**
     * A purchase day.
     *
     * @param index 0 for the first purchase day
     * @return the day
     */
    default LocalDate day(int index) {
        return LocalDate.ofEpochDay(epochDay(index));
    }

    /**
     * The net spend of a purchase day: purchases less the refunds set against them, less refunds without a link.
     *
     * @param index 0 for the first purchase day
     * @return the exact amount; may be negative
     */
    default Money amount(int index) {
        MoneySum sum = MoneySum.zero();
        addAmount(index, sum);
        return sum.toMoney(currency());
    }

    /**
     * Net spend over all days, refund days included.
     *
     * @return the exact amount; may be negative
     */
    default Money total() {
        return spend(Integer.MIN_VALUE, Integer.MAX_VALUE + 1L);
    }

    /**
     * Net spend in a window, refund days included.
     *
     * @param window the days that count
     * @return the exact amount; may be negative
     */
    default Money spend(DateWindow window) {
        return spend(window.startInclusive().toEpochDay(), window.endExclusive().toEpochDay());
    }

    private Money spend(long startInclusive, long endExclusive) {
        MoneySum sum = MoneySum.zero();
        for (int i = 0; i < size(); i++) {
            if (epochDay(i) >= startInclusive && epochDay(i) < endExclusive) {
                addAmount(i, sum);
            }
        }
        for (int i = 0; i < refundDays(); i++) {
            if (refundEpochDay(i) >= startInclusive && refundEpochDay(i) < endExclusive) {
                addRefund(i, sum);
            }
        }
        return sum.toMoney(currency());
    }
}
