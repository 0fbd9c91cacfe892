// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.rfm;

import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.scoring.rhythm.MoneySum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Amounts by customer: ten-thousandths in a {@code long}; the few that do not fit are kept apart. */
final class MoneyColumn {
    private final long[] amounts;
    private final Map<Integer, BigInteger> wide = new ConcurrentHashMap<>();

    MoneyColumn(int size) {
        amounts = new long[size];
    }

    void set(int row, MoneySum sum) {
        if (sum.isLong()) {
            amounts[row] = sum.toLong();
        } else {
            amounts[row] = sum.signum() > 0 ? Long.MAX_VALUE : Long.MIN_VALUE;
            wide.put(row, sum.toTenThousandths());
        }
    }

    long nearest(int row) {
        return amounts[row];
    }

    Money get(int row, Currency currency) {
        @Nullable BigInteger exact = wide.get(row);
        return exact == null
                ? Money.ofTenThousandths(amounts[row], currency)
                : Money.of(new BigDecimal(exact, Money.COLUMN_SCALE), currency);
    }
}
