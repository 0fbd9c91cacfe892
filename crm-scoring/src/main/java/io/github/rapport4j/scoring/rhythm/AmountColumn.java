// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rhythm;

import java.util.Arrays;

/** Amounts by position in 128 bits each; grows as needed. */
final class AmountColumn {
    private long[] high;
    private long[] low;

    AmountColumn(int capacity) {
        high = new long[capacity];
        low = new long[capacity];
    }

    void ensure(int capacity) {
        if (capacity > low.length) {
            int grown = Math.max(capacity, low.length * 2);
            high = Arrays.copyOf(high, grown);
            low = Arrays.copyOf(low, grown);
        }
    }

    void set(int index, long amount) {
        low[index] = amount;
        high[index] = amount >> 63;
    }

    void set(int index, MoneySum amount) {
        low[index] = amount.low();
        high[index] = amount.high();
    }

    void add(int index, long amount) {
        long sum = low[index] + amount;
        high[index] += (amount >> 63) + (Long.compareUnsigned(sum, low[index]) < 0 ? 1 : 0);
        low[index] = sum;
    }

    void copy(int to, AmountColumn source, int from) {
        low[to] = source.low[from];
        high[to] = source.high[from];
    }

    void addTo(int index, MoneySum sum) {
        sum.addParts(high[index], low[index]);
    }

    AmountColumn first(int count) {
        AmountColumn copy = new AmountColumn(0);
        copy.high = Arrays.copyOf(high, count);
        copy.low = Arrays.copyOf(low, count);
        return copy;
    }

    boolean sameAs(AmountColumn other) {
        return Arrays.equals(low, other.low) && Arrays.equals(high, other.high);
    }

    int hash() {
        return Arrays.hashCode(low);
    }
}
