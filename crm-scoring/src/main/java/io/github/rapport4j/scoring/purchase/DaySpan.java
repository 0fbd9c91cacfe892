// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.purchase;

import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.scoring.rhythm.PurchaseDays;
import java.util.Currency;
import java.util.List;

/** Purchase days within a span of days, and whether two accumulators belong together. */
final class DaySpan {
    private DaySpan() {}

    /** The position of the first purchase day at or after a day. */
    static int from(PurchaseDays days, long epochDay) {
        int low = 0;
        int high = days.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (days.epochDay(middle) < epochDay) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    static int countIn(PurchaseDays days, long start, long end) {
        return Math.max(0, from(days, end) - from(days, start));
    }

    static void requireCurrency(Currency expected, Currency actual) {
        if (!expected.equals(actual)) {
            throw new CurrencyMismatchException(expected, actual);
        }
    }

    static void requireSame(List<Object> mine, List<Object> theirs) {
        if (!mine.equals(theirs)) {
            throw new IllegalArgumentException("definition must be " + mine + ", but was " + theirs);
        }
    }
}
