// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Rows of purchases side by side; order and time of recording only when some row has them. */
final class RowBlock {
    static final long NONE = Long.MIN_VALUE;

    final int[] customer;
    final int[] day;
    final long[] amount;
    long @Nullable [] order;
    long @Nullable [] recorded;

    RowBlock(int rows, boolean hasOrders, boolean hasRecorded) {
        customer = new int[rows];
        day = new int[rows];
        amount = new long[rows];
        order = hasOrders ? new long[rows] : null;
        recorded = hasRecorded ? new long[rows] : null;
    }

    private RowBlock(RowBlock source) {
        customer = new int[0];
        day = source.day;
        amount = source.amount;
        order = source.order;
        recorded = source.recorded;
    }

    /** The same rows once their place tells the customer. */
    RowBlock withoutCustomer() {
        return new RowBlock(this);
    }

    void set(int row, int whose, int when, long howMuch) {
        customer[row] = whose;
        day[row] = when;
        amount[row] = howMuch;
    }

    void setOrder(int row, long value) {
        order = with(order, row, value);
    }

    void setRecorded(int row, long value) {
        recorded = with(recorded, row, value);
    }

    /** Copies a row without its customer, which the place tells. */
    void take(int to, RowBlock source, int from) {
        day[to] = source.day[from];
        amount[to] = source.amount[from];
        if (order != null) {
            order[to] = source.order == null ? NONE : source.order[from];
        }
        if (recorded != null) {
            recorded[to] = source.recorded == null ? NONE : source.recorded[from];
        }
    }

    private long[] with(long @Nullable [] column, int row, long value) {
        long[] values = column;
        if (values == null) {
            values = new long[day.length];
            Arrays.fill(values, NONE);
        }
        values[row] = value;
        return values;
    }
}
