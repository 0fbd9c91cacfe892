// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import io.github.rapport4j.scoring.rhythm.RecordedDays.Side;
import java.util.Arrays;
import java.util.Currency;

/** The purchase days of one customer after another, read from columns into arrays that are used again. */
final class ColumnDays implements PurchaseDays {
    private static final int START = 64;

    private final Currency currency;
    private final RowBlock rows;
    private final Cut cut;
    private final boolean isPlain;
    private final LongSet orderNumbers = new LongSet();
    private int[] days = new int[START];
    private int[] orders = new int[START];
    private final AmountColumn amounts = new AmountColumn(START);
    private int[] refundDays = new int[START];
    private final AmountColumn refunds = new AmountColumn(START);
    private int size;
    private int refundSize;

    ColumnDays(Currency currency, RowBlock rows, Cut cut) {
        this.currency = currency;
        this.rows = rows;
        this.cut = cut;
        isPlain = rows.order == null && rows.recorded == null;
    }

    /** Moves on to the customer whose rows, in the order of days, lie in a range. */
    void load(int from, int to) {
        ensure(to - from);
        size = 0;
        refundSize = 0;
        if (rows.order != null) {
            orderNumbers.clear(to - from);
        }
        int start = from;
        while (start < to && rows.day[start] <= cut.lastDay()) {
            int end = start + 1;
            while (end < to && rows.day[end] == rows.day[start]) {
                end++;
            }
            if (isPlain && end == start + 1 && rows.amount[start] >= 0) {
                setOnlyPurchase(start);
            } else {
                loadDay(start, end);
            }
            start = end;
        }
    }

    /** Most days have one row. */
    private void setOnlyPurchase(int row) {
        days[size] = rows.day[row];
        orders[size] = 1;
        amounts.set(size++, rows.amount[row]);
    }

    private void loadDay(int from, int to) {
        days[size] = rows.day[from];
        orders[size] = 0;
        amounts.set(size, 0);
        boolean isPurchaseDay = false;
        boolean isSeen = false;
        for (int row = from; row < to; row++) {
            if (rows.recorded != null && !cut.sees(rows.day[row], rows.recorded[row])) {
                continue;
            }
            isSeen = true;
            amounts.add(size, rows.amount[row]);
            if (rows.amount[row] >= 0) {
                isPurchaseDay = true;
                orders[size] += beginsOrder(row) ? 1 : 0;
            }
        }
        close(isPurchaseDay, isSeen);
    }

    private void close(boolean isPurchaseDay, boolean isSeen) {
        if (isPurchaseDay) {
            size++;
        } else if (isSeen) {
            refundDays[refundSize] = days[size];
            refunds.copy(refundSize++, amounts, size);
        }
    }

    private boolean beginsOrder(int row) {
        return rows.order == null || rows.order[row] == RowBlock.NONE || orderNumbers.add(rows.order[row]);
    }

    private void ensure(int capacity) {
        if (capacity > days.length) {
            int grown = Math.max(capacity, 2 * days.length);
            days = new int[grown];
            orders = new int[grown];
            refundDays = new int[grown];
            amounts.ensure(grown);
            refunds.ensure(grown);
        }
    }

    @Override
    public Currency currency() {
        return currency;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public int epochDay(int index) {
        return days[index];
    }

    @Override
    public int orders(int index) {
        return orders[index];
    }

    @Override
    public void addAmount(int index, MoneySum sum) {
        amounts.addTo(index, sum);
    }

    @Override
    public int refundDays() {
        return refundSize;
    }

    @Override
    public int refundEpochDay(int index) {
        return refundDays[index];
    }

    @Override
    public void addRefund(int index, MoneySum sum) {
        refunds.addTo(index, sum);
    }

    @Override
    public PurchaseDays toFixed() {
        Side bought = new Side(Arrays.copyOf(days, size), Arrays.copyOf(orders, size), amounts.first(size));
        Side refunded = new Side(Arrays.copyOf(refundDays, refundSize), new int[refundSize], refunds.first(refundSize));
        return new RecordedDays(currency, bought, refunded);
    }

    @Override
    public String toString() {
        return toFixed().toString();
    }

    /**
     * What of the rows is seen.
     *
     * @param lastDay the last day that counts
     * @param knownDay the last day that counts for rows known since their own day
     * @param knownBy nanoseconds of the first instant too late for rows with a time of recording
     */
    record Cut(int lastDay, int knownDay, long knownBy) {
        static final Cut NONE = new Cut(Integer.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE);

        boolean sees(int day, long recorded) {
            return recorded == RowBlock.NONE ? day <= knownDay : recorded < knownBy;
        }
    }
}
