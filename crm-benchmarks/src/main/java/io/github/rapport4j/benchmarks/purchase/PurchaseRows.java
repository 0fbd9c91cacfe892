// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.benchmarks.purchase;

import io.github.rapport4j.scoring.rhythm.PurchaseColumns;
import java.util.Currency;
import java.util.Random;

/** Purchases in no order, ten a customer, over three years, the same in every run. */
final class PurchaseRows {
    static final Currency CURRENCY = Currency.getInstance("EUR");
    static final int FIRST_DAY = 19_000;
    static final int LAST_DAY = FIRST_DAY + 3 * 365 - 1;

    private PurchaseRows() {}

    /** One row. */
    @FunctionalInterface
    interface Sink {
        void row(int customer, int epochDay, long tenThousandths);
    }

    static void each(int rows, Sink sink) {
        Random random = new Random(20_261_122);
        int customers = Math.max(1, rows / 10);
        for (int i = 0; i < rows; i++) {
            int day = FIRST_DAY + random.nextInt(LAST_DAY - FIRST_DAY + 1);
            sink.row(random.nextInt(customers), day, 100L * (100 + random.nextInt(20_000)));
        }
    }

    static PurchaseColumns.Builder builder(int rows) {
        PurchaseColumns.Builder builder = PurchaseColumns.builder(CURRENCY);
        each(rows, builder::add);
        return builder;
    }
}
