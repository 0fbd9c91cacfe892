// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One row a month, made when first asked for; months near each other are found without search. */
final class MonthRows<R> {
    private static final int NEAR = 1024;

    private final SortedMap<Integer, R> rows = new TreeMap<>();
    private final IntFunction<R> fresh;
    private final int[] months = new int[NEAR];
    private final @Nullable Object[] near = new Object[NEAR];

    MonthRows(IntFunction<R> fresh) {
        this.fresh = fresh;
    }

    R at(int month) {
        int slot = month & NEAR - 1;
        Object known = near[slot];
        if (known != null && months[slot] == month) {
            @SuppressWarnings("unchecked")
            R row = (R) known;
            return row;
        }
        R row = rows.computeIfAbsent(month, fresh::apply);
        months[slot] = month;
        near[slot] = row;
        return row;
    }

    SortedMap<Integer, R> all() {
        return rows;
    }
}
