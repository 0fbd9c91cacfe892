// SPDX-License-Identifier: Apache-2.0
package io.github.rapport4j.scoring.axis;

import io.github.rapport4j.core.explain.Reason;
import io.github.rapport4j.core.explain.Term;
import io.github.rapport4j.core.measure.CurrencyMismatchException;
import io.github.rapport4j.core.measure.Money;
import io.github.rapport4j.core.measure.Score;
import io.github.rapport4j.scoring.internal.RadixSelect;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs what an axis reads, item by item. */
final class ColumnFiller {
    private final long[] keys;
    private final Unit unit;
    private final Term name;
    private final Map<Integer, Reason> missing = new HashMap<>();
    private final Map<Integer, Reason> low = new HashMap<>();
    private @Nullable Currency currency;
    private int size;

    ColumnFiller(int capacity, Unit unit, Term name) {
        this.keys = new long[capacity];
        this.unit = unit;
        this.name = name;
    }

    void putDouble(double value) {
        if (Double.isFinite(value)) {
            keys[size++] = RadixSelect.key(value);
        } else {
            skip(Reason.of(AxisReason.NOT_FINITE, name));
        }
    }

    void putLong(long value) {
        if (value == Long.MAX_VALUE) {
            skip(Reason.of(AxisReason.NOT_EXACT, name));
        } else {
            keys[size++] = value;
        }
    }

    void putMoney(@Nullable Money money) {
        if (money == null) {
            absent();
            return;
        }
        if (currency != null && !currency.equals(money.currency())) {
            throw new CurrencyMismatchException(currency, money.currency());
        }
        currency = money.currency();
        if (isExact(money.amount())) {
            putLong(money.toTenThousandths());
        } else {
            skip(Reason.of(AxisReason.NOT_EXACT, name));
        }
    }

    void putScore(@Nullable Score score) {
        if (score == null) {
            absent();
        } else {
            putLong(score.micros());
        }
    }

    void putReading(@Nullable Reading reading) {
        if (reading == null) {
            absent();
        } else if (reading.value().isEmpty()) {
            skip(named(reading.reason().orElseThrow()));
        } else {
            reading.reason().ifPresent(reason -> low.put(size, reason));
            putDouble(reading.value().getAsDouble());
        }
    }

    Column column() {
        return new Column(keys, new Gauge(unit, name, currency), Map.copyOf(missing), Map.copyOf(low));
    }

    private void absent() {
        skip(Reason.of(AxisReason.ABSENT, name));
    }

    private void skip(Reason reason) {
        missing.put(size++, reason);
    }

    private Reason named(Reason reason) {
        return reason.code() == AxisReason.MISSING
                ? Reason.of(AxisReason.MISSING, name, reason.arguments().get(1))
                : reason;
    }

    private static boolean isExact(BigDecimal amount) {
        BigDecimal whole = amount.movePointRight(Money.COLUMN_SCALE);
        return amount.scale() <= Money.COLUMN_SCALE && whole.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) < 0;
    }
}
