// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.time.AsOf;
import io.github.rapport4j.scoring.rfm.RfmSummary.OnDays;
import io.github.rapport4j.scoring.rfm.RfmSummary.Span;
import io.github.rapport4j.scoring.rfm.RfmSummary.Spend;
import io.github.rapport4j.scoring.rhythm.CustomerIndex;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import io.github.rapport4j.scoring.rhythm.Workers;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;

/**
 * Recency, frequency and money of many customers in primitive columns (RFM 表), about 44 bytes a customer. A row is the
 * customer's number in the columns it was made from; customers without a purchase day have a row of zeros.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class RfmTable {
    private final CustomerIndex index;
    private final LocalDate asOf;
    private final RfmUnit unit;
    private final Currency currency;
    private final int[] first;
    private final int[] last;
    private final int[] purchaseDays;
    private final int[] buckets;
    private final int[] orders;
    private final MoneyColumn total;
    private final MoneyColumn onPurchaseDays;
    private final MoneyColumn onFirstDay;

    private RfmTable(PurchaseColumns columns, LocalDate asOf, RfmUnit unit) {
        this.asOf = asOf;
        this.unit = Objects.requireNonNull(unit, "unit");
        index = columns.index();
        currency = columns.currency();
        int customers = columns.customers();
        first = new int[customers];
        last = new int[customers];
        purchaseDays = new int[customers];
        buckets = unit == RfmUnit.DAY ? purchaseDays : new int[customers];
        orders = new int[customers];
        total = new MoneyColumn(customers);
        onPurchaseDays = new MoneyColumn(customers);
        onFirstDay = new MoneyColumn(customers);
    }

    /**
     * The table of all customers of columns, in days.
     *
     * @param columns the purchases
     * @param asOf the point of evaluation
     * @param workers who does it; the table is the same whoever does
     * @return one row a customer
     */
    public static RfmTable of(PurchaseColumns columns, AsOf asOf, Workers workers) {
        return of(columns, asOf, RfmUnit.DAY, workers);
    }

    /**
     * The table of all customers of columns.
     *
     * @param columns the purchases
     * @param asOf the point of evaluation
     * @param unit in what to count
     * @param workers who does it; the table is the same whoever does
     * @return one row a customer
     */
    public static RfmTable of(PurchaseColumns columns, AsOf asOf, RfmUnit unit, Workers workers) {
        RfmTable table = new RfmTable(columns, asOf.day(), unit);
        columns.asOf(asOf).forEach(workers, table::put);
        return table;
    }

    private void put(int customer, PurchaseDays days) {
        int size = days.size();
        if (size == 0) {
            return;
        }
        first[customer] = days.epochDay(0);
        last[customer] = days.epochDay(size - 1);
        purchaseDays[customer] = size;
        if (unit != RfmUnit.DAY) {
            buckets[customer] = Span.countBuckets(days, unit);
        }
        putMoney(customer, days);
    }

    private void putMoney(int customer, PurchaseDays days) {
        MoneySum sum = MoneySum.zero();
        days.addAmount(0, sum);
        onFirstDay.set(customer, sum);
        int begun = days.orders(0);
        for (int i = 1; i < days.size(); i++) {
            days.addAmount(i, sum);
            begun += days.orders(i);
        }
        orders[customer] = begun;
        onPurchaseDays.set(customer, sum);
        for (int i = 0; i < days.refundDays(); i++) {
            days.addRefund(i, sum);
        }
        total.set(customer, sum);
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return first.length;
    }

    /**
     * Whose row each is.
     *
     * @return the index of the columns; without customers if rows were added by number only
     */
    public CustomerIndex index() {
        return index;
    }

    /**
     * The day of evaluation.
     *
     * @return the last day that counts
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * In what frequency, recency and age are counted.
     *
     * @return the unit
     */
    public RfmUnit unit() {
        return unit;
    }

    /**
     * How many purchase days a customer has.
     *
     * @param customer its number
     * @return 0 when there is none; then all other columns are 0 too
     */
    public int purchaseDays(int customer) {
        return purchaseDays[customer];
    }

    /**
     * How many orders a customer has.
     *
     * @param customer its number
     * @return 0 or more
     */
    public int orders(int customer) {
        return orders[customer];
    }

    /**
     * The first purchase day of a customer, counted from 1 January 1970 as 0.
     *
     * @param customer its number
     * @return a day, good only if there are purchase days
     */
    public int firstEpochDay(int customer) {
        return first[customer];
    }

    /**
     * The last purchase day of a customer, counted from 1 January 1970 as 0.
     *
     * @param customer its number
     * @return a day, good only if there are purchase days
     */
    public int lastEpochDay(int customer) {
        return last[customer];
    }

    /**
     * From the last purchase of a customer to the day of evaluation.
     *
     * @param customer its number
     * @return in the unit, good only if there are purchase days
     */
    public int sinceLast(int customer) {
        return unit.between(last[customer], Math.toIntExact(asOf.toEpochDay()));
    }

    /**
     * Net spend of a customer.
     *
     * @param customer its number
     * @return the exact amount
     */
    public Money total(int customer) {
        return total.get(customer, currency);
    }

    /**
     * Net spend of a customer for rankings and cuts.
     *
     * @param customer its number
     * @return ten-thousandths; the nearest {@code long} where the sum is beyond
     */
    public long totalTenThousandths(int customer) {
        return total.nearest(customer);
    }

    /**
     * The row of a customer as a value.
     *
     * @param customer its number
     * @return empty when there is no purchase day
     */
    public Optional<RfmSummary> summary(int customer) {
        if (purchaseDays[customer] == 0) {
            return Optional.empty();
        }
        LocalDate from = LocalDate.ofEpochDay(first[customer]);
        Span span = new Span(from, LocalDate.ofEpochDay(last[customer]), buckets[customer], unit);
        OnDays byDay = new OnDays(onFirstDay.get(customer, currency), onPurchaseDays.get(customer, currency));
        Spend spend = new Spend(purchaseDays[customer], orders[customer], total(customer), byDay);
        return Optional.of(new RfmSummary(span, spend, asOf));
    }
}
